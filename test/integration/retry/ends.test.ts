import { Readable } from 'node:stream';
import axios from 'axios';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import { down, failing, failureOf, ok, openRetrying } from '../../support/calls/retrying.ts';

const refund = { json: { out_refund_no: 'R1' } };

describe('each attempt', () => {
  it('is signed anew over the same bytes', async () => {
    const { instance, received } = await openRetrying(failing(2));
    const body = Readable.from(['{"a":', '1}']);
    const { attempts } = await instance.chain('v3/x').get({ headers: { 'X-Trace': '1' }, body });
    expect(attempts).toHaveLength(3);
    expect(new Set(received.map(({ body: bytes }) => bytes.toString())).size).toBe(1);
    expect(new Set(received.map(({ headers }) => headers.authorization)).size).toBe(3);
    expect(received.map(({ headers }) => headers['x-trace'])).toEqual(['1', '1', '1']);
  });

  it('has the timeout to itself', async () => {
    const { instance, received } = await openRetrying((request, response, number) => {
      if (number === 3) ok(request, response, number);
    });
    const { attempts } = await instance.chain('v3/x').get({ timeout: 400 });
    expect(attempts).toMatchObject([{ code: 'TIMEOUT' }, { code: 'TIMEOUT' }, { status: 200 }]);
    expect(received).toHaveLength(3);
  });

  it('is below the interceptors: they see one call', async () => {
    const { given, received } = await openRetrying(failing(1));
    const instance = Builder.factory(given);
    const seen: unknown[] = [];
    const { interceptors } = clientOf(instance).axios;
    interceptors.request.use((request) => {
      seen.push('request');
      return request;
    });
    interceptors.response.use((response) => {
      seen.push((response as { attempts?: unknown[] }).attempts?.length);
      return response;
    });
    await instance.chain('v3/certificates').get();
    expect(seen).toEqual(['request', 2]);
    expect(received).toHaveLength(2);
  });

  it('takes a token of the instance, so that an outage is not multiplied', async () => {
    const { instance, received } = await openRetrying(down, { retry: { delay: 0 } });
    for (let call = 0; call < 70; call += 1) await failureOf(instance.chain('v3/x').get());
    const spent = received.length;
    expect(spent).toBeGreaterThanOrEqual(70 + 100);
    expect(spent).toBeLessThan(70 + 100 + 30);
    expect(await failureOf(instance.chain('v3/x').get())).toMatchObject({ status: 503 });
    expect(received.length).toBeLessThanOrEqual(spent + 2);
  });
});

describe('Retry-After', () => {
  it('is waited for', async () => {
    const { instance } = await openRetrying(failing(1, { 'Retry-After': '1' }));
    const begin = performance.now();
    expect((await instance.chain('v3/x').get()).attempts).toHaveLength(2);
    expect(performance.now() - begin).toBeGreaterThan(980);
  });

  it('that is longer than the longest pause ends the call', async () => {
    const { instance, received } = await openRetrying(failing(1, { 'Retry-After': '6' }));
    await expect(instance.chain('v3/x').get()).rejects.toMatchObject({
      status: 503,
      attempts: [{ status: 503 }],
    });
    expect(received).toHaveLength(1);
  });

  it('that is longer than the deadline ends the call', async () => {
    const { instance } = await openRetrying(failing(1, { 'Retry-After': '2' }));
    const begin = performance.now();
    const call = instance.chain('v3/x').get({ retry: { deadline: 1_000 } });
    await expect(call).rejects.toMatchObject({ status: 503, attempts: [{}] });
    expect(performance.now() - begin).toBeLessThan(900);
  });
});

describe('a call ends', () => {
  it('by its deadline, in the middle of an attempt', async () => {
    const { instance } = await openRetrying(() => {});
    const begin = performance.now();
    const error = await failureOf(
      instance.chain('v3/{id}').post({ id: '1', json: {}, retry: { attempts: 1, deadline: 500 } }),
    );
    expect(error).toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: true,
      attempts: [{ code: 'TIMEOUT', mayHaveReached: true }],
      message: expect.stringMatching(/^\[POST\] v3\/\{id\}: the call did not finish before its deadline/),
    });
    expect(performance.now() - begin).toBeLessThan(4_000);
  });

  it('by its deadline, over all attempts', async () => {
    const { instance, received } = await openRetrying(() => {});
    const call = instance
      .chain('v3/x')
      .get({ timeout: 300, retry: { attempts: 10, delay: 1, deadline: 1_000 } });
    const error = (await failureOf(call)) as { code: string; attempts: unknown[] };
    expect(error.code).toBe('TIMEOUT');
    expect(error.attempts.length).toBeGreaterThanOrEqual(2);
    expect(error.attempts.length).toBeLessThanOrEqual(4);
    // The deadline may end the last one before its request is on the way.
    expect(error.attempts.length - received.length).toBeLessThanOrEqual(1);
    expect(received.length).toBeLessThanOrEqual(error.attempts.length);
  });

  it('by its deadline, before it is sent', async () => {
    const sign = () => new Promise<Buffer>(() => {});
    const { instance, received } = await openRetrying(ok, {
      privateKey: { sign },
      retry: { attempts: 1, deadline: 50 },
    });
    await expect(instance.chain('v3/x').get()).rejects.toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: false,
    });
    expect(received).toEqual([]);
  });

  it('by its signal, in the pause', async () => {
    const { instance } = await openRetrying(down);
    const controller = new AbortController();
    const retry = { delay: 2_000_000, maxDelay: 2_000_000, deadline: 2_100_000 };
    const call = failureOf(
      instance.chain('v3/refund/domestic/refunds').post({ ...refund, retry, signal: controller.signal }),
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    controller.abort();
    expect(await call).toMatchObject({
      code: 'ABORTED',
      mayHaveReached: true,
      attempts: [{ status: 503 }],
      message: expect.stringContaining('The outcome is unknown'),
    });
  });

  it('by its signal, and by a cancelToken, in an attempt', async () => {
    const { instance } = await openRetrying(() => {});
    const signal = AbortSignal.timeout(400);
    const one = { code: 'ABORTED', attempts: [{ code: 'ABORTED', mayHaveReached: true }] };
    expect(await failureOf(instance.chain('v3/x').get({ signal, retry: { deadline: 9_000 } }))).toMatchObject(
      one,
    );
    const source = axios.CancelToken.source();
    setTimeout(() => source.cancel(), 400);
    expect(await failureOf(instance.chain('v3/x').get({ cancelToken: source.token }))).toMatchObject(one);
  });

  it('by a cancelToken, in the pause', async () => {
    const { instance } = await openRetrying(down);
    const source = axios.CancelToken.source();
    setTimeout(() => source.cancel(), 600);
    const retry = { delay: 2_000_000, maxDelay: 2_000_000 };
    const call = instance.chain('v3/x').get({ retry, cancelToken: source.token });
    expect(await failureOf(call)).toMatchObject({ code: 'ABORTED', attempts: [{ status: 503 }] });
  });

  it('and leaves the signal of the caller as it was, in the response, too', async () => {
    const { instance } = await openRetrying(ok);
    const { signal } = new AbortController();
    const { config: sent } = await instance.chain('v3/x').get({ signal, retry: { deadline: 5_000 } });
    expect(sent.signal).toBe(signal);
  });
});
