import { describe, expect, it, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../../../src/sandbox/controls/options.ts';
import {
  createSandbox,
  FAULTS,
  type FaultName,
  parseFault,
  type Sandbox,
} from '../../../../src/sandbox/index.ts';
import { untyped } from '../../../support/calls/untyped.ts';

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const query = { limit: 1, authorized_data: { business_type: 'FAVOR_STOCK' } };
const call = (sandbox: Sandbox, fault?: string) =>
  untyped({ ...sandbox.config, retry: false })
    .chain('v3/marketing/partnerships')
    .get({ query, ...(fault === undefined ? {} : { headers: { 'X-Sandbox-Fault': fault } }) });

const order = (sandbox: Sandbox, headers: Record<string, string>, timeout = 5_000) =>
  untyped({ ...sandbox.config, retry: false })
    .chain('v3/pay/transactions/native')
    .post({
      json: {
        mchid: sandbox.config.mchid,
        appid: 'wx1234567890abcdef',
        description: 'tea',
        out_trade_no: 'T20261123001',
        notify_url: 'http://127.0.0.1:9/notify',
        amount: { total: 1 },
      },
      headers,
      timeout,
    });

async function stateOf(sandbox: Sandbox): Promise<unknown> {
  const { mchid } = sandbox.config;
  const byNumber = untyped({ ...sandbox.config, retry: false }).chain(
    'v3/pay/transactions/out-trade-no/{out_trade_no}',
  );
  return (await byNumber.get({ out_trade_no: 'T20261123001', query: { mchid } })).data;
}

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
  '500-after': { code: 'SYSTEM_ERROR', status: 500, verified: true },
  502: { code: 'HTTP_502', status: 502, verified: false },
  '502-after': { code: 'HTTP_502', status: 502, verified: false },
  rotate: { code: 'SIGNATURE_SERIAL_UNKNOWN' },
};
/** All but the one that lasts. */
const PASSING = FAULTS.filter((fault) => fault !== 'rotate');

