import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Aes, Formatter, Hash, Rsa, Transformer, Wechatpay } from 'wechatpay-axios-plugin';
import { createSandbox } from '../../src/sandbox/index.ts';
import { serve } from '../support/sockets/peer.ts';

const appid = 'wx0000000000000001';

/** The client as its documentation has it; only base URL, keys and certificates are the simulator's. */
async function open() {
  const sandbox = await createSandbox({ https: true });
  onTestFinished(() => sandbox.close());
  const { mchid, serial, privateKey, certs, secret, httpsAgent, base_uri: baseURL } = sandbox.config;
  const { ca } = httpsAgent?.options ?? {};
  const merchant = { ...(sandbox.config.merchant as { cert: string; key: string }), ca };
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { ...certs },
    secret,
    merchant,
    baseURL,
    httpsAgent,
  } as ConstructorParameters<typeof Wechatpay>[0]);
  const { url, received } = await serve((request, response) => {
    const isV2 = request.headers['content-type'] === 'text/xml';
    response.end(isV2 ? Transformer.toXml({ return_code: 'SUCCESS' }) : '{"code":"SUCCESS"}');
  });
  return { sandbox, wxpay, mchid, secret, notify_url: `${url}notify`, received };
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('wechatpay-axios-plugin', () => {
  it('orders, is paid, asks, refunds and fetches the bill in v3', async () => {
    const { sandbox, wxpay, mchid, notify_url, received } = await open();
    const { data: placed } = await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: '一杯茶',
      out_trade_no: 'T20261123001',
      notify_url,
      amount: { total: 100 },
    });
    expect(placed).toMatchObject({ code_url: expect.stringMatching(/^weixin:/) });

    await sandbox.pay('T20261123001');
    const [notice] = received;
    expect(notice && opened(notice, sandbox)).toMatchObject({ trade_state: 'SUCCESS' });

    const { data: order } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
      params: { mchid },
      out_trade_no: 'T20261123001',
    });
    expect(order).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } });

    const { data: refund } = await wxpay.v3.refund.domestic.refunds.post({
      transaction_id: order.transaction_id,
      out_refund_no: 'R20261123001',
      notify_url,
      amount: { refund: 30, total: 100, currency: 'CNY' },
    });
    expect(refund).toMatchObject({ status: 'PROCESSING' });
    const bill_date = today();
    await sandbox.clock.advance('24h');
    const { data: ended } = await wxpay.v3.refund.domestic.refunds.$out_refund_no$.get({
      out_refund_no: 'R20261123001',
    });
    expect(ended).toMatchObject({ status: 'SUCCESS', out_refund_no: 'R20261123001' });

    const { data: offered } = await wxpay.v3.bill.tradebill.get({ params: { bill_date, tar_type: 'GZIP' } });
    const { pathname, searchParams } = new URL(offered.download_url);
    const { data: packed } = await wxpay.chain(pathname.slice(1)).get({
      params: searchParams,
      responseType: 'arraybuffer',
    });
    const bill = gunzipSync(packed);
    expect(createHash('sha1').update(bill).digest('hex')).toBe(offered.hash_value);
    expect(bill.toString()).toContain('`T20261123001');
    expect(bill.toString()).toContain('`R20261123001');
  });

  it('orders, asks, refunds with its certificate, and fetches the bill in v2', async () => {
    const { sandbox, wxpay, mchid, secret, notify_url, received } = await open();
    const common = { appid, mch_id: mchid };
    const { data: placed } = await wxpay.v2.pay.unifiedorder.post({
      ...common,
      body: '一杯茶',
      out_trade_no: 'T20261123001',
      total_fee: '100',
      spbill_create_ip: '127.0.0.1',
      notify_url,
      trade_type: 'NATIVE',
      sign_type: 'HMAC-SHA256',
    });
    expect(placed).toMatchObject({ result_code: 'SUCCESS', code_url: expect.any(String) });

    await sandbox.pay('T20261123001');
    const paid = Transformer.toObject(received[0]?.body.toString() ?? '') as Record<string, string>;
    expect(Hash.sign('HMAC-SHA256', paid, secret)).toBe(paid['sign']);
    expect(paid).toMatchObject({ out_trade_no: 'T20261123001', total_fee: '100' });

    const named = { ...common, out_trade_no: 'T20261123001' };
    const { data: order } = await wxpay.v2.pay.orderquery.post(named);
    expect(order).toMatchObject({ trade_state: 'SUCCESS', transaction_id: paid['transaction_id'] });

    const asked = { ...named, out_refund_no: 'R20261123001', total_fee: '100', refund_fee: '30', notify_url };
    await expect(wxpay.v2.secapi.pay.refund.post(asked)).rejects.toThrow();
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 400, tls: { client: 'none' } });
    const { data: refund } = await wxpay.v2.secapi.pay.refund.post(asked, { security: true });
    expect(refund).toMatchObject({ result_code: 'SUCCESS', refund_fee: '30' });

    const bill_date = today().replaceAll('-', '');
    await sandbox.clock.advance('24h');
    const told = Transformer.toObject(received[1]?.body.toString() ?? '') as Record<string, string>;
    const inner = Aes.AesEcb.decrypt(told['req_info'] ?? '', Hash.md5(secret));
    expect(Transformer.toObject(inner)).toMatchObject({ refund_status: 'SUCCESS', refund_fee: '30' });
    const { data: refunds } = await wxpay.v2.pay.refundquery.post(named);
    expect(refunds).toMatchObject({ refund_count: '1', refund_status_0: 'SUCCESS' });

    const { data: bill } = await wxpay.v2.pay.downloadbill.post(
      { ...common, bill_date, bill_type: 'ALL' },
      { transformResponse: [] },
    );
    expect(bill).toContain('`R20261123001');
  });

  it('sends a red packet', async () => {
    const { wxpay, mchid } = await open();
    const { data } = await wxpay.v2.mmpaymkttransfers.sendredpack.post(
      {
        mch_billno: 'B20261123001',
        mch_id: mchid,
        wxappid: appid,
        send_name: '店',
        re_openid: 'o1',
        total_amount: '100',
        total_num: '1',
        wishing: '好',
        client_ip: '127.0.0.1',
        act_name: '节',
        remark: '无',
      },
      { security: true },
    );
    expect(data).toMatchObject({ result_code: 'SUCCESS', mch_billno: 'B20261123001' });
  });

  it('sees an answer that was changed on its way', async () => {
    const { sandbox, wxpay, mchid } = await open();
    sandbox.fail('forged');
    const asked = wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
      params: { mchid },
      out_trade_no: 'T20261123001',
      validateStatus: () => true,
    });
    await expect(asked).rejects.toMatchObject({ code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' });
  });
});

/** A notice, verified and decrypted by the means of the client. */
function opened(
  { headers, body }: { headers: NodeJS.Dict<string | string[]>; body: Buffer },
  { platform, config }: Awaited<ReturnType<typeof open>>['sandbox'],
): unknown {
  const header = (name: string) => String(headers[`wechatpay-${name}`]);
  const message = Formatter.response(header('timestamp'), header('nonce'), body.toString());
  expect(Rsa.verify(message, header('signature'), config.certs[platform.serial] ?? '')).toBe(true);
  const { resource } = JSON.parse(body.toString());
  const { ciphertext, nonce, associated_data } = resource;
  return JSON.parse(Aes.AesGcm.decrypt(ciphertext, config.apiv3Key, nonce, associated_data));
}
