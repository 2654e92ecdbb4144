import { openShop } from './shop.ts';

/**
 * A partner whose two sub-merchants sold something the day before, as he did himself: 100 fen for `sub_mchid`, 1000 for
 * another, 500 for himself.
 */
export async function openPartner() {
  const shop = await openShop();
  const { sandbox, instance, listener, sell, mchid } = shop;
  const sub_mchid = '1900000109';
  const bill_date = new Date(sandbox.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const order = async (of: string, out_trade_no: string, total: number) => {
    await instance.chain('v3/pay/partner/transactions/native').post({
      json: {
        sp_appid: 'wx0000000000000001',
        sp_mchid: mchid,
        sub_mchid: of,
        description: '一杯茶',
        out_trade_no,
        notify_url: listener.url,
        amount: { total },
      },
    });
    await sandbox.pay(out_trade_no);
  };
  await order(sub_mchid, 'P20261123001', 100);
  await order('1900000110', 'P20261123002', 1_000);
  await sell('T20261123001', 500);
  await sandbox.clock.advance('1d');
  return { ...shop, bill_date, sub_mchid };
}