describe('a fault', () => {
  it.each(PASSING)('%s: by the API, by a header, and gone with the next request', async (fault) => {
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

  it('429 of refunds has the code that is documented there', async () => {
    const { config } = await start();
    const refunds = untyped(config).chain('v3/refund/domestic/refunds');
    const headers = { 'X-Sandbox-Fault': '429' };
    await expect(refunds.post({ json: {}, headers })).rejects.toMatchObject({
      code: 'FREQUENCY_LIMITED',
      status: 429,
    });
  });

  it('rotate lasts, and is met by a merchant who downloads certificates', async () => {
    const sandbox = await start();
    const { config, apiv3Key } = sandbox;
    const instance = untyped({ ...config, certs: 'auto', apiv3Key, retry: false }).chain(
      'v3/marketing/partnerships',
    );
    expect((await instance.get({ query })).status).toBe(200);
    const { serial } = sandbox.platform;
    sandbox.fail('rotate');
    expect((await instance.get({ query })).status).toBe(200);
    expect(sandbox.platform.serial).not.toBe(serial);
    await expect(call(sandbox)).rejects.toMatchObject(EFFECTS.rotate);
  });

  it.each<FaultName>(['forged', 'probe', 'unsigned'])('%s of an answer without a body', async (fault) => {
    const sandbox = await start();
    await order(sandbox, {});
    const { mchid } = sandbox.config;
    const close = untyped({ ...sandbox.config, retry: false }).chain(
      'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    );
    const headers = { 'X-Sandbox-Fault': fault };
    const closed = close.post({ out_trade_no: 'T20261123001', json: { mchid }, headers });
    await expect(closed).rejects.toMatchObject(EFFECTS[fault]);
    expect(await stateOf(sandbox)).toMatchObject({ trade_state: 'CLOSED' });
  });

  it('that is none is refused when it is said', async () => {
    const sandbox = await start();
    expect(() => sandbox.fail('gremlins' as FaultName)).toThrow(/must be one of forged/);
    expect((await call(sandbox)).status).toBe(200);
  });

  it.each<[string, unknown]>([
    ['502', '502'],
    ['delay=250', { delay: 250 }],
    ['delay=', undefined],
    ['delay=-1', undefined],
    ['delay=9999999', undefined],
    ['502, 500', undefined],
    ['', undefined],
  ])('as the text %j', (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  it.each<[FaultName, number]>([
    ['reset-before', 404],
    ['429', 404],
    ['500', 404],
    ['502', 404],
    ['reset-after', 200],
    ['truncated', 200],
    ['500-after', 200],
    ['502-after', 200],
    ['forged', 200],
    ['unsigned', 200],
    ['probe', 200],
  ])('%s leaves an order that answers %i', async (fault, status) => {
    const sandbox = await start();
    await expect(order(sandbox, { 'X-Sandbox-Fault': fault })).rejects.toMatchObject(
      fault === '429' ? { ...EFFECTS[fault], code: 'FREQUENCY_LIMITED' } : EFFECTS[fault],
    );
    const asked = await stateOf(sandbox).catch((error: { status: number }) => error);
    expect(asked).toMatchObject(status === 200 ? { trade_state: 'NOTPAY' } : { status });
  });

  it('of time, when nobody waits for the answer, leaves an order', async () => {
    const sandbox = await start();
    sandbox.fail({ delay: 60_000 });
    await expect(order(sandbox, {}, 300)).rejects.toMatchObject({ code: 'TIMEOUT', mayHaveReached: true });
    expect(await stateOf(sandbox)).toMatchObject({ trade_state: 'NOTPAY' });
  });
});

describe('a fault of v2', () => {
  it.each<[FaultName, object, boolean]>([
    ['429', { name: 'BusinessError', code: 'FREQUENCY_LIMITED' }, false],
    ['500', { name: 'BusinessError', code: 'SYSTEMERROR' }, false],
    ['500-after', { name: 'BusinessError', code: 'SYSTEMERROR' }, true],
    ['502', { code: 'HTTP_502' }, false],
    ['502-after', { code: 'HTTP_502' }, true],
    ['reset-before', { code: 'CONNECTION_LOST', mayHaveReached: true }, false],
    ['reset-after', { code: 'CONNECTION_LOST', mayHaveReached: true }, true],
    ['truncated', { code: 'BODY_TRUNCATED', mayHaveReached: true }, true],
    ['not-json', { code: 'BODY_MALFORMED', mayHaveReached: true }, true],
    ['forged', { name: 'VerificationError' }, true],
    ['unsigned', { name: 'VerificationError' }, true],
  ])('%s: %o, and an order: %s', async (fault, error, isThere) => {
    const sandbox = await start();
    const { mchid } = sandbox.config;
    const pay = untyped({ ...sandbox.config, retry: false }).chain('v2/pay');
    const xml = { appid: 'wx1', mch_id: mchid, out_trade_no: 'T20261123001' };
    const rest = { body: 'tea', total_fee: '1', spbill_create_ip: '127.0.0.1', trade_type: 'NATIVE' };
    const ordered = pay.chain('unifiedorder').post({
      xml: { ...xml, ...rest, notify_url: 'http://127.0.0.1:9/' },
      headers: { 'X-Sandbox-Fault': fault },
    });
    await expect(ordered).rejects.toMatchObject(error);
    const asked = pay.chain('orderquery').post<{ trade_state: string }>({ xml });
    if (isThere) expect((await asked).data.trade_state).toBe('NOTPAY');
    else await expect(asked).rejects.toMatchObject({ code: 'ORDERNOTEXIST' });
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
    { rate: 0.5, kinds: [{ delay: -1 }] },
  ])('that cannot be are refused: %j', async (faults) => {
    await expect(createSandbox({ faults })).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });
});
