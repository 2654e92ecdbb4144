import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../../src/errors/index.ts';
import { EVENT_ANSWERS } from '../../../../src/generated/answers-table.ts';
import type { FailureContext, HandlerOptions, Handlers } from '../../../../src/webhook/serve/handlers.ts';
import { createServe } from '../../../../src/webhook/serve/serve.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const COME_AGAIN = '{"code":"FAIL","message":"retry later"}';
const PARKING = 'PARKING_FEE.QUERY_TRANS_INFO';
const RETENTION = 'ENTRUST.TERMINATE_RETENTION';
const MCH_INFO = 'CROSS_BORDER_PAY.GET_MCH_INFO';
const ORDER = 'CROSS_BORDER_PAY.PUSH_ORDER_INFO';

const RIGHT: Record<string, Record<string, unknown>> = {
  [PARKING]: { total_amount: 500, pay_state: 'PAY_STATUS_UNPAID' },
  [RETENTION]: { retention_type: 'COUPON', coupon_info: { state: 'UNUSED_COUPON', coupon_id: '9867041' } },
  [MCH_INFO]: { acq_tid: '1', mch_id: '1900000001', limit_bank_acc_type: 'UNLIMIT', client_ip: '192.0.2.1' },
  [ORDER]: {
    acq_tid: '1',
    prepay_id: 'wx2611',
    expire_time: '2026-11-27T17:00:00+08:00',
    client_ip: '192.0.2.1',
  },
};

interface Told extends FailureContext {
  error: unknown;
}

/** What WeChat Pay is answered to an event, by a handler that returns this, and what was told. */
async function ask(name: string, returned: unknown, options: HandlerOptions = {}) {
  const told: Told[] = [];
  const handlers = { [name]: async () => returned } as Handlers;
  const serve = createServe(async ({ body }) => JSON.parse(String(body)), handlers, {
    onError: (error, context) => void told.push({ error, ...context }),
    authorize: (body) => `SIGNED ${body.length}`,
    ...options,
  });
  const body = JSON.stringify({ id: 'N1', event_type: name });
  const reply = await serve({ method: 'POST', headers: {}, body: async () => body });
  await new Promise(setImmediate);
  return { reply, told };
}

