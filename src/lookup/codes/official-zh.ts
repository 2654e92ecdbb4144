/** The Chinese of `src/errors/advice.ts`, by the first code of each entry: what it means, and what to do. */
const QUERY = '结果未知：先查单，或用同一个单号重试。';
const SAME = '用同一个单号重试；换新单号可能重复办理。';
const LOOK = '核对单号，以及它是否属于这个商户和这个接口。';
const STATE = '查询并按其状态处理，不要再创建。';

export const OFFICIAL_ZH: Readonly<Record<string, readonly [means: string, todo: string]>> = {
  PARAM_ERROR: ['缺少字段，或字段的值不符合文档。', '消息和 `detail` 指出是哪个字段，改正后再发。'],
  INVALID_REQUEST: [
    '字段格式都对，但违反了接口或 APIv3 的规则。',
    '消息说明是哪条规则；之前的请求可能动过钱的，先查询再改正。',
  ],
  SIGN_ERROR: [
    '微信支付验签不通过。',
    '检查私钥与证书序列号是否配对、两者是否属于该商户号、时钟是否准确；`error.hint` 指出签名文本第一处不同的行。',
  ],
  APPID_MCHID_NOT_MATCH: ['appid 没有绑定到这个商户号。', '在商户平台绑定，或改用已绑定的 appid。'],
  MCH_NOT_EXISTS: ['商户号不存在，或不能用这个接口。', '核对请求里的每个商户号，包括 sub_mchid。'],
  OPENID_MISMATCH: [
    'openid 属于另一个 appid。',
    '用所传的 appid 获取 openid；同一个用户在每个 appid 下的 openid 都不同。',
  ],
  INVALID_TRANSACTIONID: ['transaction_id 不是微信支付订单号。', '原样使用通知或查单给出的 transaction_id。'],
  NO_AUTH: [
    '商户没有这个接口的权限，或没有这个子商户的权限。',
    '在商户平台申请权限，重试没有用；服务商还需要子商户授权。',
  ],
  REQUEST_BLOCKED: [
    '微信支付对该商户或用户限制了这个接口。',
    '消息说明原因：权限、活动限制或风控。不要原样重试。',
  ],
  CONTRACT_NOT_CONFIRMED: ['子商户没有授权平台提现。', '请子商户先确认由平台提现。'],
  ACCOUNT_NOT_VERIFIED: ['子商户的银行账户没有通过打款验证。', '更正子商户的银行账户。'],
  ACCOUNT_ERROR: ['账户异常，或没有绑定银行卡。', '付款用户需联系微信支付处理；子商户需绑定结算银行卡。'],
  USER_ACCOUNT_ABNORMAL: [
    '用户的账户受限、已注销或未实名。',
    '换一种方式退款或付款，或请用户在微信里处理；重试没有用。',
  ],
  NOT_ENOUGH: ['账户或预算的余额不足。', '充值或增加预算，然后用同一个单号重试。'],
  TRADE_ERROR: ['交易因业务原因失败。', '消息说明原因；让用户再付之前先查单。'],
  BANK_ERROR: ['银行系统异常。', `${QUERY}不要当作支付失败。`],
  USERPAYING: ['用户正在输入密码，还没有付也没有取消。', '每 5 秒查一次单；一直没有结果就撤销或关单。'],
  ORDER_NOT_EXIST: ['没有这个单号的订单。', LOOK],
  RESOURCE_NOT_EXISTS: ['请求的资源不存在。', LOOK],
  APPLYMENT_NOT_EXIST: ['没有这个单号的申请单。', LOOK],
  REFUNDNOTEXIST: ['没有这个单号的退款。', LOOK],
  OUT_TRADE_NO_USED: [
    '这个单号已用于字段不同的订单。',
    '用这个单号查单；字段相同可再次取得，新订单要用新单号。',
  ],
  ALREADY_EXISTS: ['这个单号的资源已存在。', STATE],
  PROCESSING: ['同类申请正在处理。', STATE],
  ORDER_PAID: ['订单已支付。', '查单后发货，不要让用户再付。'],
  ORDER_CLOSED: ['订单已关闭或已完结。', '查询其状态；新订单要用新单号。'],
  ORDERREVERSED: ['订单已撤销。', '新订单要用新单号。'],
  ORDER_CANCELED: ['订单已经取消。', '不需要再做什么。'],
  ORDER_DONE: ['订单已经完结。', '不需要再做什么。'],
  INVALID_ORDER_STATE: ['订单当前的状态不允许这个操作。', '查询订单，按状态顺序操作。'],
  AUTH_CODE_INVALID: ['付款码不是微信付款码，或已过期。', '重新扫码；每个码一分钟内只能付一次。'],
  REVERSE_EXPIRE: ['订单太久，不能撤销。', '改用退款。'],
  TRADE_OVERDUE: ['订单太久，不能退款。', '用别的方式退还用户。'],
  REFUND_FEE_MISMATCH: [
    '金额和同一个 out_refund_no 之前的请求不同。',
    '金额保持不变再发，另一笔退款用新单号。',
  ],
  FATAL_ERROR: ['这个单号已用于字段不同的请求。', '字段保持不变再发，新请求用新单号。'],
  MONEY_LIMIT: ['金额超出允许的范围。', '调整金额。'],
  NO_STATEMENT_EXIST: [
    '这一天没有账单：没有交易，或超过三个月。',
    '核对 bill_date 和商户；没有交易的日子没有账单。',
  ],
  STATEMENT_CREATING: ['账单还没有生成。', 'bill_date 次日北京时间 10:00 之后再取。'],
  FREQUENCY_LIMITED: [
    '对这个接口或这个单号请求太频繁。',
    `同一个单号之前的请求可能还在处理：先查询。稍等，降低频率，${SAME}`,
  ],
  RULE_LIMIT: ['达到业务限额：金额、比例或次数。', '消息指出是哪个限额；改变请求或等待，不要原样重试。'],
  SYSTEM_ERROR: ['微信支付没能处理这个请求。', QUERY],
  BIZ_ERR_NEED_RETRY: ['微信支付暂时不能处理这个请求。', QUERY],
};
