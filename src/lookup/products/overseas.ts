import type { ProductGroup } from './product.ts';

export const OVERSEAS: ProductGroup = {
  name: '跨境与境外',
  en: 'Overseas',
  products: [
    {
      slug: 'customs',
      name: '海关报关',
      en: 'Customs',
      aliases: '报关 支付单 身份信息校验',
      main: ['v3/customs/orders', 'v3/customs/redeclare'],
      paths: ['v3/customs', 'v3/global/customs', 'v2/cgi-bin'],
    },
    {
      slug: 'overseas-pay',
      name: '境外支付',
      en: 'Overseas payments',
      aliases: '跨境支付 全球 外币 汇率 融合钱包',
      paths: [
        'v3/global',
        'v3/transactions',
        'v3/refunds',
        'v3/merchants',
        'v2/pay/settlementquery',
        'v2/pay/queryexchagerate',
      ],
      events: ['v3/CROSS_BORDER_PAY.', 'v3/APPLYMENT_STATE.'],
    },
    {
      slug: 'overseas-papay',
      name: '境外委托代扣',
      en: 'Overseas recurring payments',
      paths: ['v3/global/papay'],
      events: ['v3/PAPAY.'],
    },
    {
      slug: 'funds-abroad',
      name: '资金出境',
      en: 'Funds abroad',
      aliases: '购付汇',
      paths: ['v3/funds-to-oversea'],
    },
  ],
};
