import { type Answer, failure } from '../../exchange/exchange.ts';

/*
 * What WeChat Pay answers where an order's state does not allow what is asked. Its documents give the codes by number
 * and text; which HTTP status goes with ORDER_PAID and ORDER_CLOSED is not sure.
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

/** The order is one of another merchant's. */
export const notItsMerchant = (): Answer => againstTheRules('商户号和订单不匹配', 268447843);

/** The merchant that signs is not the one that the body names. */
export const otherMerchant = (): Answer =>
  failure(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的mchid不匹配');

/** The order is paid, and closed, with the others of a combined one. */
export const partOfCombined = (): Answer => againstTheRules('合单订单请使用合单接口关闭');

/** @param internal WeChat Pay's own number, where it is known */
export function againstTheRules(message: string, internal?: number): Answer {
  return { ...failure(400, 'INVALID_REQUEST', message), ...(internal === undefined ? {} : { internal }) };
}
