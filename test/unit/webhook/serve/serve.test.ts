import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ConfigurationError,
  RequestError,
  TransportError,
  VerificationError,
} from '../../../../src/errors/index.ts';
import type { HandlerOptions, Handlers, LateOutcome, Parse } from '../../../../src/webhook/serve/handlers.ts';
import { createServe, type Incoming } from '../../../../src/webhook/serve/serve.ts';

/** Takes the body for the event; v2 is told by its XML. */
const parse: Parse = async ({ body }) => {
  const text = String(body);
  if (text.startsWith('<')) return { event_type: 'v2/refund-processed', refund_id: text };
  return JSON.parse(text);
};
const event = JSON.stringify({ id: 'N1', event_type: 'TRANSACTION.SUCCESS' });
const XML_OK =
  '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>';

interface Told {
  errors: { error: unknown; reason: string; status: number; name?: string; id?: string }[];
  late: LateOutcome[];
}

/** A handler that serves one body, and what it was told. */
function set(handlers: Handlers, options: HandlerOptions = {}, read: Parse = parse) {
  const told: Told = { errors: [], late: [] };
  const serve = createServe(read, handlers, {
    onError: (error, context) => void told.errors.push({ error, ...context }),
    onLate: (outcome) => void told.late.push(outcome),
    ...options,
  });
  const post = async (body: string | Incoming['body'] = event, method = 'POST') => {
    const reply = await serve({
      method,
      headers: {},
      body: typeof body === 'string' ? async () => body : body,
    });
    await wait(0);
    return reply;
  };
  return { told, post };
}

const fails =
  (error: unknown): Parse =>
  () =>
    Promise.reject(error);
const boom = () => {
  throw new Error('secret detail');
};

afterEach(() => void vi.restoreAllMocks());

describe('what WeChat Pay is answered', () => {
  it('204 once the handler has taken the event', async () => {
    const seen: unknown[] = [];
    const { post, told } = set({ 'TRANSACTION.SUCCESS': async (...args) => void seen.push(args) });
    expect(await post()).toEqual({ status: 204, headers: {} });
    expect(seen).toEqual([[JSON.parse(event), { name: 'TRANSACTION.SUCCESS', id: 'N1' }]]);
    expect(told).toEqual({ errors: [], late: [] });
  });

  it('XML to a notice of v2', async () => {
    const { post } = set({ 'v2/refund-processed': () => {} });
    expect(await post('<xml/>')).toMatchObject({ status: 200, body: XML_OK });
  });

  it('nothing of what the handler gives back', async () => {
    const { post } = set({ 'TRANSACTION.SUCCESS': () => ({ status: 'row of a database' }) });
    expect(await post()).toEqual({ status: 204, headers: {} });
  });

  it('what the fallback takes', async () => {
    const fallback = vi.fn();
    const { post } = set({ 'COUPON.USE': boom, fallback });
    expect(await post('{"id":"N2","event_type":"NOT.DOCUMENTED"}')).toMatchObject({ status: 204 });
    expect(fallback).toHaveBeenCalledWith(
      { id: 'N2', event_type: 'NOT.DOCUMENTED' },
      { name: 'NOT.DOCUMENTED', id: 'N2' },
    );
  });

  it.each([
    ['a handler that throws', 500, 'handler', { 'TRANSACTION.SUCCESS': boom }],
    [
      'one that rejects',
      500,
      'handler',
      { 'TRANSACTION.SUCCESS': () => Promise.reject(new Error('secret')) },
    ],
    ['one that throws nothing', 500, 'handler', { 'TRANSACTION.SUCCESS': () => Promise.reject() }],
    ['no handler', 500, 'unhandled', { 'COUPON.USE': () => {} }],
  ] as const)('%s → %i', async (_, status, reason, handlers) => {
    const { post, told } = set(handlers);
    const reply = await post();
    expect(reply).toMatchObject({ status, body: '{"code":"FAIL","message":"retry later"}' });
    expect(told.errors).toMatchObject([{ reason, status, name: 'TRANSACTION.SUCCESS', id: 'N1' }]);
  });

  it('names the handler that is missing, to the merchant', async () => {
    const { post, told } = set({});
    await post();
    expect(told.errors[0]?.error).toBeInstanceOf(ConfigurationError);
    expect(told.errors[0]?.error).toMatchObject({
      code: 'CONFIG_MISSING',
      field: "handlers['TRANSACTION.SUCCESS']",
    });
  });

  it.each([
    [new VerificationError('SIGNATURE_MISMATCH', 'with key ABC'), 401, 'the signature is invalid'],
    [new RequestError('XML_INVALID', 'at 17'), 400, 'the notification is malformed'],
    [new ConfigurationError('CONFIG_MISSING', 'secret'), 500, 'retry later'],
    [new TypeError('x is not a function'), 500, 'retry later'],
    [undefined, 500, 'retry later'],
  ])('%s → %i', async (error, status, message) => {
    const { post, told } = set({ fallback: boom }, {}, fails(error));
    expect(await post()).toEqual({
      status,
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ code: 'FAIL', message }),
    });
    expect(told.errors).toEqual([{ error, reason: 'refused', status }]);
    const xml = await post('<xml/>');
    expect(xml).toMatchObject({ status, headers: { 'Content-Type': 'text/xml; charset=utf-8' } });
    expect(xml.body).toBe(
      `<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[${message}]]></return_msg></xml>`,
    );
  });

  it.each([
    [new RequestError('VALUE_INVALID', 'large'), 413],
    [new RequestError('BODY_PARSED', 'read before'), 500],
    [new Error('aborted'), 400],
  ])('a body that cannot be read: %s → %i', async (error, status) => {
    const { post, told } = set({ fallback: boom });
    expect(await post(() => Promise.reject(error))).toMatchObject({ status });
    expect(told.errors).toEqual([{ error, reason: 'body', status }]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'post'])('405 to %s, which nobody is told', async (method) => {
    const { post, told } = set({ fallback: boom });
    expect(await post(event, method)).toMatchObject({ status: 405, headers: { Allow: 'POST' } });
    expect(told.errors).toEqual([]);
  });

  it('no 2xx for an event that wants data back', async () => {
    const { post, told } = set({ fallback: () => {} });
    expect(await post('{"id":"N1","event_type":"PARKING_FEE.QUERY_TRANS_INFO"}')).toMatchObject({
      status: 500,
    });
    expect(told.errors).toMatchObject([{ reason: 'unhandled' }]);
  });

  it('never finds a handler where an object has other things', async () => {
    const { post } = set({});
    for (const event_type of ['constructor', '__proto__', 'toString', '']) {
      expect(await post(JSON.stringify({ id: 'N1', event_type }))).toMatchObject({ status: 500 });
    }
  });

  it('no 2xx and no rejection for anything a parser may hand on', async () => {
    const { post } = set({ 'TRANSACTION.SUCCESS': () => {} });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { status } = await post(JSON.stringify(value));
        expect(status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 200 },
    );
  });
});

