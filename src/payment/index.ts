export type { Coupon, CouponPage, RedPacket, SendCoupons } from './gift.ts';
export type { PaymentConfig } from './keys.ts';
export type { AppPayment, JsapiPayment, MiniProgramPayment, Prepaid, SignType } from './order.ts';
export { Payment } from './payment.ts';
export type {
  ScoreApp,
  ScoreBusiness,
  ScoreFields,
  ScoreJsapi,
  ScoreMiniProgram,
  ScorePage,
} from './score.ts';
