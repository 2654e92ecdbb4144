import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../../../src/options/options.ts';
import { checkIdempotent } from '../../../src/retry/idempotent.ts';

const check = (idempotent: string | undefined, options: CallOptions) =>
  checkIdempotent(idempotent === undefined ? undefined : { idempotent }, options);

describe('a call that is to be repeated though its outcome is unknown', () => {
  it.each<[string, CallOptions]>([
    ['json.out_refund_no', { json: { out_refund_no: 'R1' } }],
    ['json.out_refund_no', { json: '{"out_refund_no":"R1"}' }],
    ['json.out_refund_no', { json: new Map([['out_refund_no', 'R1']]) }],
    ['xml.out_trade_no', { xml: { out_trade_no: 17 } }],
    ['xml.out_trade_no', { xml: new Map([['out_trade_no', 17n]]) }],
    ['headers.Idempotency-Key', { headers: { 'idempotency-key': 'a' } }],
  ])('is idempotent by %s of %o', (field, options) => {
    expect(() => check(field, options)).not.toThrow();
  });

  it.each<[string | undefined, CallOptions]>([
    [undefined, { json: { out_refund_no: 'R1' } }],
    ['json.out_refund_no', {}],
    ['json.out_refund_no', { json: { out_trade_no: 'T1' } }],
    ['json.out_refund_no', { json: { out_refund_no: '' } }],
    ['json.out_refund_no', { json: { out_refund_no: ' ' } }],
    ['json.out_refund_no', { json: { out_refund_no: null } }],
    ['json.out_refund_no', { json: { out_refund_no: ['R1'] } }],
    ['json.out_refund_no', { json: { nested: { out_refund_no: 'R1' } } }],
    ['json.out_refund_no', { json: '{"out_refund_no":' }],
    ['json.out_refund_no', { json: 'null' }],
    ['json.out_refund_no', { body: '{"out_refund_no":"R1"}' }],
    ['json.out_refund_no', { json: Object.create({ out_refund_no: 'R1' }) as object }],
    ['xml.out_trade_no', { json: { out_trade_no: 'T1' } }],
    ['xml.out_trade_no', { xml: { out_trade_no: Number.NaN } }],
    ['headers.Idempotency-Key', {}],
    ['headers.Idempotency-Key', { headers: { 'Idempotency-Key': null } }],
  ])('is refused without %s: %o', (field, options) => {
    expect(() => check(field, options)).toThrow(
      expect.objectContaining({
        name: 'RequestError',
        code: 'REQUEST_INVALID',
        field: 'retry',
        message: expect.stringContaining(field ?? 'query before you send it again'),
      }),
    );
  });
});
