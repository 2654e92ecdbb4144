import { type Answer, failure } from '../../http/exchange/exchange.ts';

/*
 * WeChat Pay's responses if the state of an order does not allow the request. Its documentation lists the codes with
 * number and text. The HTTP status of ORDER_PAID and ORDER_CLOSED is not certain.
 */

export const orderNotExist = (): Answer => ({
  ...failure(404, 'ORDER_NOT_EXIST', '订单不存在'),
  internal: 268512771,
});

export const orderPaid = (): Answer => ({
  ...failure(400, 'ORDER_PAID', '订单已支付'),
  internal: 268449538,
});

export const orderClosed = (): Answer => ({
  ...failure(400, 'ORDER_CLOSED', '订单已失效'),
  internal: 268447914,
});

/** The same number again, with other parameters. */
export const differs = (): Answer => againstTheRules('请求重入时，参数与首次请求时不一致', 268498688);

/** The order belongs to another merchant. */
export const notItsMerchant = (): Answer => againstTheRules('商户号和订单不匹配', 268447843);

/** The merchant that signed is not the one in the body. */
export const otherMerchant = (): Answer =>
  failure(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的mchid不匹配');

/** The order is part of a combined order, and can only be paid or closed with it. */
export const partOfCombined = (): Answer => againstTheRules('合单订单请使用合单接口关闭');

/** @param internal WeChat Pay's internal error number, if known */
export function againstTheRules(message: string, internal?: number): Answer {
  return { ...failure(400, 'INVALID_REQUEST', message), ...(internal === undefined ? {} : { internal }) };
}
