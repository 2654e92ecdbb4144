import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import Pay from 'wechatpay-node-v3';
import { createSandbox } from '../../src/sandbox/index.ts';
import { detour } from '../support/sockets/detour-agent.ts';
import { keys, serve } from '../support/sockets/peer.ts';

/** The client as its documentation has it. Its host is hard-coded: an agent leads it to the simulator. */
async function open(over: { privateKey?: string } = {}) {
  const sandbox = await createSandbox({ https: true });
  onTestFinished(() => sandbox.close());
  detour(sandbox);
  const { mchid, serial, privateKey, apiv3Key, merchant } = { ...sandbox.config, ...over };
  const { cert } = merchant as { cert: string };
  const pay = new Pay({
    appid: 'wx0000000000000001',
    mchid,
    serial_no: serial,
    publicKey: Buffer.from(cert),
    privateKey: Buffer.from(privateKey),
    key: apiv3Key,
  });
  const { url, received } = await serve((_, response) => response.end('{"code":"SUCCESS"}'));
  return { sandbox, pay, apiv3Key, notify_url: `${url}notify`, received };
}

describe('wechatpay-node-v3', () => {
  it('orders, is paid, asks, refunds and fetches the bill', async () => {
    const { sandbox, pay, apiv3Key, notify_url, received } = await open();
    const placed = await pay.transactions_native({
      description: '一杯茶',
      out_trade_no: 'T20261123001',
      notify_url,
      amount: { total: 100 },
    });
    expect(placed).toMatchObject({ status: 200, data: { code_url: expect.stringMatching(/^weixin:/) } });

    await sandbox.pay('T20261123001');
    const [notice] = received;
    const header = (name: string) => String(notice?.headers[`wechatpay-${name}`]);
    const body = notice?.body.toString() ?? '';
    const verified = await pay.verifySign({
      timestamp: header('timestamp'),
      nonce: header('nonce'),
      serial: header('serial'),
      signature: header('signature'),
      body,
      apiSecret: apiv3Key,
    });
    expect(verified).toBe(true);
    const { ciphertext, associated_data, nonce } = JSON.parse(body).resource;
    expect(pay.decipher_gcm(ciphertext, associated_data, nonce, apiv3Key)).toMatchObject({
      out_trade_no: 'T20261123001',
      trade_state: 'SUCCESS',
    });

    const order = await pay.query({ out_trade_no: 'T20261123001' });
    expect(order).toMatchObject({ status: 200, data: { trade_state: 'SUCCESS', amount: { total: 100 } } });

    const refund = await pay.refunds({
      out_trade_no: 'T20261123001',
      out_refund_no: 'R20261123001',
      amount: { refund: 30, total: 100, currency: 'CNY' },
    });
    expect(refund).toMatchObject({ status: 200, data: { status: 'PROCESSING' } });
    const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await sandbox.clock.advance('24h');
    expect(await pay.find_refunds('R20261123001')).toMatchObject({ data: { status: 'SUCCESS' } });

    const { data: offered } = await pay.tradebill({ bill_date, bill_type: 'ALL' });
    const { status, data: bill } = await pay.downloadBill(offered.download_url);
    expect(status).toBe(200);
    expect(createHash('sha1').update(bill).digest('hex')).toBe(offered.hash_value);
    expect(bill).toContain('`R20261123001');
  });

  it('fetches the platform certificates', async () => {
    const { sandbox, pay, apiv3Key } = await open();
    const certificates = await pay.get_certificates(apiv3Key);
    expect(certificates).toMatchObject([{ serial_no: sandbox.platform.serial }]);
  });

  it('is refused with the key of somebody else', async () => {
    const { pay } = await open({ privateKey: keys.merchantKey });
    const refused = await pay.query({ out_trade_no: 'T20261123001' });
    expect(refused).toMatchObject({ status: 401, error: expect.stringContaining('SIGN_ERROR') });
  });

  it('closes an order, and is told why another cannot be', async () => {
    const { sandbox, pay, notify_url } = await open();
    await pay.transactions_native({
      description: '一杯茶',
      out_trade_no: 'T20261123001',
      notify_url,
      amount: { total: 100 },
    });
    expect(await pay.close('T20261123001')).toMatchObject({ status: 204 });
    const refused = await pay.close('T20261123002');
    expect(refused).toMatchObject({ status: 400, error: expect.stringContaining('订单不存在') });
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 400 });
  });
});
