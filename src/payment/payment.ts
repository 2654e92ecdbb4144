import { checkObject, checkPage } from './check.ts';
import {
  type Coupon,
  type CouponPage,
  couponPage,
  type RedPacket,
  redPacket,
  type SendCoupons,
  sendCoupons,
} from './gift.ts';
import { type PaymentConfig, type PaymentKeys, readPaymentConfig } from './keys.ts';
import {
  type AppPayment,
  type JsapiPayment,
  type MiniProgramPayment,
  type Prepaid,
  signApp,
  signJsapi,
} from './order.ts';
import {
  type ScoreApp,
  type ScoreJsapi,
  type ScoreMiniProgram,
  type ScorePage,
  scoreApp,
  scoreJsapi,
  scoreMiniProgram,
} from './score.ts';

/**
 * The signed parameters with which a front end opens WeChat Pay. All methods reject with a ConfigurationError naming
 * the key that is missing, or a RequestError naming the value that cannot be used.
 */
export class Payment {
  readonly #keys: PaymentKeys;

  private constructor(keys: PaymentKeys) {
    this.#keys = keys;
  }

  /**
   * @param config keys; the very object that `Builder.factory` takes will do
   * @throws ConfigurationError naming a key that cannot be used
   */
  static factory(config: PaymentConfig): Payment {
    return new Payment(readPaymentConfig(config));
  }

  /**
   * For `WeixinJSBridge` in a page of an official account.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_4.shtml
   */
  jsapi(prepaid: Prepaid): Promise<JsapiPayment> {
    return signJsapi(this.#keys, prepaid);
  }

  /**
   * For `wx.requestPayment` in a mini program.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=7_7&index=5
   */
  async miniProgram(prepaid: Prepaid): Promise<MiniProgramPayment> {
    const { appId, ...payment } = await signJsapi(this.#keys, prepaid);
    return payment;
  }

  /**
   * For the payment request of an app.
   *
   * @param prepaid `partnerid` is the merchant's number of the configuration unless given
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_2_4.shtml
   */
  async app(prepaid: Prepaid & { partnerid?: string }): Promise<AppPayment> {
    checkObject(prepaid, 'appid, prepay_id');
    const { partnerid = this.#keys.mchid(), ...order } = prepaid;
    return signApp(this.#keys, order, partnerid);
  }

  /**
   * The address that a browser is sent to, with the page to come back to.
   *
   * @param order `h5_url` (v3) or `mweb_url` (v2) as the order gave it
   */
  async h5(order: { h5_url: string; redirect_url: string }): Promise<string> {
    checkObject(order, 'h5_url, redirect_url');
    const url = checkPage('h5_url', order.h5_url);
    checkPage('redirect_url', order.redirect_url);
    const { origin, pathname, search, hash } = url;
    const sign = search === '' ? '?' : '&';
    return `${origin}${pathname}${search}${sign}redirect_url=${encodeURIComponent(order.redirect_url)}${hash}`;
  }

  /**
   * For `wx.openBusinessView` in a mini program: WeChat Pay Score.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_13.shtml
   */
  async scoreMiniProgram(page: ScorePage): Promise<ScoreMiniProgram> {
    return scoreMiniProgram(this.#keys, page);
  }

  /**
   * For `wx.invoke('openBusinessView', …)` in a page: WeChat Pay Score.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_12.shtml
   */
  async scoreJsapi(page: ScorePage): Promise<ScoreJsapi> {
    return scoreJsapi(this.#keys, page);
  }

  /**
   * For `WXOpenBusinessView` in an app: WeChat Pay Score.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_11.shtml
   */
  async scoreApp(page: ScorePage): Promise<ScoreApp> {
    return scoreApp(this.#keys, page);
  }

  /**
   * For the coupon plugin of mini programs.
   *
   * @param merchant the merchant that hands them out; that of the configuration unless given
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_3_1.shtml
   */
  async coupons(coupons: readonly Coupon[], merchant?: string): Promise<SendCoupons> {
    return sendCoupons(this.#keys, coupons, merchant);
  }

  /**
   * The address of WeChat Pay's page on which a user takes a coupon.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_4_1.shtml
   */
  async couponPage(page: CouponPage): Promise<string> {
    return couponPage(this.#keys, page);
  }

  /**
   * For `wx.sendBizRedPacket` in a mini program.
   *
   * @param packet `package` as `v2/mmpaymkttransfers/sendminiprogramhb` gave it
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_3&index=4
   */
  async redPacket(packet: { appid: string; package: string }): Promise<RedPacket> {
    checkObject(packet, 'appid, package');
    return redPacket(this.#keys, packet.appid, packet.package);
  }
}
