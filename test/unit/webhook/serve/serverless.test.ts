import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { WechatpayError } from '../../../../src/errors/index.ts';
import type { FailureContext } from '../../../../src/webhook/index.ts';
import { GATEWAYS } from '../../../support/notifications/gateway-event.ts';
import { notice, notification, webhook } from '../../../support/notifications/notification.ts';

const booked: string[] = [];
const told: { error: unknown; context: FailureContext }[] = [];
const handler = webhook.serverless(
  {
    'TRANSACTION.SUCCESS': ({ id }) => void booked.push(id),
    'v2/transaction-success': ({ transaction_id }) => void booked.push(transaction_id),
    'REFUND.SUCCESS': () => {
      throw new Error('the database said: secret');
    },
  },
  { onError: (error, context) => void told.push({ error, context }) },
);
const call = async (event: unknown) => {
  const answer = await handler(event as Parameters<typeof handler>[0]);
  await new Promise(setImmediate);
  return answer;
};
const TAKEN = { statusCode: 204, headers: {}, body: '', isBase64Encoded: false };
const base64 = (text: string) => Buffer.from(text).toString('base64');

beforeEach(() => {
  booked.length = 0;
  told.length = 0;
});

describe.each(GATEWAYS)('an event of %s', (name, make) => {
  it.each([false, true])('is taken, encoded: %s', async (encoded) => {
    const { id, ...signed } = notification();
    expect(await call(make(signed, encoded))).toMatchObject(TAKEN);
    expect(booked).toEqual([id]);
    expect(await call(make(notice('4200'), encoded))).toMatchObject({
      statusCode: 200,
      headers: { 'Content-Type': 'text/xml; charset=utf-8' },
      body: expect.stringContaining('SUCCESS'),
    });
    expect(booked).toEqual([id, '4200']);
    expect(told).toEqual([]);
  });

  it('is parsed as it is', async () => {
    const { id, ...signed } = notification();
    const event = await webhook.parse(make(signed, true) as string);
    expect(event).toMatchObject({ id, event_type: 'TRANSACTION.SUCCESS' });
  });

  it('is refused by its signature, its method and its handler as anywhere', async () => {
    const { headers, body } = notification();
    const changed = { headers, body: body.replace('plain', 'plane') };
    expect(await call(make(changed, true))).toMatchObject({ statusCode: 401 });
    expect(await call(make({ method: 'GET', headers, body: '' }, false))).toMatchObject({
      statusCode: 405,
      headers: { Allow: 'POST' },
    });
    const { statusCode, body: text } = await call(make(notification('REFUND.SUCCESS'), true));
    expect([statusCode, text]).toEqual([500, '{"code":"FAIL","message":"retry later"}']);
    expect(told.map(({ context }) => context.reason)).toEqual(['refused', 'handler']);
  });

  it('is answered in the form that it takes', async () => {
    const answer = await call(make(notice('4200'), false));
    const type = 'text/xml; charset=utf-8';
    expect(answer.headers).toEqual({ 'Content-Type': type });
    expect(answer.multiValueHeaders).toEqual(
      name === 'AWS ALB with lists of headers' ? { 'Content-Type': [type] } : undefined,
    );
  });
});

describe('headers', () => {
  const { headers, body } = notification();
  const upper = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toUpperCase(), value]));
  const lists = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, [value]]));
  const { 'Wechatpay-Nonce': nonce, ...others } = lists;

  it.each([
    ['in any case', { headers: upper }],
    ['as lists', { headers: lists }],
    ['only as lists of all values', { headers: null, multiValueHeaders: lists }],
    ['in both places, in other cases', { headers: upper, multiValueHeaders: lists }],
    ['some in one place, some in the other', { headers: upper, multiValueHeaders: others }],
    ['and no lists', { headers, multiValueHeaders: null }],
  ])('%s', async (_, given) => {
    expect(await call({ ...given, body })).toEqual(
      expect.objectContaining({ statusCode: 204, isBase64Encoded: false }),
    );
  });

  it.each([
    ['twice', { headers, multiValueHeaders: { ...lists, 'Wechatpay-Nonce': [nonce?.[0], 'other'] } }, 401],
    ['in two cases', { headers: { ...headers, 'wechatpay-nonce': 'other' } }, 401],
    ['nowhere', {}, 400],
    ['as null', { headers: null, multiValueHeaders: null }, 400],
    ['as a text', { headers: 'Wechatpay-Nonce: 1' }, 400],
    ['as no lists', { headers, multiValueHeaders: 'Wechatpay-Nonce: 1' }, 400],
    ['of numbers', { headers: { ...headers, 'Wechatpay-Nonce': 5 } }, 401],
  ])('that stand %s are refused', async (_, given, statusCode) => {
    expect(await call({ ...given, body })).toMatchObject({ statusCode });
    expect(booked).toEqual([]);
    expect(told[0]?.error).toBeInstanceOf(WechatpayError);
  });
});

