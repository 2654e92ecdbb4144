import { describe, expect, it } from 'vitest';
import { platformKey, platformSerial } from '../../../../src/sandbox/keys/keys.ts';
import type { FailureContext, Handlers } from '../../../../src/webhook/index.ts';
import { webhook } from '../../../support/notifications/notification.ts';

const PARKING = 'PARKING_FEE.QUERY_TRANS_INFO';
const RETENTION = 'ENTRUST.TERMINATE_RETENTION';
const ORDER = 'CROSS_BORDER_PAY.PUSH_ORDER_INFO';
const PUSHED = { acq_tid: '1', prepay_id: 'wx2611', client_ip: '192.0.2.1' };

interface Told extends FailureContext {
  error: Error & { code?: string; field?: string };
}

/** The response to an event, by these handlers, and what was told. */
async function ask(event_type: string, handlers: object) {
  const told: Told[] = [];
  const handler = webhook.serverless(handlers as Handlers, {
    authorize: () => 'SIGNED',
    onError: (error, context) => void told.push({ error: error as Told['error'], ...context }),
  });
  const draft = { event_type, resource: { original_data: { a: 1 } } };
  const signed = webhook.sign<string>(draft, { privateKey: platformKey, serial: platformSerial });
  const answer = await handler({ ...signed, isBase64Encoded: false });
  await new Promise(setImmediate);
  return { ...answer, told };
}
const returned = (name: string, value: unknown) => ask(name, { [name]: () => value });

class Hidden {
  #amount = 100;
  get total_amount() {
    return this.#amount;
  }
}
class Shown {
  total_amount = 100;
}
class Written extends Hidden {
  toJSON() {
    return { total_amount: this.total_amount };
  }
}

describe('an answer that is not a plain object', () => {
  it.each<[string, unknown]>([
    ['a Map', new Map([['total_amount', 100]])],
    ['a Set', new Set(['total_amount'])],
    ['a class with hidden fields', new Hidden()],
    ['a class', new Shown()],
    ['a Date', new Date()],
    ['a Buffer', Buffer.from('{}')],
    ['an error', new Error('no')],
    ['an object of another prototype', Object.create({ total_amount: 100 })],
    ['a class whose toJSON fails', Object.assign(new Hidden(), { toJSON: () => JSON.parse('') })],
    ['a class whose toJSON returns text', Object.assign(new Hidden(), { toJSON: () => '{}' })],
  ])('%s is not sent', async (_, value) => {
    const { statusCode, told } = await returned(PARKING, value);
    expect(statusCode).toBe(500);
    expect(told).toMatchObject([{ reason: 'answer', error: { code: 'VALUE_INVALID' } }]);
    expect(told[0]?.error.field).toMatch(/^answer/);
  });

  it('says so, and names the field', async () => {
    const { told } = await returned(PARKING, new Map());
    expect(told[0]?.error.field).toBe('answer');
    expect(told[0]?.error.message).toMatch(/answer must be a plain object.+not a Map/);
    const inner = await returned(RETENTION, { coupon_info: new Map([['coupon_id', '1']]) });
    expect(inner.statusCode).toBe(500);
    expect(inner.told[0]?.error.field).toBe('answer.coupon_info');
  });

  it('is sent as its toJSON writes it', async () => {
    const { statusCode, body } = await returned(PARKING, new Written());
    expect([statusCode, body]).toEqual([200, '{"code":"SUCCESS","total_amount":100}']);
  });

  it('may be an object without a prototype, or with hidden fields', async () => {
    const hidden = Object.defineProperty({ pay_state: 'PAY_STATUS_PAID' }, 'total_amount', { value: 100 });
    const { body } = await returned(PARKING, hidden);
    expect(body).toBe('{"code":"SUCCESS","total_amount":100,"pay_state":"PAY_STATUS_PAID"}');
    const bare = Object.assign(Object.create(null), { total_amount: 100 });
    expect((await returned(PARKING, bare)).body).toBe('{"code":"SUCCESS","total_amount":100}');
  });
});

describe('a Date in an answer', () => {
  const time = new Date('2026-11-27T09:00:00.123Z');

  it('is written in Beijing time where a string is documented', async () => {
    const { statusCode, body } = await returned(ORDER, { ...PUSHED, expire_time: time });
    expect(statusCode).toBe(200);
    expect(JSON.parse(body)).toEqual({
      code: 'SUCCESS',
      ...PUSHED,
      expire_time: '2026-11-27T17:00:00+08:00',
    });
  });

  it.each<[string, string, object]>([
    ['that is invalid', 'answer.expire_time', { ...PUSHED, expire_time: new Date(Number.NaN) }],
    ['for a number', 'answer.parking_timestamp', { parking_timestamp: time }],
    ['for a value of a list', 'answer.pay_state', { pay_state: time }],
  ])('%s is refused', async (_, field, value) => {
    const { statusCode, told } = await returned(field.includes('expire') ? ORDER : PARKING, value);
    expect(statusCode).toBe(500);
    expect(told).toMatchObject([{ reason: 'answer', error: { code: 'VALUE_INVALID', field } }]);
  });
});

describe('an event that asks for data, without a handler of its own', () => {
  it('is not said to need a fallback', async () => {
    for (const handlers of [{ fallback: () => {} }, {}]) {
      const { statusCode, told } = await ask(PARKING, handlers);
      expect(statusCode).toBe(500);
      expect(told[0]).toMatchObject({ reason: 'unhandled', error: { field: `handlers['${PARKING}']` } });
      expect(told[0]?.error.message).toMatch(
        /has no handler: add one that returns the data.+fallback cannot/,
      );
    }
    const { told } = await ask('TRANSACTION.SUCCESS', {});
    expect(told[0]?.error.message).toContain('has no handler: add one, or a fallback.');
  });
});
