import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { clientOf } from '../../../../src/chain/instance.ts';
import { BusinessError } from '../../../../src/errors/index.ts';
import type { CallOptions } from '../../../../src/options/options.ts';
import type { SandboxOptions } from '../../../../src/sandbox/controls/options.ts';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import { apiv2Secret } from '../../../../src/sandbox/keys/keys.ts';
import { signOf } from '../../../../src/v2/sign.ts';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { envOf, wxpay } from '../../../support/cli/cli.ts';
import { config, serve } from '../../../support/sockets/peer.ts';

const packet = {
  mch_billno: '10000098201411111234567890',
  mch_id: '1900000001',
  wxappid: 'wx8888888888888888',
  re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
  total_amount: 1000,
  wishing: '感谢您',
  act_name: '活动',
  remark: '备注',
};
const payment = {
  appid: 'wx8888888888888888',
  mch_id: '1900000001',
  partner_trade_no: '10000098201411111234567890',
  openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
  check_name: 'FORCE_CHECK' as const,
  amount: 10099,
  desc: '六月出差报销费用',
  spbill_create_ip: '192.168.0.1',
  ww_msg_type: 'NORMAL_MSG' as const,
};
const RED_PACKET = 'v2/mmpaymkttransfers/sendworkwxredpack';
const PAYMENT = 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket';
const security = true as const;