describe('the answer to an event that asks for data', () => {
  it('is documented for four events', () => {
    expect(Object.keys(EVENT_ANSWERS).sort()).toEqual(Object.keys(RIGHT).sort());
  });

  it.each(Object.entries(RIGHT))('%s is sent, as it was returned', async (name, returned) => {
    const { reply, told } = await ask(name, returned);
    expect(reply).toMatchObject({ status: 200, headers: { 'Content-Type': JSON_TYPE } });
    expect(JSON.parse(reply.body ?? '')).toEqual({ code: 'SUCCESS', ...returned });
    expect(told).toEqual([]);
    const again = await ask(name, { code: 'SUCCESS', ...returned, message: undefined });
    expect(again.reply.body).toBe(reply.body);
  });

  it('is signed over what is sent, where that is documented', async () => {
    for (const [name, returned] of Object.entries(RIGHT)) {
      const seen: unknown[] = [];
      const authorize = async (...given: unknown[]) => {
        seen.push(given);
        return 'WECHATPAY2-SHA256-RSA2048 signature="…"'.replace('…', 'abc');
      };
      const { reply } = await ask(name, returned, { authorize });
      const isSigned = name.startsWith('CROSS_BORDER_PAY.');
      expect(seen).toEqual(isSigned ? [[reply.body, { name, id: 'N1' }]] : []);
      expect(reply.headers['Authorization'] !== undefined).toBe(isSigned);
    }
  });

  it('takes a bigint, and a field that is undefined for none', async () => {
    const { reply } = await ask(PARKING, { total_amount: 12345678901234567890n, paid_amount: undefined });
    expect(reply.body).toBe('{"code":"SUCCESS","total_amount":12345678901234567890}');
  });

  it('may be a refusal, which has no data', async () => {
    const { reply, told } = await ask(MCH_INFO, { code: 'FAIL', message: '没有这个二维码' });
    expect(reply).toMatchObject({ status: 500, body: '{"code":"FAIL","message":"没有这个二维码"}' });
    expect(told).toEqual([]);
    const both = await ask(MCH_INFO, { ...RIGHT[MCH_INFO], code: 'FAIL' });
    expect(both.reply).toMatchObject({ status: 500, body: COME_AGAIN });
    expect(both.told).toMatchObject([{ reason: 'answer', error: { field: 'answer.acq_tid' } }]);
  });

  const wrong: [name: string, field: string, returned: unknown][] = [
    [PARKING, 'answer', undefined],
    [PARKING, 'answer', null],
    [PARKING, 'answer', 'SUCCESS'],
    [PARKING, 'answer', [RIGHT[PARKING]]],
    [PARKING, 'answer.total_amount', { total_amount: '500' }],
    [PARKING, 'answer.total_amount', { total_amount: 5.5 }],
    [PARKING, 'answer.total_amount', { total_amount: Number.NaN }],
    [PARKING, 'answer.total_amount', { total_amount: 2 ** 53 }],
    [PARKING, 'answer.total_amount', { total_amount: null }],
    [PARKING, 'answer.pay_state', { pay_state: 'PAID' }],
    [PARKING, 'answer.pay_sate', { pay_sate: 'PAY_STATUS_PAID' }],
    [PARKING, 'answer.code', { code: 'OK' }],
    [PARKING, 'answer.code', { code: null }],
    [RETENTION, 'answer.coupon_info', { coupon_info: 'none' }],
    [RETENTION, 'answer.coupon_info', { coupon_info: [] }],
    [RETENTION, 'answer.coupon_info.state', { coupon_info: { state: 'SENT' } }],
    [RETENTION, 'answer.coupon_info.id', { coupon_info: { id: '1' } }],
    [RETENTION, 'answer.coupon_info.coupon_id', { coupon_info: { coupon_id: 9867041 } }],
    [MCH_INFO, 'answer.mch_id', { ...RIGHT[MCH_INFO], mch_id: undefined }],
    [MCH_INFO, 'answer.client_ip', { ...RIGHT[MCH_INFO], client_ip: '\ud800' }],
    [ORDER, 'answer.acq_tid', {}],
    [ORDER, 'answer.toJSON', { ...RIGHT[ORDER], toJSON: () => ({}) }],
  ];
  it.each(wrong)('%s without a right %s is a failure', async (name, field, returned) => {
    const { reply, told } = await ask(name, returned);
    expect(reply).toMatchObject({ status: 500, body: COME_AGAIN });
    expect(told).toMatchObject([{ reason: 'answer', status: 500, name, id: 'N1', error: { field } }]);
    expect(told[0]?.error).toBeInstanceOf(RequestError);
  });

  it('never tells what was returned', async () => {
    const { told } = await ask(PARKING, { pay_state: '粤B88888' });
    expect(String(told[0]?.error)).not.toContain('粤B88888');
  });

  it('is what was checked, whatever objects it is made of', async () => {
    class Info {
      #id = '1';
      toJSON() {
        return { coupon_id: this.#id };
      }
    }
    const { reply } = await ask(RETENTION, { coupon_info: new Info() });
    expect(reply.body).toBe('{"code":"SUCCESS","coupon_info":{"coupon_id":"1"}}');
  });

  it.each([
    ['nothing', () => undefined],
    ['an empty text', () => ''],
    ['two lines', () => 'a\r\nSet-Cookie: b'],
    ['not ASCII', () => '签名'],
    ['an object', () => ({})],
    ['an error', () => Promise.reject(new Error('HSM down'))],
  ])('is not sent when authorize gives %s', async (_, authorize) => {
    const { reply, told } = await ask(ORDER, RIGHT[ORDER], { authorize: authorize as () => string });
    expect(reply).toMatchObject({ status: 500, body: COME_AGAIN });
    expect(told).toMatchObject([{ reason: 'answer', status: 500 }]);
  });

  it('of CROSS_BORDER_PAY takes an authorize, which is missed at once', () => {
    const make = (name: string) => () =>
      createServe(async () => ({ event_type: '' }), { [name]: () => ({}) });
    expect(make(ORDER)).toThrow(expect.objectContaining({ code: 'CONFIG_MISSING', field: 'authorize' }));
    expect(make(MCH_INFO)).toThrow(ORDER.slice(0, 16));
    expect(make(PARKING)).not.toThrow();
  });

  it('is given again to each delivery, also with once', async () => {
    let asked = 0;
    const once = new Map<string, string>();
    const handlers: Handlers = {
      [PARKING]: () => {
        asked += 1;
        return { total_amount: asked };
      },
    };
    const serve = createServe(async ({ body }) => JSON.parse(String(body)), handlers, { once });
    const body = async () => JSON.stringify({ id: 'N1', event_type: PARKING });
    for (const total_amount of [1, 2]) {
      const reply = await serve({ method: 'POST', headers: {}, body });
      expect(JSON.parse(reply.body ?? '')).toEqual({ code: 'SUCCESS', total_amount });
    }
    expect(once.size).toBe(0);
  });

  it('is whole and documented, or a failure', async () => {
    const names = Object.keys(RIGHT);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), fc.object(), async (name, odd, extra) => {
        const fields = EVENT_ANSWERS[name]?.fields ?? {};
        const key =
          Object.keys(fields)[Math.abs(JSON.stringify(extra).length) % Object.keys(fields).length] ?? '';
        for (const returned of [odd, { ...RIGHT[name], ...extra }, { ...RIGHT[name], [key]: odd }]) {
          const { reply, told } = await ask(name, returned);
          const answer = JSON.parse(reply.body ?? '') as Record<string, unknown>;
          if (reply.status !== 200) {
            expect(answer['code']).toBe('FAIL');
            if (reply.body === COME_AGAIN) expect(told[0]?.error).toBeInstanceOf(RequestError);
            continue;
          }
          expect(told).toEqual([]);
          for (const [field, { required }] of Object.entries(fields)) {
            if (required) expect(answer).toHaveProperty(field);
          }
          for (const field of Object.keys(answer)) expect(fields).toHaveProperty([field]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