describe('a body', () => {
  const { headers, body } = notification();
  const flagged = (text: unknown) => ({ headers, body: text, isBase64Encoded: true });

  it.each([
    ['that is cut in a digit', base64(`${body} `).replace(/=+$/, '').slice(0, -1)],
    ['that is no base64', body],
  ])('%s is not decoded', async (_, text) => {
    expect(await call(flagged(text))).toMatchObject({ statusCode: 400 });
    expect(told).toMatchObject([
      { error: { code: 'NOTIFICATION_INVALID', field: 'body' }, context: { reason: 'body' } },
    ]);
    await expect(webhook.parse(flagged(text) as never)).rejects.toThrow('is not base64');
  });

  it('that is too large is not decoded', async () => {
    expect(await call(flagged('A'.repeat(2_000_000)))).toMatchObject({ statusCode: 413 });
  });

  it('that a middleware parsed is explained', async () => {
    expect(await call({ headers, body: JSON.parse(body) })).toMatchObject({ statusCode: 500 });
    expect(told).toMatchObject([{ error: { code: 'BODY_PARSED', field: 'body' } }]);
    expect(String(told[0]?.error)).toContain('middy');
  });

  it('is taken without its flag in bytes, too', async () => {
    expect(await call({ headers, body: Buffer.from(body).buffer.slice(0, 0) })).toMatchObject({
      statusCode: 401,
    });
    expect(await call({ headers, body: new Uint8Array(Buffer.from(body)) })).toMatchObject({
      statusCode: 204,
    });
  });

  it.each([1, 'yes', {}, []])('has no flag %j', async (isBase64Encoded) => {
    expect(await call({ headers, body, isBase64Encoded })).toMatchObject({ statusCode: 400 });
    expect(told).toMatchObject([{ error: { code: 'NOTIFICATION_INVALID', field: 'isBase64Encoded' } }]);
  });
});

describe('base64 without the flag', () => {
  const { headers, body } = notification();
  const xml = notice('4200').body;

  it.each([
    ['JSON', base64(body)],
    ['JSON', Buffer.from(body).toString('base64url')],
    ['JSON', (base64(body).match(/.{1,76}/g) ?? []).join('\r\n')],
    ['JSON', Buffer.from(base64(body))],
    ['XML', base64(xml)],
    ['XML', base64(`<?xml version="1.0"?>\n${xml}`)],
  ])('of %s is explained', async (what, text) => {
    const refused = webhook.parse({ headers, body: text });
    await expect(refused).rejects.toMatchObject({ code: 'BODY_PARSED', field: 'body' });
    await expect(refused).rejects.toThrow(`base64 of ${what}`);
    await expect(refused).rejects.toThrow('isBase64Encoded');
    await expect(webhook.parse({ headers: {}, body: text })).rejects.toThrow(`base64 of ${what}`);
    expect(await call({ headers, body: text })).toMatchObject({ statusCode: 500 });
    expect(told).toMatchObject([{ context: { reason: 'body', status: 500 } }]);
  });

  it.each(['', 'abcd', 'eyJh', base64('{"cut":'), base64('plain text'), base64('[1]'), '💰'])(
    'is not seen in %j',
    async (text) => {
      await expect(webhook.parse({ headers, body: text })).rejects.toMatchObject({
        code: 'SIGNATURE_MISMATCH',
      });
    },
  );
});

describe('whatever comes', () => {
  it.each([null, undefined, 0, 'x', '', '[]', '{}', true, [], () => {}, Symbol('odd'), 1n, Buffer.from('{')])(
    'as %s is refused',
    async (event) => {
      expect(await call(event)).toMatchObject({ statusCode: 400, body: expect.stringContaining('FAIL') });
      expect(told).toMatchObject([{ error: { code: 'NOTIFICATION_INVALID', field: 'notification' } }]);
      await expect(webhook.parse(event as never)).rejects.toMatchObject({ field: 'notification' });
    },
  );

  it('a raw body alone is told from an event', async () => {
    const { body } = notification();
    await expect(webhook.parse(body)).rejects.toThrow('{ headers, body }');
  });

  it('is answered, never with a 2xx, and never rejected', async () => {
    const odd = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    const keys = ['headers', 'multiValueHeaders', 'body', 'isBase64Encoded', 'httpMethod', 'requestContext'];
    const event = fc.dictionary(fc.constantFrom(...keys), odd);
    await fc.assert(
      fc.asyncProperty(fc.oneof(event, odd), async (given) => {
        const { statusCode } = await handler(given as never);
        expect(statusCode).toBeGreaterThanOrEqual(400);
        const refused = await webhook.parse(given as never).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(WechatpayError);
      }),
      { numRuns: 1_000 },
    );
  });
});
