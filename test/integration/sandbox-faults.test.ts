import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createSandbox,
  FAULTS,
  type FaultName,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/index.ts';
import { untyped } from '../support/untyped.ts';

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const query = { limit: 1 };
const call = (sandbox: Sandbox, fault?: string) =>
  untyped(sandbox.config)
    .chain('v3/marketing/partnerships')
    .get({ query, ...(fault === undefined ? {} : { headers: { 'X-Sandbox-Fault': fault } }) });

/** What the merchant gets, and whether the request may have taken effect. */
const EFFECTS: Record<FaultName, object> = {
  forged: { code: 'SIGNATURE_MISMATCH' },
  unsigned: { code: 'SIGNATURE_HEADERS_MISSING' },
  'unknown-serial': { code: 'SIGNATURE_SERIAL_UNKNOWN' },
  skewed: { code: 'SIGNATURE_CLOCK_SKEW' },
  'not-json': { code: 'BODY_MALFORMED', mayHaveReached: true },
  truncated: { code: 'BODY_TRUNCATED', mayHaveReached: true },
  'reset-before': { code: 'CONNECTION_LOST', mayHaveReached: true },
  'reset-after': { code: 'CONNECTION_LOST', mayHaveReached: true },
  probe: { code: 'SIGNATURE_MISMATCH', message: expect.stringContaining('on purpose') },
  429: { code: 'FREQUENCY_LIMITED', status: 429, verified: true },
  500: { code: 'SYSTEM_ERROR', status: 500, verified: true },
  502: { code: 'HTTP_502', status: 502, verified: false },
};

describe('a fault', () => {
  it.each(FAULTS)('%s: by the API, by a header, and gone with the next request', async (fault) => {
    const sandbox = await start();
    sandbox.fail(fault);
    await expect(call(sandbox)).rejects.toMatchObject(EFFECTS[fault]);
    await expect(call(sandbox, fault)).rejects.toMatchObject(EFFECTS[fault]);
    expect((await call(sandbox)).status).toBe(200);
  });

  it('of time lets the answer wait', async () => {
    const sandbox = await start();
    const begin = performance.now();
    await call(sandbox, 'delay=120');
    expect(performance.now() - begin).toBeGreaterThan(115);
  });

  it('that nobody knows is refused, and does nothing', async () => {
    await expect(call(await start(), 'gremlins')).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
    });
  });

  it.each(['429', '500', '502'])('%s of v2 is the answer of the proxy in front', async (fault) => {
    const { config } = await start();
    const xml = { appid: 'wx1', mch_id: config.mchid, out_trade_no: 'T1' };
    const asked = untyped(config)
      .chain('v2/pay/orderquery')
      .post({ xml, headers: { 'X-Sandbox-Fault': fault } });
    await expect(asked).rejects.toMatchObject({ code: `HTTP_${fault}` });
  });

  it.each<[FaultName, number]>([
    ['reset-before', 404],
    ['500', 404],
    ['reset-after', 200],
    ['truncated', 200],
  ])('%s leaves an order that answers %i', async (fault, status) => {
    const sandbox = await start();
    const { mchid } = sandbox.config;
    const instance = untyped(sandbox.config).chain('v3/pay/transactions');
    const json = {
      mchid,
      appid: 'wx1234567890abcdef',
      description: 'tea',
      out_trade_no: 'T20261123001',
      notify_url: 'http://127.0.0.1:9/notify',
      amount: { total: 1 },
    };
    const ordered = instance.chain('native').post({ json, headers: { 'X-Sandbox-Fault': fault } });
    await expect(ordered).rejects.toThrow();
    const asked = instance.chain('out-trade-no/{out_trade_no}').get({
      out_trade_no: json.out_trade_no,
      query: { mchid },
      validateStatus: null,
      sensitive: 'manual',
    });
    expect((await asked.catch((error: { status: number }) => error)).status).toBe(status);
  });
});

describe('faults at random', () => {
  const outcomes = async (options: SandboxOptions): Promise<string[]> => {
    const sandbox = await start(options);
    const seen: string[] = [];
    for (let time = 0; time < 40; time += 1) {
      seen.push(
        await call(sandbox).then(
          ({ status }) => String(status),
          (error: { code: string }) => error.code,
        ),
      );
    }
    return seen;
  };

  it('are the same for the same seed, and others for another', async () => {
    const faults = { rate: 0.3, kinds: ['500', '502', 'forged'] as const };
    const first = await outcomes({ faults: { ...faults, seed: 7 } });
    expect(await outcomes({ faults: { ...faults, seed: 7 } })).toEqual(first);
    expect(await outcomes({ faults: { ...faults, seed: 8 } })).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set(['200', 'SYSTEM_ERROR', 'HTTP_502', 'SIGNATURE_MISMATCH']));
  });

  it.each([
    { rate: 2 },
    { rate: Number.NaN },
    { rate: 0.5, kinds: [] },
    { rate: 0.5, kinds: ['x' as '500'] },
  ])('that cannot be are refused: %j', async (faults) => {
    await expect(createSandbox({ faults })).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });
});
