import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKWX } from '../../../src/options/workwx.ts';
import { signFields } from '../../../src/v2/sign.ts';
import { workwxFields, workwxSigner, workwxSignOf } from '../../../src/v2/workwx.ts';
import { Formatter } from '../../../src/wire/formatter.ts';
import { mchid, secret } from '../../support/sockets/peer.ts';

const RED_PACKET = '/mmpaymkttransfers/sendworkwxredpack';
const PAYMENT = '/mmpaymkttransfers/promotion/paywwsptrans2pocket';
const app = { agentid: '1000002', secret: 'the-secret-of-the-app' };

/** By node:crypto alone. */
const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase();
/** The values of the documentation's example. */
const packet = {
  nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  mch_billno: '123456',
  mch_id: mchid,
  wxappid: 'wx8888888888888888',
  re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
  total_amount: 1000,
  wishing: '感谢您参加猜灯谜活动',
  act_name: '猜灯谜抢红包活动',
  remark: '猜越多得越多',
};
const payment = {
  appid: 'wxe062425f740c8888',
  mch_id: mchid,
  partner_trade_no: '100000982017072019616',
  openid: 'ohO4Gt7wVPxIT1A9GjFaMYMiZY1s',
  check_name: 'FORCE_CHECK',
  amount: '100',
  desc: '六月出差报销费用',
  spbill_create_ip: '10.2.3.10',
  ww_msg_type: 'NORMAL_MSG',
};
const signed = (
  pathname: string,
  fields: object,
  workwx: { agentid?: string | number; secret: string } = app,
) =>
  signFields(
    new Map(Object.entries(fields)),
    { mchid, secret, workwx: workwxSigner(pathname, undefined, workwx) },
    false,
  );
const textOf = (fields: ReadonlyMap<string, unknown>, names: string) =>
  names
    .split(' ')
    .map((name) => `${name}=${fields.get(name)}`)
    .join('&');

