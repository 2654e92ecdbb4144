/** Compiled, never run: the ways to an operation. */
import { expectTypeOf } from 'vitest';
import type { Chain, Instance, Paths } from '../../src/index.ts';

declare const instance: Instance;

// All forms lead to one node.
const full = instance['v3/pay/transactions/out-trade-no/{out_trade_no}/close'];
expectTypeOf(full).not.toBeAny();
expectTypeOf(instance.chain('v3/pay/transactions/out-trade-no/{out_trade_no}/close')).toEqualTypeOf<
  typeof full
>();
expectTypeOf(instance.v3.pay.transactions.outTradeNo._out_trade_no_.close).toEqualTypeOf<typeof full>();
expectTypeOf(instance.v3.pay.transactions['out-trade-no']['{out_trade_no}'].close).toEqualTypeOf<
  typeof full
>();
expectTypeOf(instance['v3']['pay'].transactions['outTradeNo']._out_trade_no_['close']).toEqualTypeOf<
  Paths['v3/pay/transactions/out-trade-no/{out_trade_no}/close']
>();
expectTypeOf(instance.v2.face.get_wxpayface_authinfo).toEqualTypeOf<
  Paths['v2/face/get_wxpayface_authinfo']
>();
expectTypeOf(instance.v3.ecommerce.applyments._empty_).toEqualTypeOf<
  Paths['v3/ecommerce/applyments/{empty}']
>();
expectTypeOf(instance.v2.secapi.mch._addinstitutionsub_).toEqualTypeOf<
  Paths['v2/secapi/mch/{addinstitutionsub}']
>();

// A verb that is also a segment.
expectTypeOf(instance.v3.profitsharing.receivers.delete.post).toBeFunction();
expectTypeOf(instance.v3.global.profitSharing.receivers.delete).toBeFunction();
// @ts-expect-error DELETE is not documented there
instance.v3.profitsharing.receivers.delete();

// Both names of a verb, and only documented verbs.
expectTypeOf(full.post).toEqualTypeOf(full.postAsync);
// @ts-expect-error not documented
export const noVerb = full.get;
// @ts-expect-error no such segment
export const noSegment = instance.v3.pay.transaction;
// @ts-expect-error no such path
export const noPath = instance['v3/pay/transaction'];
// @ts-expect-error a variable is not an id
export const noId = instance.v3.pay.transactions.id['42'];

// Anything else by chain(), without types.
const path: string = 'v3/pay/published-today';
expectTypeOf(instance.chain(path)).toEqualTypeOf<Chain>();
expectTypeOf(instance.chain('v3/pay/published-today')).toEqualTypeOf<Chain>();
expectTypeOf(instance.v3.pay.chain('published-today')).toEqualTypeOf<Chain>();
expectTypeOf(full.chain('again')).toEqualTypeOf<Chain>();
