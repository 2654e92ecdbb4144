import { describe, expect, it } from 'vitest';
import type { Retry } from '../../../src/index.ts';
import { FAULTS } from '../../../src/sandbox/index.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';

/** All but the one that lasts. */
const PASSING = FAULTS.filter((fault) => fault !== 'rotate');
const QUICK = { delay: 2 };

async function open(retry: Retry | undefined = QUICK) {
  const sandbox = await openSandbox();
  const instance = untyped({ ...sandbox.config, ...(retry === undefined ? {} : { retry }) });
  const { mchid } = sandbox.config;
  const order = (out_trade_no: string) => ({
    appid: 'wx1234567890abcdef',
    mchid,
    description: '一杯茶',
    out_trade_no,
    notify_url: 'http://127.0.0.1:9/notify',
    amount: { total: 100 },
  });
  const sell = async (out_trade_no: string) => {
    await instance.chain('v3/pay/transactions/native').post({ json: order(out_trade_no) });
    await sandbox.pay(out_trade_no);
  };
  const seen = (part: string) => sandbox.requests.filter(({ url }) => url.includes(part));
  return { sandbox, instance, mchid, order, sell, seen };
}

const REFUND = {
  out_trade_no: 'T20261123001',
  out_refund_no: 'R1',
  amount: { refund: 40, total: 100, currency: 'CNY' },
};
const REFUNDS = 'v3/refund/domestic/refunds';

