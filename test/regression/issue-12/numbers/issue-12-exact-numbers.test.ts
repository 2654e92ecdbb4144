import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { ApiError, RequestError } from '../../../../src/errors/index.ts';
import { Webhook } from '../../../../src/webhook/index.ts';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { openMerchant, wxpay } from '../../../support/cli/cli.ts';
import { ask, openSandbox } from '../../../support/sandbox/raw-request.ts';
import { config, keys, mchid, platformSerial, serve, signedHeaders } from '../../../support/sockets/peer.ts';

const LONG = '{"id":12345678901234567890,"n":9007199254740993}';
const EXACT = { id: '12345678901234567890', n: '9007199254740993' };
const TIME = new Date('2026-11-27T09:00:00.123Z');
const order = {
  appid: 'wx0000000000000001',
  mchid,
  description: '一杯茶',
  out_trade_no: 'T1',
  notify_url: 'http://127.0.0.1:1/notify',
};

/** A server that answers every v3 call with this body, signed. */
async function answering(body: string, status = 200) {
  const { url, received } = await serve((_, response) =>
    response.writeHead(status, signedHeaders(body)).end(body),
  );
  return { url, instance: untyped(config({ base_uri: url })), received };
}

describe('a number that JavaScript cannot hold comes as its digits', () => {
  it('in answers', async () => {
    const { instance } = await answering(LONG);
    expect((await instance.chain('v3/x').get({})).data).toEqual(EXACT);
  });

  it('in the detail of an error', async () => {
    const { instance } = await answering(`{"code":"PARAM_ERROR","message":"m","detail":${LONG}}`, 400);
    const error = await instance
      .chain('v3/x')
      .get({})
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ detail: EXACT });
  });

  it('in notifications and what is encrypted in them', async () => {
    const sandbox = await openSandbox();
    const webhook = Webhook.factory(sandbox.config);
    const original_data = { id: 12345678901234567890n, n: 9007199254740993n };
    const signed = webhook.sign(
      { event_type: 'NEW.EVENT', seq: 9007199254740993n, resource: { original_data } },
      sandbox.platform,
    );
    expect(signed.body).toContain('"seq":9007199254740993,');
    expect(await webhook.parse(signed)).toMatchObject({
      seq: '9007199254740993',
      resource: { original_data: EXACT },
    });
  });

  it('in what the command prints, as the digits it was sent with', async () => {
    const { url, received } = await answering(LONG);
    const { env } = await openMerchant();
    const certs = JSON.stringify({ [platformSerial]: keys.platformPub });
    const { code, stdout } = await wxpay(['request', 'v3/x', 'post', '-d', LONG], {
      env: { ...env, WECHATPAY_BASE_URI: url, WECHATPAY_CERTS: certs },
    });
    expect([code, JSON.parse(stdout)]).toEqual([0, EXACT]);
    expect(received[0]?.body.toString()).toBe(LONG);
  });

  it('in what the simulator says of a request', async () => {
    const sandbox = await openSandbox();
    const path = '/v3/pay/transactions/native';
    const body = JSON.stringify({ ...order, amount: { total: 0 } }).replace(':0}', ':9007199254740993}');
    const { status, text } = await ask(sandbox, { method: 'POST', path, body });
    expect([status, text]).toEqual([400, expect.stringContaining('"value":9007199254740993')]);
    const query = '/v3/marketing/favor/stocks?offset=9007199254740993&limit=1&stock_creator_mchid=1900000001';
    const asked = await ask(sandbox, { path: query });
    expect([asked.status, asked.text]).toEqual([400, expect.stringContaining('too large')]);
  });
});

describe('a number on its way out', () => {
  it('is written as a bigint has it, in json, query and xml', async () => {
    const { instance, received } = await answering('{}');
    const n = 12345678901234567890n;
    await instance.chain('v3/x').post({ json: { n, at: TIME }, query: { n, at: TIME } });
    expect(received[0]?.url).toBe('/v3/x?n=12345678901234567890&at=2026-11-27T17%3A00%3A00%2B08%3A00');
    expect(received[0]?.body.toString()).toBe('{"n":12345678901234567890,"at":"2026-11-27T17:00:00+08:00"}');
    // What came back is no answer of v2: only what was sent counts.
    const xml = { mch_id: mchid, total_fee: n, time_start: TIME };
    await instance
      .chain('v2/pay/x')
      .post({ xml })
      .catch(() => {});
    await instance
      .chain('v2/pay/x')
      .get({ query: xml })
      .catch(() => {});
    expect(Transformer.toArray(received[1]?.body.toString() ?? '')).toMatchObject({
      total_fee: '12345678901234567890',
      time_start: '20261127170000',
    });
    expect(received[2]?.url).toMatch(/total_fee=12345678901234567890&time_start=20261127170000&/);
  });

  it('goes exactly in a field that is sent as JSON', async () => {
    const { instance, received } = await answering('{}');
    const detail = { goods_detail: [{ price: 12345678901234567890n, at: TIME }] };
    const xml = { mch_id: mchid, detail };
    await instance
      .chain('v2/pay/unifiedorder')
      .post({ xml })
      .catch(() => {});
    expect(Transformer.toArray(received[0]?.body.toString() ?? '')).toMatchObject({
      detail: '{"goods_detail":[{"price":12345678901234567890,"at":"2026-11-27T17:00:00+08:00"}]}',
    });
  });

  it.each<[string, string, Record<string, unknown>, string, string]>([
    ['json', 'v3/x', { json: { amount: { total: 2 ** 53 } } }, 'BODY_UNSERIALIZABLE', 'json.amount.total'],
    ['query', 'v3/x', { query: { offset: 2 ** 53 } }, 'VALUE_INVALID', 'query.offset'],
    ['params', 'v3/x', { params: { offset: 2 ** 53 } }, 'REQUEST_INVALID', 'params'],
    ['headers', 'v3/x', { headers: { 'X-N': 2 ** 53 } }, 'HEADER_INVALID', 'headers.X-N'],
    ['xml', 'v2/x', { xml: { mch_id: mchid, total_fee: 2 ** 53 } }, 'VALUE_INVALID', 'total_fee'],
    ['a path', 'v3/{id}', { id: 2 ** 53 }, 'PATH_VALUE_INVALID', 'id'],
    ['json as an invalid Date', 'v3/x', { json: { at: new Date('x') } }, 'BODY_UNSERIALIZABLE', 'json.at'],
    ['query as an invalid Date', 'v3/x', { query: { at: new Date('x') } }, 'VALUE_INVALID', 'query.at'],
    ['xml as an invalid Date', 'v2/x', { xml: { mch_id: mchid, at: new Date('x') } }, 'VALUE_INVALID', 'at'],
  ])(
    'is refused in %s where it has lost digits, and nothing is sent',
    async (_, path, given, code, field) => {
      const { instance, received } = await answering('{}');
      const call = instance.chain(path).post({ ...given } as never);
      await expect(call).rejects.toSatisfy(
        (error) => error instanceof RequestError && error.code === code && error.field === field,
      );
      expect(received).toEqual([]);
    },
  );

  it('is an amount of an order in the simulator only where it is exact', async () => {
    const sandbox = await openSandbox();
    const instance = Builder.factory(sandbox.config);
    const amount = { total: 9007199254740993n as unknown as number };
    const call = instance.v3.pay.transactions.native.post({ json: { ...order, amount } });
    await expect(call).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { value: '9007199254740993' } });
  });
});
