import { describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder/builder.ts';
import { clientOf } from '../../src/chain/instance.ts';
import type { Chain } from '../../src/chain/plain.ts';
import type { MerchantConfig } from '../../src/client/config.ts';
import { RequestError } from '../../src/errors/index.ts';
import { type Answer, failureOf, ok, openRetrying } from '../support/calls/retrying.ts';
import { keys } from '../support/sockets/peer.ts';

describe('an interceptor that repeats a call', () => {
  /** Whatever comes of the first attempt, there is a second one. */
  async function twice(answer: Answer, overrides: Partial<MerchantConfig>) {
    const { given, received } = await openRetrying(answer, { retry: false, ...overrides });
    const instance = Builder.factory(given);
    const client = clientOf(instance).axios;
    let last: object | undefined;
    client.interceptors.request.use((request) => {
      last ??= request;
      return request;
    });
    let isRepeated = false;
    client.interceptors.response.use(undefined, (error: unknown) => {
      if (isRepeated) return Promise.reject(error);
      isRepeated = true;
      return client.request(last ?? {});
    });
    const error = await failureOf((instance.chain('v3/x') as Chain).post({ json: {} }));
    return { error, received };
  }

  const signing = (again: () => Promise<Buffer>) => {
    let signed = 0;
    return { sign: () => (signed++ === 0 ? Promise.resolve(Buffer.alloc(256)) : again()) };
  };

  it('is told that the first may have arrived, when the second waits for its signature in vain', async () => {
    const { error, received } = await twice((_, response) => response.socket?.destroy(), {
      privateKey: signing(() => new Promise(() => {})),
      timeout: 400,
    });
    expect(received).toHaveLength(1);
    expect(error).toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: true,
      attempts: [
        { code: 'CONNECTION_LOST', mayHaveReached: true },
        { code: 'TIMEOUT', mayHaveReached: false },
      ],
      message: expect.stringContaining('The outcome is unknown'),
    });
  });

  it('is told so, when the second cannot be signed', async () => {
    const { error } = await twice((_, response) => response.socket?.destroy(), {
      privateKey: signing(() => Promise.reject(new Error('the KMS is down'))),
    });
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({
      code: 'SIGN_FAILED',
      mayHaveReached: true,
      attempts: [{ mayHaveReached: true }, { code: 'SIGN_FAILED' }],
      message: expect.stringContaining('The outcome is unknown'),
    });
  });

  it('is told so, when the first ended with an error of the adapter’s own', async () => {
    let number = 0;
    const { error } = await twice(ok, {
      adapter: async () => {
        number += 1;
        if (number === 1) throw new TypeError('a fault of the adapter');
        throw Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' });
      },
    });
    expect(error).toMatchObject({
      code: 'CONNECTION_FAILED',
      mayHaveReached: true,
      attempts: [
        { code: 'ADAPTER_FAILED', mayHaveReached: true },
        { code: 'CONNECTION_FAILED', mayHaveReached: false },
      ],
    });
  });

  it('is told that nothing arrived, when neither did', async () => {
    const { error } = await twice(ok, { base_uri: 'http://127.0.0.1:9/', privateKey: keys.merchantKey });
    expect(error).toMatchObject({ code: 'CONNECTION_FAILED', mayHaveReached: false, attempts: [{}, {}] });
  });
});