describe('a GET', () => {
  it.each(PASSING)('is repeated by itself after %s, and tells of it', async (fault) => {
    const { sandbox, instance } = await open();
    sandbox.fail(fault);
    const { status, attempts } = await instance.chain('v3/certificates').get();
    expect(status).toBe(200);
    expect(attempts).toEqual([
      expect.objectContaining({ code: expect.any(String), mayHaveReached: true, ms: expect.any(Number) }),
      { status: 200, host: new URL(sandbox.url).host, mayHaveReached: true, ms: expect.any(Number) },
    ]);
  });

  it('is sent three times at most, unless told otherwise', async () => {
    const { sandbox, instance } = await open();
    for (let time = 0; time < 3; time += 1) sandbox.fail('502');
    const error = await instance
      .chain('v3/certificates')
      .get()
      .catch((e: unknown) => e);
    const attempt = { code: 'HTTP_502', status: 502, mayHaveReached: true, ms: expect.any(Number) };
    expect(error).toMatchObject({ code: 'HTTP_502', attempts: [attempt, attempt, attempt] });
    for (let time = 0; time < 4; time += 1) sandbox.fail('502');
    expect((await instance.chain('v3/certificates').get({ retry: 5 })).attempts).toHaveLength(5);
    sandbox.fail('502');
    const once = instance.chain('v3/certificates').get({ retry: false });
    await expect(once).rejects.toMatchObject({ code: 'HTTP_502', attempts: [attempt] });
  });

  it('waits 100 ms on average before it is repeated, when nothing is said', async () => {
    const { sandbox, instance } = await open(undefined);
    sandbox.fail('500');
    const begin = performance.now();
    expect((await instance.chain('v3/certificates').get()).attempts).toHaveLength(2);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it('is not repeated when it was answered: 404', async () => {
    const { instance, seen } = await open();
    await expect(instance.chain('v3/no/such/path').get()).rejects.toMatchObject({ status: 404 });
    expect(seen('no/such')).toHaveLength(1);
  });

  it('downloads certificates again, too', async () => {
    const { sandbox } = await open();
    sandbox.fail('500');
    const { config, apiv3Key } = sandbox;
    const auto = untyped({ ...config, certs: 'auto', apiv3Key, retry: QUICK });
    expect((await auto.chain('v3/certificates').get()).status).toBe(200);
  });
});

describe('a POST', () => {
  it.each(PASSING)('is sent once when nobody says that it may be repeated: %s', async (fault) => {
    const { sandbox, instance, order, seen } = await open();
    sandbox.fail(fault);
    const call = instance.chain('v3/pay/transactions/native').post({ json: order('T20261123001') });
    await expect(call).rejects.toMatchObject({ mayHaveReached: true, attempts: [{ mayHaveReached: true }] });
    expect(seen('native').length).toBeLessThanOrEqual(1);
  });

  it.each(PASSING)('that may be repeated moves money once: %s', async (fault) => {
    const { sandbox, instance, sell, seen } = await open();
    await sell('T20261123001');
    sandbox.fail(fault);
    const { data, attempts } = await instance.chain(REFUNDS).post<{ out_refund_no: string }>({
      json: REFUND,
      retry: 3,
    });
    expect(data.out_refund_no).toBe('R1');
    expect(attempts).toHaveLength(2);
    const requests = seen(REFUNDS);
    for (const { body } of requests) expect(body).toEqual(requests[0]?.body);
    const rest = { ...REFUND, out_refund_no: 'R2', amount: { ...REFUND.amount, refund: 60 } };
    expect((await instance.chain(REFUNDS).post({ json: rest })).status).toBe(200);
  });

  it('of v2 is repeated with the same bytes', async () => {
    const { sandbox, instance, mchid, seen } = await open();
    sandbox.fail('500-after');
    const xml = {
      appid: 'wx1234567890abcdef',
      mch_id: mchid,
      out_trade_no: 'T20261123001',
      body: '一杯茶',
      total_fee: '100',
      spbill_create_ip: '127.0.0.1',
      notify_url: 'http://127.0.0.1:9/',
      trade_type: 'NATIVE',
    };
    const { attempts } = await instance.chain('v2/pay/unifiedorder').post({ xml, retry: 2 });
    expect(attempts).toMatchObject([{ code: 'SYSTEMERROR' }, { status: 200 }]);
    const [first, second] = seen('unifiedorder');
    expect(second?.body).toEqual(first?.body);
  });

  it('by an Idempotency-Key is done once', async () => {
    const { sandbox, instance } = await open();
    sandbox.fail('reset-after');
    const json = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK' },
    };
    const build = instance.chain('v3/marketing/partnerships/build');
    await build.post({ json, headers: { 'Idempotency-Key': 'a' }, retry: { attempts: 2, delay: 1 } });
    const query = { authorized_data: { business_type: 'FAVOR_STOCK' } };
    const { data } = await instance
      .chain('v3/marketing/partnerships')
      .get<{ total_count: number }>({ query });
    expect(data.total_count).toBe(1);
  });

  it.each<[string, object]>([
    [REFUNDS, { json: { out_trade_no: 'T20261123001' } }],
    [REFUNDS, { body: JSON.stringify(REFUND) }],
    [
      'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      { out_trade_no: 'T20261123001', json: { mchid: '1' } },
    ],
    ['v3/published/tomorrow', { json: REFUND }],
    ['v2/pay/orderquery', { xml: { out_trade_no: 'T20261123001' } }],
  ])('that is not idempotent by documentation is refused before it is sent: %s %j', async (path, options) => {
    const { sandbox, instance } = await open();
    const call = instance.chain(path).post({ ...options, retry: 3 });
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      code: 'REQUEST_INVALID',
      field: 'retry',
    });
    expect(sandbox.requests).toEqual([]);
  });

  it('is refused also when sensitive fields are left to the caller', async () => {
    const { sandbox, instance } = await open();
    const call = instance.chain('v3/published/tomorrow').post({ json: {}, retry: 3, sensitive: 'manual' });
    await expect(call).rejects.toMatchObject({ field: 'retry' });
    expect(sandbox.requests).toEqual([]);
    const refund = { json: REFUND, sensitive: 'manual', retry: 2 } as const;
    await expect(instance.chain(REFUNDS).post(refund)).rejects.toMatchObject({ name: 'ApiError' });
  });

  it.each<[Retry]>([[false], [1], [{ attempts: 1 }]])(
    'is no question when it is sent once: %j',
    async (retry) => {
      const { instance } = await open();
      const call = instance.chain('v3/published/tomorrow').post({ json: {}, retry });
      await expect(call).rejects.toMatchObject({ status: 404 });
    },
  );

  it('that is refused after an attempt that may have worked says so', async () => {
    const { sandbox, instance, order } = await open();
    sandbox.fail('reset-before');
    const json = { ...order('T20261123001'), amount: { total: 0 } };
    const error: unknown = await instance
      .chain('v3/pay/transactions/native')
      .post({ json, retry: 2 })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({
      name: 'ApiError',
      verified: true,
      attempts: [{ code: 'CONNECTION_LOST' }, { status: 400 }],
      message: expect.stringContaining('An earlier attempt of this call may have taken effect'),
      stack: expect.stringContaining('An earlier attempt'),
    });
  });
});
