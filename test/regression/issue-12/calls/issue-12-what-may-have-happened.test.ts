import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { InternalAxiosRequestConfig } from 'axios';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { TransportError, type TransportErrorCode } from '../../../../src/errors/transport.ts';
import type { VerificationErrorCode } from '../../../../src/errors/verification.ts';
import type { CallOptions } from '../../../../src/options/options.ts';
import { config, keys, platformSerial, secret, serve, signedHeaders } from '../../../support/sockets/peer.ts';

const BODY = '{"out_bill_no":"plfk2020042013","state":"ACCEPTED"}';
const UNKNOWN = 'The outcome is unknown: query it, or retry with the same numbers.';

interface Case {
  code: string;
  path?: string;
  options?: CallOptions;
  /** What comes back. */
  answer(response: ServerResponse): void;
  /** Whether the answer names its key, and has come far enough to be found again. */
  serial?: string;
  requestId?: boolean;
}

const signed = (change: Record<string, string | string[] | undefined> = {}, body = BODY) =>
  Object.fromEntries(
    Object.entries({ ...signedHeaders(body), ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
const answering =
  (headers: Record<string, string | string[]>, body = BODY, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);
const now = Math.floor(Date.now() / 1000);
const xml = (fields: string) => `<xml><return_code><![CDATA[SUCCESS]]></return_code>${fields}</xml>`;
const v2 = { path: 'v2/secapi/pay/refund', options: { xml: { mch_id: '1900000001', out_refund_no: '1' } } };

const VERIFICATION: Record<
  Exclude<VerificationErrorCode, 'BODY_RESERIALIZED' | 'SIGNATURE_DIGEST_MISMATCH'>,
  Omit<Case, 'code'>
> = {
  SIGNATURE_HEADERS_MISSING: { answer: answering(signed({ 'Wechatpay-Signature': undefined })) },
  SIGNATURE_HEADERS_REPEATED: { answer: answering(signed({ 'Wechatpay-Nonce': ['a', 'b'] })) },
  SIGNATURE_TIMESTAMP_INVALID: { answer: answering(signed({ 'Wechatpay-Timestamp': 'now' })) },
  SIGNATURE_CLOCK_SKEW: { answer: answering(signedHeaders(BODY, { now: now - 4_000 })) },
  SIGNATURE_SERIAL_UNKNOWN: { answer: answering(signedHeaders(BODY, { by: 'OTHER' })), serial: 'OTHER' },
  SIGNATURE_MISMATCH: { answer: answering(signed(), BODY.replace('ACCEPTED', 'FAIL')) },
  SIGN_MISSING: { ...v2, answer: answering({ 'Request-ID': '08F7-0' }, xml('')) },
  SIGN_MISMATCH: { ...v2, answer: answering({ 'Request-ID': '08F7-0' }, xml('<sign>0123</sign>')) },
  DECRYPT_FAILED: {
    path: 'v3/aggracct-bc/wb-channel/special-reduction',
    answer: (response) => {
      const body = '{"bal_account_no":"AAAA"}';
      response.writeHead(200, signedHeaders(body)).end(body);
    },
  },
};

const TRANSPORT: Record<
  Exclude<TransportErrorCode, 'CONNECTION_FAILED' | 'ADAPTER_FAILED'>,
  Omit<Case, 'code'>
> = {
  TIMEOUT: { options: { timeout: 400 }, answer: () => {}, requestId: false },
  ABORTED: {
    get options() {
      return { signal: AbortSignal.timeout(400) };
    },
    answer: () => {},
    requestId: false,
  },
  CONNECTION_LOST: { answer: (response) => void response.destroy(), requestId: false },
  BODY_TRUNCATED: {
    answer: (response) => {
      response.writeHead(200, { ...signed(), 'Content-Length': '999' }).write(BODY);
      setTimeout(() => response.destroy(), 20);
    },
  },
  BODY_MALFORMED: { answer: answering(signed({}, '{'), '{') },
  BODY_TOO_LARGE: { options: { maxContentLength: 10 }, answer: answering(signed()) },
  SINK_FAILED: {
    get options() {
      return { sink: new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) }) };
    },
    answer: answering(signed()),
  },
};

async function failureOf({ path = 'v3/fund-app/mch-transfer/transfer-bills', options = {}, answer }: Case) {
  const { url, received } = await serve((_, response) => answer(response));
  const error: unknown = await Builder.factory(config({ base_uri: url }))
    .chain(path)
    .post({ ...('xml' in options ? {} : { json: {} }), ...options } as never)
    .catch((e: unknown) => e);
  expect(received.length).toBe(1);
  return error as Error & { code: string };
}

