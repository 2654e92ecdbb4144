/**
 * Numbers that a `Request-ID` ends with after its last hyphen, where they are known: the cause inside WeChat Pay. `0` is
 * success. `code` is the official code that says the same.
 */
export const NUMBERS: readonly { number: number; means: readonly [zh: string, en: string]; code?: string }[] =
  [
    { number: 268512771, means: ['订单不存在', 'there is no such order'], code: 'ORDER_NOT_EXIST' },
    { number: 268447840, means: ['请求太频繁', 'too many requests'], code: 'FREQUENCY_LIMITED' },
    { number: 268435461, means: ['参数不合法', 'a parameter is invalid'], code: 'PARAM_ERROR' },
    { number: 268435464, means: ['参数超出范围', 'a parameter is out of range'] },
    { number: 270924358, means: ['带了多余的参数', 'there is an extra parameter'] },
    { number: 268501013, means: ['JSAPI 下单缺少 openid', 'a JSAPI order lacks the openid'] },
    { number: 268449538, means: ['订单已支付', 'the order is paid'], code: 'ORDER_PAID' },
    { number: 268443715, means: ['商户不可用', 'the merchant cannot be used'] },
    { number: 268447843, means: ['商户号和订单不匹配', 'the order belongs to another merchant'] },
    { number: 268447914, means: ['订单已失效', 'the order has expired'] },
    { number: 268443699, means: ['签名错误', 'the signature is wrong'], code: 'SIGN_ERROR' },
    { number: 268498688, means: ['重入请求的参数不一致', 'a repeated request differs from the first'] },
    {
      number: 268445527,
      means: ['appid 和商户号不匹配', 'the appid does not belong to the merchant'],
      code: 'APPID_MCHID_NOT_MATCH',
    },
  ];