async function open(options: SandboxOptions = {}) {
  const sandbox = await createSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** What came over the socket, of a server that takes everything. */
async function peer(workwx?: object) {
  const merchant = (await open()).config.merchant;
  const { url, received } = await serve((_, response) =>
    response.end('<xml><return_code>FAIL</return_code></xml>'),
  );
  const instance = Builder.factory(config({ base_uri: url, ...(merchant && { merchant }), ...workwx }));
  const fields = (at: number) => Transformer.toArray(String(received.at(at)?.body)) as Record<string, string>;
  return { instance, received, fields, url };
}

describe('a call that WeCom wants signed', () => {
  it.each([
    ['over HTTP', {}],
    ['over HTTPS', { https: true }],
    ['with an application of its own', { workwx: { secret: 'another' } }],
  ])('is, of itself, with the configuration of the simulator %s', async (_, options) => {
    const sandbox = await open(options);
    const instance = Builder.factory(sandbox.config);
    const sent = await instance.v2.mmpaymkttransfers.sendworkwxredpack.post({ security, xml: packet });
    expect(sent.data).toMatchObject({ result_code: 'SUCCESS', mch_billno: packet.mch_billno });
    const paid = await instance[PAYMENT].post({ security, xml: payment });
    expect(paid.data).toMatchObject({ result_code: 'SUCCESS', partner_trade_no: payment.partner_trade_no });
  });

  it('is refused by the simulator with a wrong sign, an empty one, and none', async () => {
    const sandbox = await open();
    const { workwx, ...plain } = sandbox.config;
    expect(workwx).toEqual({ agentid: '1000002', secret: 'sandbox-only-workwx-secret-of-the-app-00001' });
    const send = (given: object, xml = {}) =>
      untyped({ ...plain, ...given })
        .chain(RED_PACKET)
        .post({ security, xml: { ...packet, ...xml } });
    await expect(send({ workwx })).resolves.toMatchObject({ status: 200 });
    for (const [given, xml] of [
      [{ workwx: { ...workwx, secret: 'another' } }, {}],
      [{ workwx }, { workwx_sign: 'D7747ABBFB5C69B33C771B7FE1113132' }],
      [{ workwx }, { workwx_sign: '' }],
      [{}, {}],
    ]) {
      const error = await send(given as object, xml).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BusinessError);
      expect(error).toMatchObject({ return_code: 'FAIL', err_code: 'WORKWX_SIGN_ERROR' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(String(workwx?.secret));
    }
    await expect(send({ workwx }, { nonce_str: 'n', sign: 'x' })).resolves.toMatchObject({ status: 200 });
  });

  it('is judged by its own sign first, and not at all where the simulator knows no application', async () => {
    const sandbox = await open();
    const body = (xml: object) => {
      const fields = new Map(Object.entries({ ...packet, nonce_str: 'n', ...xml }));
      return Transformer.toXml(new Map([...fields, ['sign', signOf(fields, apiv2Secret)]]));
    };
    const ask = async (url: string, text: string) => {
      const path = RED_PACKET.replace('v2', '');
      const response = await fetch(url + path, { method: 'POST', body: text });
      return Transformer.toArray(await response.text());
    };
    expect(await ask(sandbox.url, body({}).replace('活动', '别的'))).toMatchObject({
      return_msg: '签名错误',
    });
    expect(await ask(sandbox.url, body({}))).toMatchObject({ return_msg: '企业微信签名错误' });
    const lenient = await open({ workwx: false });
    expect(lenient.config).not.toHaveProperty('workwx');
    expect(await ask(lenient.url, body({}))).toMatchObject({ result_code: 'SUCCESS' });
    expect(await ask(lenient.url, body({ workwx_sign: 'x' }))).toMatchObject({ result_code: 'SUCCESS' });
  });

  it('takes the application of the call before that of the instance', async () => {
    const { instance, fields } = await peer({ workwx: { agentid: '1', secret: 'of the instance' } });
    const xml = { ...packet, nonce_str: 'n' };
    const send = (options: object) =>
      instance.v2.mmpaymkttransfers.sendworkwxredpack.post({ security, xml, ...options }).catch(() => {});
    await send({});
    await send({ workwx: undefined });
    await send({ workwx: { agentid: '2', secret: 'of the call' } });
    const [first, same, own] = [fields(0), fields(1), fields(2)];
    expect(first).toMatchObject({ agentid: '1', workwx_sign: expect.stringMatching(/^[0-9A-F]{32}$/) });
    expect(same).toEqual(first);
    expect(own['agentid']).toBe('2');
    expect(own['workwx_sign']).not.toBe(first['workwx_sign']);
  });

  it('is not sent where a field is missing that is covered, nor another call with the option', async () => {
    const { instance, received } = await peer();
    const client = clientOf(instance);
    const workwx = { agentid: '1', secret: 'of the application' };
    const { ww_msg_type, ...lacking } = payment;
    const calls: [string, object, object][] = [
      [PAYMENT, { xml: lacking, workwx }, { code: 'VALUE_INVALID', field: 'ww_msg_type' }],
      [RED_PACKET, { xml: packet, workwx, nonceless: true }, { code: 'VALUE_INVALID', field: 'nonce_str' }],
      [RED_PACKET, { body: '<xml/>', workwx }, { code: 'BODY_CONFLICT', field: 'workwx' }],
      ['v2/pay/unifiedorder', { xml: packet, workwx }, { code: 'REQUEST_INVALID', field: 'workwx' }],
      ['v3/pay/transactions/native', { json: {}, workwx }, { code: 'REQUEST_INVALID', field: 'workwx' }],
      [RED_PACKET, { xml: packet, workwx: { agentid: '1' } }, { code: 'REQUEST_INVALID', field: 'workwx' }],
    ];
    for (const [path, options, expected] of calls) {
      const error = await client
        .request('POST', path, options as CallOptions)
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({ ...expected, name: 'RequestError' });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(workwx.secret);
    }
    expect(received).toEqual([]);
  });

  it('is signed at another end point, with its own path, too', async () => {
    const { instance, received, fields, url } = await peer({ workwx: { secret: 'of the instance' } });
    for (const [base, path] of [
      ['hk/', RED_PACKET],
      ['mmpaymkttransfers/', 'v2/sendworkwxredpack'],
      ['', 'V2/mmpaymkttransfers/{operation}'],
    ]) {
      const options = { xml: packet, operation: 'sendworkwxredpack', base_uri: `${url}${base}` };
      await clientOf(instance)
        .request('POST', String(path), options)
        .catch(() => {});
    }
    expect(received).toHaveLength(3);
    for (const at of [0, 1, 2]) expect(fields(at)['workwx_sign']).toMatch(/^[0-9A-F]{32}$/);
  });

  it('shows no secret when the instance or the client is printed', async () => {
    const { instance } = await peer({ workwx: { agentid: '1', secret: 'of the application' } });
    for (const value of [instance, instance.v2, clientOf(instance)]) {
      expect(inspect(value, { depth: 12, showHidden: true, getters: true })).not.toContain(
        'of the application',
      );
    }
  });

  it('is made by the command with the application of the environment', async () => {
    const sandbox = await open();
    const env = envOf(sandbox.config);
    const call = [
      'request',
      RED_PACKET,
      'post',
      '--security',
      '-d',
      JSON.stringify({ ...packet, total_amount: '1000' }),
    ];
    expect(await wxpay(call, { env })).toMatchObject({
      code: 1,
      all: expect.stringContaining('WORKWX_SIGN_ERROR'),
    });
    const own = {
      WECHATPAY_WORKWX_SECRET: String(sandbox.config.workwx?.secret),
      WECHATPAY_WORKWX_AGENTID: '1000002',
    };
    const done = await wxpay(call, { env: { ...env, ...own } });
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining(packet.mch_billno) });
    expect(done.all).not.toContain(own.WECHATPAY_WORKWX_SECRET);
    const lacking = await wxpay(call, { env: { ...env, WECHATPAY_WORKWX_AGENTID: '1' } });
    expect(lacking).toMatchObject({ code: 2, all: expect.stringContaining('WECHATPAY_WORKWX_SECRET') });
  });
});