const cases = (all: Readonly<Record<string, Omit<Case, 'code'>>>): Case[] =>
  // A getter makes its options when the test runs.
  Object.entries(all).map(([code, one]) =>
    Object.defineProperties({ code } as Case, Object.getOwnPropertyDescriptors(one)),
  );

describe('an answer that cannot be verified', () => {
  it.each(cases(VERIFICATION))('says what may have happened, and what to do: $code', async (one) => {
    const error = await failureOf(one);
    expect(error).toMatchObject({
      name: 'VerificationError',
      code: one.code,
      mayHaveReached: true,
      requestId: '08F7-0',
    });
    expect(error.message.endsWith(`. ${UNKNOWN}`)).toBe(true);
    const isNamed = !one.code.startsWith('SIGN_');
    expect((error as { serial?: string }).serial).toBe(isNamed ? (one.serial ?? platformSerial) : undefined);
  });

  const digest = 'ab'.repeat(20);
  it.each<[string, string, Record<string, string>]>([
    ['SIGNATURE_SERIAL_UNKNOWN', 'v3/x', signedHeaders('{}', { by: 'OTHER' })],
    [
      'SIGNATURE_DIGEST_MISMATCH',
      'v3/statements',
      { ...signedHeaders(JSON.stringify({ sha1: digest })), 'Wechatpay-Statement-Sha1': digest },
    ],
  ])('of a GET may be asked for again: %s', async (code, path, headers) => {
    const { url } = await serve((_, response) => response.writeHead(200, headers).end('{}'));
    const error = await Builder.factory(config({ base_uri: url }))
      .chain(path)
      .get()
      .catch((e: unknown) => e);
    expect(error).toMatchObject({
      code,
      mayHaveReached: true,
      requestId: '08F7-0',
      serial: headers['Wechatpay-Serial'],
      message: expect.stringMatching(/You can retry it: a GET changes nothing\.$/),
    });
  });
});

const cyclic = new Error('mine');
cyclic.cause = cyclic;