describe('workwx_sign', () => {
  it('of a red packet is of its seven fields and the secret of the application', () => {
    const fields = signed(RED_PACKET, packet);
    expect(fields.get('workwx_sign')).toBe(
      md5(
        `act_name=猜灯谜抢红包活动&mch_billno=123456&mch_id=${mchid}&nonce_str=5K8264ILTKCH16CQ2502SI8ZNMTM67VS` +
          '&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&total_amount=1000&wxappid=wx8888888888888888' +
          '&secret=the-secret-of-the-app',
      ),
    );
    expect(fields.get('agentid')).toBe('1000002');
  });

  it('of a payment covers the nonce_str that is made, and is covered by the sign', () => {
    const fields = signed(PAYMENT, payment, { ...app, agentid: 1000002 });
    const names = 'amount appid desc mch_id nonce_str openid partner_trade_no ww_msg_type';
    expect(fields.get('nonce_str')).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(fields.get('workwx_sign')).toBe(md5(`${textOf(fields, names)}&secret=${app.secret}`));
    const { sign, ...all } = Object.fromEntries(fields);
    expect(all['agentid']).toBe(1000002);
    const sorted = Object.keys(all).sort().join(' ');
    expect(sorted).toContain('workwx_sign');
    expect(sign).toBe(md5(`${textOf(fields, sorted)}&key=${secret}`));
    expect([...fields.keys()].slice(-4)).toEqual(['nonce_str', 'agentid', 'workwx_sign', 'sign']);
  });

  it('is MD5 where the sign is HMAC-SHA256', () => {
    const fields = signed(RED_PACKET, { ...packet, sign_type: 'HMAC-SHA256' });
    expect(fields.get('workwx_sign')).toMatch(/^[0-9A-F]{32}$/);
    expect(fields.get('sign')).toMatch(/^[0-9A-F]{64}$/);
  });

  it.each(['D7747ABBFB5C69B33C771B7FE1113132', ''])('that is given as %j stays, as in PHP', (workwx_sign) => {
    const fields = signed(RED_PACKET, { workwx_sign, ...packet, act_name: undefined });
    expect(fields.get('workwx_sign')).toBe(workwx_sign);
    expect(fields.has('agentid')).toBe(false);
  });

  it.each([null, undefined])('that is %s is none, and is put in its place', (workwx_sign) => {
    const fields = signed(RED_PACKET, { workwx_sign, ...packet });
    expect(fields.get('workwx_sign')).toMatch(/^[0-9A-F]{32}$/);
    expect([...fields.keys()][0]).toBe('workwx_sign');
  });

  it.each<[string, object, unknown]>([
    ['is the one of the call', { agentid: '7' }, '7'],
    ['is left out beside a sender_name, which excludes it', { sender_name: '某人' }, undefined],
    ['is left out where none is known', {}, undefined],
  ])('an agentid %s', (_, given, expected) => {
    const workwx = Object.keys(given).length === 0 ? { secret: app.secret } : app;
    expect(signed(RED_PACKET, { ...packet, ...given }, workwx).get('agentid')).toBe(expected);
  });

  it.each([
    [RED_PACKET, packet],
    [PAYMENT, payment],
  ])('of %s is refused without any field that it covers', (pathname, fields) => {
    for (const name of workwxFields(pathname) ?? []) {
      if (name === 'mch_id' || name === 'nonce_str') continue;
      for (const empty of [undefined, null, '']) {
        const act = () => signed(pathname, { ...fields, [name]: empty });
        expect(act).toThrow(expect.objectContaining({ code: 'VALUE_INVALID', field: name }));
        expect(act).not.toThrow(app.secret);
      }
    }
    const workwx = workwxSigner(pathname, app, undefined);
    const nonceless = () =>
      signFields(
        new Map(Object.entries({ ...fields, nonce_str: undefined })),
        { mchid, secret, workwx },
        true,
      );
    expect(nonceless).toThrow(expect.objectContaining({ field: 'nonce_str' }));
  });

  it('depends on the fields that it covers, and on nothing else', () => {
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.nat());
    const path = fc.constantFrom(RED_PACKET, PAYMENT);
    fc.assert(
      fc.property(
        path,
        fc.infiniteStream(value),
        fc.dictionary(fc.string(), fc.string()),
        (at, values, more) => {
          const names = workwxFields(at) ?? [];
          const covered = new Map<string, unknown>(names.map((name) => [name, values.next().value]));
          const text = textOf(covered, names.toSorted().join(' '));
          expect(Formatter.queryStringLike(Formatter.ksort(covered))).toBe(text);
          const all = new Map([...Object.entries(more), ...covered]);
          expect(workwxSignOf(all, names, app.secret)).toBe(md5(`${text}&secret=${app.secret}`));
        },
      ),
    );
  });
});

describe('workwxSigner', () => {
  it('takes the application of the call before that of the instance, wherever the end point is', () => {
    const own = { secret: 'own' };
    expect(workwxSigner(`/proxy${PAYMENT}`, own, app)).toMatchObject(own);
    expect(workwxSigner(PAYMENT, undefined, app)).toMatchObject(app);
    expect(workwxSigner(PAYMENT, undefined, undefined)).toBeUndefined();
    expect(workwxSigner('/pay/unifiedorder', undefined, app)).toBeUndefined();
  });

  it('refuses an option of a call that would do nothing', () => {
    expect(() => workwxSigner('/pay/unifiedorder', app, undefined)).toThrow(
      expect.objectContaining({
        code: 'REQUEST_INVALID',
        field: 'workwx',
        message: expect.stringContaining('v2/mmpaymkttransfers/sendworkwxredpack'),
      }),
    );
  });

  it.each<[unknown, boolean]>([
    [{ secret: 's' }, true],
    [{ secret: 's', agentid: undefined }, true],
    [{ secret: 's', agentid: 0 }, true],
    [{ secret: '' }, false],
    [{ secret: 1 }, false],
    [{ agentid: '1' }, false],
    [{ secret: 's', agentid: '' }, false],
    [{ secret: 's', agentid: null }, false],
    [{ secret: 's', agentid: 1.5 }, false],
    [{ secret: 's', agentid: -1 }, false],
    [{ secret: 's', agentid: 1n }, false],
    [[], false],
    ['s', false],
    [null, false],
  ])('its option %o is taken: %s', (given, taken) => {
    expect(WORKWX.fits(given)).toBe(taken);
  });
});
