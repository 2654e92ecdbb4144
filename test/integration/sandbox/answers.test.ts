import { describe, expect, it } from 'vitest';
import { flawOf } from '../../../src/sandbox/judge/schema/check.ts';
import { documentedOperations } from '../../../src/sandbox/judge/schema/document.ts';
import { openShop, type Shop } from '../../support/sandbox/shop.ts';

/** The schema that is documented for an operation's answer. */
function answerOf(method: string, path: string) {
  const found = documentedOperations().find((one) => one.method === method && one.paths.includes(path));
  return found?.responses['200']?.content?.['application/json']?.schema ?? { type: 'array' as const };
}

const parts = ({ mchid }: Shop) => [
  {
    mchid,
    sub_mchid: '1900000109',
    attach: '门店',
    description: '一杯茶',
    out_trade_no: 'P1',
    amount: { total_amount: 100, currency: 'CNY' },
  },
];

/** Each operation, after what leads to it. */
const OPERATIONS: readonly [string, string, (shop: Shop) => Promise<unknown>][] = [
  [
    'GET',
    'v3/pay/transactions/out-trade-no/{out_trade_no}',
    async ({ sell, query }) => {
      await sell('T20261123001');
      return query('T20261123001');
    },
  ],
  [
    'POST',
    'v3/pay/transactions/codepay',
    async ({ instance, body }) => {
      const { notify_url: _, ...json } = body('T20261123001');
      const payer = { auth_code: '130061098828009406' };
      const paid = { ...json, payer, scene_info: { store_info: { id: '1' } } };
      return (await instance.chain('v3/pay/transactions/codepay').post({ json: paid })).data;
    },
  ],
  [
    'POST',
    'v3/refund/domestic/refunds',
    async ({ instance, sell }) => {
      await sell('T20261123001');
      const amount = { refund: 1, total: 100, currency: 'CNY' };
      const json = { out_trade_no: 'T20261123001', out_refund_no: 'R1', amount };
      return (await instance.chain('v3/refund/domestic/refunds').post({ json })).data;
    },
  ],
  [
    'GET',
    'v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    async (shop) => {
      const { instance, mchid, listener, sandbox } = shop;
      const json = {
        combine_appid: 'wx1',
        combine_mchid: mchid,
        combine_out_trade_no: 'C1',
        notify_url: listener.url,
        sub_orders: parts(shop),
      };
      await instance.chain('v3/combine-transactions').chain('native').post<unknown>({ json });
      await sandbox.pay('C1');
      const query = instance.chain('v3/combine-transactions/out-trade-no/{combine_out_trade_no}');
      return (await query.get({ combine_out_trade_no: 'C1' })).data;
    },
  ],
];

describe('an answer that tells of state', () => {
  it.each(OPERATIONS)('is true to what is documented: %s %s', async (method, path, ask) => {
    expect(flawOf(await ask(await openShop()), answerOf(method, path), false)).toBeUndefined();
  });
});
