import { Builder } from '../../../src/index.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';

const appid = 'wx0000000000000001';
const DAY_MS = 24 * 3600 * 1000;
const at = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d+Z$/, '+00:00');

/** A merchant of a simulator who uses each product that the simulator's page shows. */
export function recordsOf(sandbox: Sandbox, notify_url: string) {
  const { mchid } = sandbox.config;
  const { v2, v3 } = Builder.factory(sandbox.config);
  const sell = async (out_trade_no: string, description = '一杯茶', total = 100, profit_sharing = false) => {
    const order = { appid, mchid, description, out_trade_no, notify_url, amount: { total } };
    await v3.pay.transactions.native.post({ json: { ...order, settle_info: { profit_sharing } } });
    return (await sandbox.pay(out_trade_no)).transaction_id ?? '';
  };
  return {
    sell,
    transfer: async (out_bill_no: string) =>
      v3.fundApp.mchTransfer.transferBills.post({
        json: {
          appid,
          out_bill_no,
          openid: 'oUser',
          transfer_amount: 1000,
          transfer_remark: '新会员开通有礼',
          transfer_scene_id: '1000',
          transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
          notify_url,
        },
      }),
    /** Sells something, and shares it with a shop. */
    share: async (out_order_no: string, amount: number, out_trade_no = 'T20261123001') => {
      const transaction_id = await sell(out_trade_no, '两个月饼', 3600, true);
      const shop = { type: 'MERCHANT_ID', account: '1900000109' } as const;
      await v3.profitsharing.receivers.add.post({
        json: { appid, ...shop, name: '南山门店', relation_type: 'STORE' },
      });
      await sandbox.clock.advance('1m');
      const receivers = [{ ...shop, amount, description: '分给门店' }];
      const json = { appid, transaction_id, out_order_no, unfreeze_unsplit: false, receivers };
      await v3.profitsharing.orders.post({ json });
    },
    returnShare: async (out_order_no: string, out_return_no: string, amount: number) => {
      const json = {
        out_order_no,
        out_return_no,
        return_mchid: '1900000109',
        amount,
        description: '用户退款',
      };
      await v3.profitsharing.returnOrders.post({ json });
    },
    serve: async (out_order_no: string) =>
      v3.payscore.serviceorder.post({
        json: {
          appid,
          service_id: '500001',
          out_order_no,
          service_introduction: '充电宝租借',
          time_range: { start_time: 'OnAccept', start_time_remark: '开始' },
          location: { start_location: '南山' },
          risk_fund: { name: 'DEPOSIT', amount: 10_000 },
          notify_url,
        },
      }),
    sendCoupon: async () => {
      const side = { stock_creator_mchid: mchid };
      const { favor } = v3.marketing;
      const { data } = await favor.couponStocks.post({
        json: {
          stock_name: '新人券',
          belong_merchant: mchid,
          available_begin_time: at(-DAY_MS),
          available_end_time: at(DAY_MS),
          stock_use_rule: {
            max_coupons: 3,
            max_amount: 1500,
            max_coupons_per_user: 2,
            natural_person_limit: false,
            prevent_api_abuse: true,
          },
          no_cash: false,
          stock_type: 'NORMAL',
          pattern_info: { description: '满减' },
          coupon_use_rule: {
            coupon_available_time: {},
            fixed_normal_coupon: { coupon_amount: 500, transaction_minimum: 1000 },
          },
          out_request_no: 'S1',
        },
      });
      const { stock_id } = data;
      await favor.stocks._stock_id_.start.post({ stock_id, json: side });
      const sent = await favor.users._openid_.coupons.post({
        openid: 'oUser',
        json: { stock_id, out_request_no: 'C1', appid, ...side },
      });
      return { stock_id, coupon_id: sent.data.coupon_id };
    },
    offer: async (out_contract_code: string) =>
      v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post({
        json: {
          appid,
          plan_id: 12535,
          out_contract_code,
          contract_display_account: '张*',
          contract_notify_url: notify_url,
          out_user_code: 'U1',
          deduct_schedule: {
            estimated_deduct_date: '2026-12-23',
            estimated_deduct_amount: { total: 2000, currency: 'CNY' },
            description: '会员',
          },
        },
      }),
    /** Charges the user of a signed agreement, which stays in progress. */
    deduct: async (out_contract_code: string, out_trade_no: string) => {
      const named = { plan_id: 12535, out_contract_code };
      const { data } =
        await v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(named);
      await sandbox.deduct(out_trade_no, 'ACCEPT');
      const charge = { out_trade_no, description: '会员', transaction_notify_url: notify_url };
      const amount = { total: 1500, currency: 'CNY' };
      const json = { appid, contract_id: data.contract_id, ...charge, amount };
      await v3.papay.pay.transactions.apply.post({ json });
    },
    giveRedPacket: async (mch_billno: string) =>
      v2.mmpaymkttransfers.sendredpack.post({
        security: true,
        xml: {
          mch_id: mchid,
          mch_billno,
          wxappid: appid,
          send_name: '茶铺',
          re_openid: 'oUser',
          total_amount: '100',
          total_num: '1',
          wishing: '好',
          client_ip: '127.0.0.1',
          act_name: '节',
          remark: '无',
        },
      }),
  };
}