describe('a call that failed after it was handed to the socket', () => {
  it.each(cases(TRANSPORT))('says what may have happened, and what to do: $code', async (one) => {
    const error = await failureOf(one);
    expect(error).toMatchObject({
      name: 'TransportError',
      code: one.code,
      mayHaveReached: true,
      ...(one.requestId === false ? {} : { requestId: '08F7-0' }),
    });
    expect(error.message.endsWith(`. ${UNKNOWN}`)).toBe(true);
  });

  it.each<[string, Omit<Case, 'code'>]>([
    [
      'an error that is verified',
      { answer: answering(signed({}, '{"code":"NOT_ENOUGH"}'), '{"code":"NOT_ENOUGH"}', 403) },
    ],
    ['an error that is not', { answer: answering({ 'Request-ID': '08F7-0' }, '{"code":"NOT_ENOUGH"}', 403) }],
    ['an error of the server', { answer: answering({ 'Request-ID': '08F7-0' }, '', 502) }],
    [
      'a refusal of v2',
      {
        ...v2,
        answer: answering(
          { 'Request-ID': '08F7-0' },
          xml('<result_code>FAIL</result_code><err_code>SYSTEMERROR</err_code>'),
        ),
      },
    ],
  ])('was answered: %s', async (_, one) => {
    const error = (await failureOf({ code: '', ...one })) as Error & { verified: boolean; code: string };
    expect(error).toMatchObject({ mayHaveReached: true, requestId: '08F7-0' });
    if (!error.verified) expect(error.message).toContain(UNKNOWN);
    else expect(error.message).not.toContain(UNKNOWN);
  });

  it('has the Request-ID of a response that stalls', async () => {
    const stalls = (response: ServerResponse) => void response.writeHead(200, signed()).write('{');
    const error = await failureOf({ code: '', options: { timeout: 400 }, answer: stalls });
    expect(error).toMatchObject({ code: 'TIMEOUT', status: 200, requestId: '08F7-0', mayHaveReached: true });
  });

  it('ends when the response switches the protocol', async () => {
    const switches = ({ socket }: ServerResponse) =>
      void socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
    const error = await failureOf({ code: '', answer: switches });
    expect(error).toMatchObject({ code: 'CONNECTION_LOST', mayHaveReached: true });
  });

  it.each<[string, unknown, object]>([
    ['an error without a code', new TypeError('mine'), { code: 'ADAPTER_FAILED', mayHaveReached: true }],
    [
      'an error of fetch',
      new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }),
      { code: 'CONNECTION_LOST', mayHaveReached: true, message: expect.stringContaining('(ECONNRESET)') },
    ],
    [
      'an error of fetch without a connection',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }),
      }),
      { code: 'CONNECTION_FAILED', mayHaveReached: false },
    ],
    [
      'an error of the program',
      Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }),
      { code: 'ADAPTER_FAILED', mayHaveReached: true },
    ],
    [
      'a timeout of undici',
      Object.assign(new Error('Headers Timeout Error'), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
      { code: 'TIMEOUT', mayHaveReached: true },
    ],
    [
      'the end of a signal in undici',
      Object.assign(new Error('Request aborted'), { name: 'AbortError', code: 'UND_ERR_ABORTED' }),
      { code: 'ABORTED', mayHaveReached: true },
    ],
    [
      'an error of fetch for two addresses',
      new TypeError('fetch failed', {
        cause: Object.assign(
          new AggregateError([1, 2].map(() => Object.assign(new Error('no'), { syscall: 'connect' }))),
          { code: 'ECONNREFUSED' },
        ),
      }),
      { code: 'CONNECTION_FAILED', mayHaveReached: false },
    ],
    ['an error that is its own cause', cyclic, { code: 'ADAPTER_FAILED', mayHaveReached: true }],
    ['the end of a signal', AbortSignal.timeout(0), { code: 'ABORTED', mayHaveReached: true }],
    ['a text', 'mine', { code: 'ADAPTER_FAILED', mayHaveReached: true }],
  ])('failed in an adapter of the caller: %s', async (_, thrown, facts) => {
    const adapter = async () => {
      if (!(thrown instanceof AbortSignal)) throw thrown;
      while (!thrown.aborted) await sleep(1);
      throw thrown.reason;
    };
    const error = await Builder.factory(config({ retry: false }))
      .chain('v3/x')
      .post({ json: {}, adapter })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject(facts);
    if (thrown instanceof Error) expect((error as Error).cause).toBe(thrown);
  });

  it('is reported once, when the response comes after the deadline', async () => {
    const headers = { 'Request-ID': '08F7-0' };
    const adapter = async (request: InternalAxiosRequestConfig) => {
      await sleep(100);
      return { status: 502, statusText: '', headers, data: 'bad', config: request };
    };
    // An unhandled rejection would fail the test.
    const error = await Builder.factory(config({ adapter }))
      .chain('v3/x')
      .get({ retry: { attempts: 1, deadline: 50 } })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ mayHaveReached: true, requestId: '08F7-0' });
  });

  it('was not sent when no connection was made', async () => {
    const server = createServer().listen(0);
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const error = await Builder.factory(config({ base_uri: `http://127.0.0.1:${port}/` }))
      .chain('v3/x')
      .post({ json: {} })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'CONNECTION_FAILED',
      mayHaveReached: false,
      message: expect.stringMatching(/\. The request was not sent: you can retry it\.$/),
    });
  });
});

describe('the download of the key of a response', () => {
  const lost = (options: CallOptions, answer: (response: ServerResponse) => void) =>
    serve(({ url }, response) => {
      if (url.includes('certificates')) answer(response);
      else response.writeHead(200, signedHeaders(BODY, { by: 'OTHER' })).end(BODY);
    }).then(({ url }) => {
      const certs = { auto: true as const, [platformSerial]: keys.platformPub };
      return Builder.factory(config({ base_uri: url, apiv3Key: secret, certs }))
        .chain('v3/fund-app/mch-transfer/transfer-bills')
        .post({ json: {}, ...options } as never)
        .catch((e: unknown) => e as Error);
    });

  it('that fails does not say that nothing was sent', async () => {
    const error = await lost({}, (response) => void response.writeHead(500).end());
    expect(error).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN', serial: 'OTHER', mayHaveReached: true });
    expect(inspect(error)).toContain('certificates could not be downloaded');
    expect(inspect(error)).not.toMatch(/not sent|Nothing was sent/);
  });

  it.each<[string, () => CallOptions, string]>([
    ['the timeout', () => ({ timeout: 300 }), 'TIMEOUT'],
    ['the signal', () => ({ signal: AbortSignal.timeout(300) }), 'ABORTED'],
    ['the deadline', () => ({ retry: { attempts: 1, deadline: 300 } }), 'TIMEOUT'],
  ])('ends by %s of the call', async (_, options, code) => {
    const start = performance.now();
    const error = await lost(options(), () => {});
    expect(error).toMatchObject({ code, mayHaveReached: true, requestId: '08F7-0' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