describe('time', () => {
  it('tells WeChat Pay to come again, lets the handler go on, and reports its end', async () => {
    let finish = (_: string) => {};
    const booked = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const { post, told } = set({ 'TRANSACTION.SUCCESS': () => booked }, { timeout: 20 });
    expect(await post()).toMatchObject({ status: 503, body: '{"code":"FAIL","message":"retry later"}' });
    expect(told.errors).toMatchObject([{ reason: 'timeout', status: 503, id: 'N1' }]);
    expect(told.errors[0]?.error).toBeInstanceOf(TransportError);
    expect(told.late).toEqual([]);
    await wait(60);
    finish('booked');
    await vi.waitFor(() =>
      expect(told.late).toEqual([{ ok: true, elapsed: expect.any(Number), result: 'booked' }]),
    );
    expect(told.late[0]?.elapsed).toBeGreaterThanOrEqual(79);
    expect(told.errors).toHaveLength(1);
  });

  it('reports a late error, to onError where there is no onLate', async () => {
    const error = new Error('late');
    const slow = async () => {
      await wait(40);
      throw error;
    };
    const one = set({ 'TRANSACTION.SUCCESS': slow }, { timeout: 10 });
    await one.post();
    await vi.waitFor(() => expect(one.told.late).toMatchObject([{ ok: false, error }]));
    const errors: unknown[] = [];
    const serve = createServe(
      parse,
      { 'TRANSACTION.SUCCESS': slow },
      { timeout: 10, onError: (cause, { reason }) => errors.push([reason, cause]) },
    );
    await serve({ method: 'POST', headers: {}, body: async () => event });
    await vi.waitFor(() =>
      expect(errors).toMatchObject([
        ['timeout', {}],
        ['late', error],
      ]),
    );
  });

  it('begins nothing once WeChat Pay was told to come again', async () => {
    const handler = vi.fn();
    const slow: Parse = (notification) => wait(40).then(() => parse(notification));
    const { post, told } = set({ fallback: handler }, { timeout: 10 }, slow);
    expect(await post()).toMatchObject({ status: 503 });
    expect(told.errors).toMatchObject([{ reason: 'timeout', error: { mayHaveReached: false } }]);
    await wait(60);
    expect(handler).not.toHaveBeenCalled();
    expect(told.late).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, 2 ** 31, '4500'])('refuses the timeout %s', (timeout) => {
    expect(() => createServe(parse, {}, { timeout: timeout as number })).toThrow(ConfigurationError);
  });
});

describe('reports', () => {
  it('that fail change nothing', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const onError of [boom, () => Promise.reject(new Error('async'))]) {
      const { post } = set({ 'TRANSACTION.SUCCESS': boom }, { onError, onLate: boom, timeout: 20 });
      expect(await post()).toMatchObject({ status: 500 });
    }
    const { post } = set(
      { 'TRANSACTION.SUCCESS': () => wait(30) },
      { onError: boom, onLate: boom, timeout: 5 },
    );
    expect(await post()).toMatchObject({ status: 503 });
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(4));
  });

  it('go to the console where nobody else takes them', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    const serve = createServe(parse, { 'TRANSACTION.SUCCESS': boom });
    await serve({ method: 'POST', headers: {}, body: async () => event });
    await wait(0);
    expect(print).toHaveBeenCalledWith(
      'wechatpay-chain/webhook: TRANSACTION.SUCCESS N1: handler, response status 500',
      new Error('secret detail'),
    );
  });
});

describe('handlers', () => {
  it.each([
    ['TRANSACTION.SUCCESS', 'a string'],
    ['fallback', null],
  ])('refuses %s: %s', (name, handler) => {
    const make = () => createServe(parse, { [name]: handler } as Handlers);
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(`handlers['${name}']`);
  });

  it('refuses what is no object', () => {
    expect(() => createServe(parse, null as unknown as Handlers)).toThrow(ConfigurationError);
  });

  it('takes an undefined one for none', async () => {
    const { post } = set({ 'TRANSACTION.SUCCESS': undefined } as unknown as Handlers);
    expect(await post()).toMatchObject({ status: 500 });
  });
});
