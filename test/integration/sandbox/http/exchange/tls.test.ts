import { readFileSync } from 'node:fs';
import { type Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../../../src/builder/builder.ts';
import type { Instance } from '../../../../../src/index.ts';
import { createSandbox } from '../../../../../src/sandbox/index.ts';
import { keys } from '../../../../support/sockets/peer.ts';

async function open() {
  const sandbox = await createSandbox({ https: true });
  onTestFinished(() => sandbox.close());
  const { mchid } = sandbox.config;
  const common = { appid: 'wx0000000000000001', mch_id: mchid };
  const order = {
    ...common,
    body: '一杯茶',
    out_trade_no: 'T20261123001',
    total_fee: '100',
    spbill_create_ip: '127.0.0.1',
    notify_url: 'http://127.0.0.1:9/',
    trade_type: 'NATIVE',
  };
  const refund = {
    ...common,
    out_trade_no: 'T20261123001',
    out_refund_no: 'R1',
    total_fee: '100',
    refund_fee: '1',
  };
  const instance = Builder.factory(sandbox.config);
  await instance.chain('v2/pay/unifiedorder').post({ xml: order });
  await sandbox.pay('T20261123001');
  return { sandbox, instance, refund };
}

describe('a simulator over TLS', () => {
  it('is trusted by the agent of its configuration, in v3 and v2', async () => {
    const { sandbox, instance } = await open();
    expect(sandbox.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const { data } = await instance.chain('v3/certificates').get();
    expect(data).toHaveProperty('data');
    expect(sandbox.requests.at(-1)).toMatchObject({ tls: { client: 'none' } });
  });

  it('is trusted by nothing else', async () => {
    const { sandbox } = await open();
    const { httpsAgent: _, ...config } = sandbox.config;
    await expect(Builder.factory(config).chain('v3/certificates').get()).rejects.toMatchObject({
      code: 'CONNECTION_FAILED',
    });
  });

  it('lets a secured operation pass with the certificate of the merchant', async () => {
    const { sandbox, instance, refund } = await open();
    const { data } = await post(instance, refund, true);
    expect(data).toMatchObject({ result_code: 'SUCCESS', refund_fee: '1' });
    expect(sandbox.requests.at(-1)).toMatchObject({ tls: { client: 'merchant' } });
  });

  it('refuses it without one, as the proxy of WeChat Pay does', async () => {
    const { sandbox, instance, refund } = await open();
    const refused = post(instance, refund);
    await expect(refused).rejects.toMatchObject({ code: 'HTTP_400', status: 400 });
    const page = await send(sandbox.url, '/secapi/pay/refund', sandbox.config.httpsAgent);
    expect(page).toMatchObject({ status: 400, type: 'text/html' });
    expect(page.text).toContain('<title>400 No required SSL certificate was sent</title>');
    await expect(post(instance, refund, false, 'pay/refundquery')).rejects.toMatchObject({
      err_code: 'REFUNDNOTEXIST',
    });
  });

  it('refuses that of somebody else', async () => {
    const { sandbox, refund } = await open();
    const merchant = { cert: keys.merchantCert, key: keys.merchantKey };
    const other = Builder.factory({ ...sandbox.config, merchant });
    const refused = post(other, refund, true);
    await expect(refused).rejects.toMatchObject({ code: 'HTTP_400', status: 400 });
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 400, tls: { client: 'other' } });
  });

  it('refuses red packets and operations that only answer an example, too', async () => {
    const { sandbox } = await open();
    for (const path of ['/mmpaymkttransfers/sendredpack', '/secapi/pay/profitsharing']) {
      expect(await send(sandbox.url, path, sandbox.config.httpsAgent)).toMatchObject({ status: 400 });
    }
  });

  it.each(['reset-before', 'reset-after'] as const)('can lose a connection: %s', async (fault) => {
    const { sandbox, instance } = await open();
    sandbox.fail(fault);
    await expect(instance.chain('v3/certificates').get({ retry: false })).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      mayHaveReached: true,
    });
  });

  it('names its bills by https', async () => {
    const { sandbox, instance } = await open();
    await sandbox.clock.advance('24h');
    const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const { data } = await instance.chain('v3/bill/tradebill').get({ query: { bill_date } });
    expect(data.download_url).toContain(`${sandbox.url}/v3/billdownload/file?token=`);
  });

  it('says of its keys that they are for tests', () => {
    const source = readFileSync(
      new URL('../../../../../src/sandbox/keys/server-keys.ts', import.meta.url),
      'utf8',
    );
    expect(source).toContain('FOR TESTS ONLY');
  });
});

/** A refund by the merchant's number alone, which the types do not foresee. */
async function post(
  instance: Instance,
  xml: Record<string, string>,
  security = false,
  path = 'secapi/pay/refund',
) {
  return instance.chain(`v2/${path}`).post({ ...(security && { security }), xml });
}

async function send(origin: string, path: string, agent: Agent | undefined) {
  return new Promise<{ status: number | undefined; type: string | undefined; text: string }>(
    (resolve, reject) => {
      const sent = request(`${origin}${path}`, { method: 'POST', ...(agent && { agent }) }, (response) => {
        const { statusCode: status, headers } = response;
        text(response).then((body) => resolve({ status, type: headers['content-type'], text: body }), reject);
      });
      sent.on('error', reject).end('<xml></xml>');
    },
  );
}
