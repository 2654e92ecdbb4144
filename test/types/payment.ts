import { expectTypeOf } from 'vitest';
import {
  type AppPayment,
  type Config,
  type JsapiPayment,
  Payment,
  type ScoreFields,
} from '../../src/index.ts';

// The configuration of the client will do, and so will the one key that is needed.
declare const config: Config;
const payment = Payment.factory(config);
Payment.factory({ privateKey: 'file:///key.pem' });
Payment.factory({ privateKey: { sign: async (data) => data } });

expectTypeOf<JsapiPayment['timeStamp']>().toEqualTypeOf<string>();
expectTypeOf<AppPayment['packageValue']>().toEqualTypeOf<string>();
expectTypeOf<ScoreFields['sign_type']>().toEqualTypeOf<'HMAC-SHA256'>();
expectTypeOf(payment.miniProgram).returns.resolves.not.toHaveProperty('appId');
expectTypeOf(payment.h5).returns.resolves.toEqualTypeOf<string>();

payment.jsapi({ appid: 'wx1', prepay_id: 'wx2', signType: 'MD5' });
// @ts-expect-error an order is named by its prepay_id
payment.jsapi({ appid: 'wx1' });
// @ts-expect-error no such sign type
payment.app({ appid: 'wx1', prepay_id: 'wx2', signType: 'SM3' });
payment.scoreApp({ package: 'x' });
payment.scoreApp({ service_id: '1', out_order_no: '2' });
// @ts-expect-error the details of an order take both
payment.scoreApp({ service_id: '1' });
// @ts-expect-error one page or the other
payment.scoreApp({ package: 'x', service_id: '1', out_order_no: '2' });
