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
 * Signs the parameters with which a front end opens WeChat Pay. All methods reject with a ConfigurationError that names
 * the missing key, or a RequestError that names the invalid value.
 */
export class Payment {
  readonly #keys: PaymentKeys;

  private constructor(keys: PaymentKeys) {
    this.#keys = keys;
  }

  /**
   * @param config the keys; you can pass the configuration for `Builder.factory`
   * @throws ConfigurationError naming an invalid key
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
   * @param prepaid the default of `partnerid` is the merchant's number of the configuration
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_2_4.shtml
   */
  async app(prepaid: Prepaid & { partnerid?: string }): Promise<AppPayment> {
    checkObject(prepaid, 'appid, prepay_id');
    const { partnerid = this.#keys.mchid(), ...order } = prepaid;
    return signApp(this.#keys, order, partnerid);
  }

  /**
   * The URL to send a browser to, with the page that it returns to.
   *
   * @param order `h5_url`: the `h5_url` (v3) or `mweb_url` (v2) that the order call returned
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
   * @param merchant the merchant that sends them; default: the merchant of the configuration
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_3_1.shtml
   */
  async coupons(coupons: readonly Coupon[], merchant?: string): Promise<SendCoupons> {
    return sendCoupons(this.#keys, coupons, merchant);
  }

  /**
   * The URL of WeChat Pay's page on which a user receives a coupon.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_4_1.shtml
   */
  async couponPage(page: CouponPage): Promise<string> {
    return couponPage(this.#keys, page);
  }

  /**
   * For `wx.sendBizRedPacket` in a mini program.
   *
   * @param packet the `package` that `v2/mmpaymkttransfers/sendminiprogramhb` returned
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_3&index=4
   */
  async redPacket(packet: { appid: string; package: string }): Promise<RedPacket> {
    checkObject(packet, 'appid, package');
    return redPacket(this.#keys, packet.appid, packet.package);
  }
}
