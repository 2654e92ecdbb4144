/** Bills as WeChat Pay writes them, for tests. */

export const TRADE_CAPTIONS =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
export const TRADE_TOTALS =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

export const payment = (out_trade_no: string, description = '一杯咖啡') => [
  ...[
    '2026-11-20 10:34:56',
    'wxd678efh567hg6787',
    '1900000001',
    '0',
    '',
    `4200${out_trade_no}`,
    out_trade_no,
  ],
  ...['oUpF8uMuAJO', 'NATIVE', 'SUCCESS', 'OTHERS', 'CNY', '12.30', '0.00', '0', '0', '0.00', '0.00', '', ''],
  ...[description, '', '0.07000', '0.60%', '12.30', '0.00', ''],
];
export const refund = (out_trade_no: string) => [
  ...[
    '2026-11-20 11:00:00',
    'wxd678efh567hg6787',
    '1900000001',
    '0',
    '',
    `4200${out_trade_no}`,
    out_trade_no,
  ],
  ...['oUpF8uMuAJO', 'NATIVE', 'REFUND', 'OTHERS', 'CNY', '0.00', '0.00', `5030${out_trade_no}`],
  ...[`R${out_trade_no}`, '2.30', '0.00', 'ORIGINAL', 'SUCCESS', '一杯咖啡', '', '-0.01000', '0.60%', '0.00'],
  ...['2.30', ''],
];

export const lineOf = (fields: readonly string[]) => fields.map((field) => `\`${field}`).join(',');

/** A file of these lines, with the mark of UTF-8 and the ends of lines that real ones have. */
export const fileOf = (lines: readonly string[], end = '\r\n') =>
  Buffer.from(`\uFEFF${lines.map((line) => line + end).join('')}`);

/** A payment and a refund, which add up. */
export const tradeBill = (description?: string) =>
  fileOf([
    TRADE_CAPTIONS,
    lineOf(payment('1', description)),
    lineOf(refund('1')),
    TRADE_TOTALS,
    lineOf(['2', '12.30', '2.30', '0.00', '0.06000', '12.30', '2.30']),
  ]);

export const FUND_FLOW_CAPTIONS =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
export const FUND_FLOW_TOTALS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额';

export const fundFlowBill = () =>
  fileOf([
    FUND_FLOW_CAPTIONS,
    lineOf([
      ...[
        '2026-11-20 12:00:00',
        '42001',
        '42001',
        '交易',
        '交易',
        '收入',
        '12.23',
        '112.23',
        'system',
        '',
        'A1',
      ],
    ]),
    lineOf([
      ...['2026-11-20 13:00:00', '50301', '42001', '退款', '退款', '支出', '2.29', '109.94', '1900000001API'],
      ...['退款总金额2.30元;含手续费0.01元', 'R1'],
    ]),
    FUND_FLOW_TOTALS,
    lineOf(['2.0', '1.0', '12.23', '1.0', '2.29']),
  ]);
