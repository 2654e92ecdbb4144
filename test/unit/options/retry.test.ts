import { describe, expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { ConfigurationError, RequestError } from '../../../src/errors/index.ts';
import type { CallOptions } from '../../../src/options/options.ts';
import { DEFAULT_POLICY, readRetry } from '../../../src/options/retry.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { config, serve } from '../../support/sockets/peer.ts';

const refuse = (field: string, why: string) => new RequestError('REQUEST_INVALID', why, { field });
const read = (value: unknown) => readRetry(value, DEFAULT_POLICY, refuse);

describe('retry', () => {
  it.each<[unknown, object]>([
    [undefined, { attempts: 3, deadline: undefined, delay: 200, maxDelay: 5_000 }],
    [false, { attempts: 1, deadline: undefined }],
    [1, { attempts: 1 }],
    [10, { attempts: 10, delay: 200 }],
    [{}, DEFAULT_POLICY],
    [
      { attempts: undefined, deadline: 5_000 },
      { attempts: 3, deadline: 5_000 },
    ],
    [
      { delay: 0, maxDelay: 0 },
      { attempts: 3, delay: 0, maxDelay: 0 },
    ],
  ])('%j is taken', (value, policy) => {
    expect(read(value)).toMatchObject(policy);
  });

  it('of a call goes over that of the instance, field by field', () => {
    const usual = read({ attempts: 5, deadline: 9_000, delay: 1 });
    expect(readRetry({ attempts: 2 }, usual, refuse)).toMatchObject({
      attempts: 2,
      deadline: 9_000,
      delay: 1,
    });
    expect(readRetry(4, usual, refuse)).toMatchObject({ attempts: 4, deadline: 9_000 });
    expect(readRetry(false, usual, refuse)).toMatchObject({ attempts: 1, deadline: undefined });
  });

  it.each<[unknown, string]>([
    [true, 'retry'],
    [null, 'retry'],
    ['3', 'retry'],
    [0, 'retry'],
    [-1, 'retry'],
    [11, 'retry'],
    [1.5, 'retry'],
    [Number.NaN, 'retry'],
    [[3], 'retry'],
    [() => 3, 'retry'],
    [{ attempts: 0 }, 'retry.attempts'],
    [{ attempts: '3' }, 'retry.attempts'],
    [{ attempts: null }, 'retry.attempts'],
    [{ deadline: 0 }, 'retry.deadline'],
    [{ deadline: Number.POSITIVE_INFINITY }, 'retry.deadline'],
    [{ delay: -1 }, 'retry.delay'],
    [{ maxDelay: 2 ** 31 }, 'retry.maxDelay'],
    [{ retries: 3 }, 'retry.retries'],
    [{ constructor: 3 }, 'retry.constructor'],
  ])('%j is refused by its name: %s', async (value, field) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ field }));
    const build = () => Builder.factory(config({ retry: value as never }));
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', field }));
    const { url, received } = await serve((_, response) => response.end());
    const call = untyped(config({ base_uri: url }))
      .chain('v3/x')
      .get({ retry: value as never });
    await expect(call).rejects.toMatchObject({ name: 'RequestError', field });
    expect(received).toEqual([]);
  });
});

describe('a deadline below the timeout', () => {
  it('is refused by the factory', () => {
    expect(() => Builder.factory(config({ timeout: 2_000, retry: { deadline: 1_999 } }))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', field: 'retry.deadline' }),
    );
    Builder.factory(config({ timeout: 2_000, retry: { deadline: 2_000 } }));
  });

  it.each<[object, CallOptions, string]>([
    [{}, { timeout: 200, retry: { deadline: 100 } }, 'retry.deadline'],
    [{ timeout: 200 }, { retry: { deadline: 100 } }, 'retry.deadline'],
    [{ retry: { deadline: 100 } }, { timeout: 200 }, 'timeout'],
    [{ timeout: 50, retry: { deadline: 100 } }, { timeout: 200 }, 'timeout'],
  ])('of %j is refused with %j, naming %s', async (instance, call, field) => {
    const { url, received } = await serve((_, response) => response.end());
    await expect(
      untyped(config({ base_uri: url, ...instance }))
        .chain('v3/x')
        .get(call),
    ).rejects.toMatchObject({ name: 'RequestError', code: 'REQUEST_INVALID', field });
    expect(received).toEqual([]);
  });

  it('is none without a timeout', async () => {
    const { url, received } = await serve((_, response) => response.writeHead(404).end());
    const call = untyped(config({ base_uri: url, timeout: 0, retry: { deadline: 5_000 } })).chain('v3/x');
    await expect(call.get()).rejects.toMatchObject({ status: 404 });
    expect(received).toHaveLength(1);
  });
});
