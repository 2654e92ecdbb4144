import { createCipheriv } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isBillDate, MONTHS } from '../../bill/day.ts';
import { offer, offered, offerSealed } from '../../bill/download.ts';
import { fundFlowBill } from '../../bill/fund-flow.ts';
import { isOn, movementsOf } from '../../bill/movements.ts';
import { profitSharingBill } from '../../bill/profit-sharing.ts';
import { type TradeBillType, tradeBill } from '../../bill/trade.ts';
import { type Answer, failure, paramError, success } from '../../http/exchange/exchange.ts';
import type { Context, Operation } from '../../route/v3.ts';
import type { OfferedBill } from '../../state/records/bill.ts';

const pack = promisify(gzip);
/** Bills in a custom format, which is agreed with each merchant. */
const SPECIAL = /_?SPECIAL$/;

const tradebill: Operation = {
  method: 'GET',
  path: 'v3/bill/tradebill',
  handle: (context) =>
    answer(context, (date) => {
      const { store, request } = context;
      const type = request.query.get('bill_type') || 'ALL';
      if (SPECIAL.test(type)) return failure(403, 'NO_AUTH', '商户未开通个性化账单');
      if (type === 'RECHARGE_REFUND') return undefined;
      const all = movementsOf(store, request.query.get('sub_mchid') || undefined);
      const day = all.filter(({ time }) => isOn(time, date));
      return tradeBill(day, type as TradeBillType);
    }),
};

/** Here all money goes to one account, the basic one. */
const fundflowbill: Operation = {
  method: 'GET',
  path: 'v3/bill/fundflowbill',
  handle: (context) =>
    answer(context, (date) => {
      const { store, request } = context;
      const account = request.query.get('account_type') || 'BASIC';
      if (account !== 'BASIC') return undefined;
      return fundFlowBill(movementsOf(store, request.query.get('sub_mchid') || undefined), date);
    }),
};

/** Like the fund flow bill of the merchant itself, but encrypted. */
const subMerchantFundflowbill: Operation = {
  method: 'GET',
  path: 'v3/bill/sub-merchant-fundflowbill',
  handle: (context) =>
    answerSealed(context, (date) => {
      const { store, request } = context;
      if (request.query.get('account_type') !== 'BASIC') return undefined;
      return fundFlowBill(movementsOf(store, request.query.get('sub_mchid') ?? ''), date);
    }),
};

/** The balance is that of all sub-merchants together: it is not known how the real bill separates them. */
const ecommerceFundflowbill: Operation = {
  method: 'GET',
  path: 'v3/ecommerce/bill/fundflowbill',
  handle: (context) =>
    answerSealed(context, (date) => {
      const all = movementsOf(context.store).filter(({ order }) => order.sub_mchid !== undefined);
      return fundFlowBill(all, date);
    }),
};

const profitsharingBills: Operation = {
  method: 'GET',
  path: 'v3/profitsharing/bills',
  handle: (context) =>
    answer(context, (date) => {
      const { store, request } = context;
      return profitSharingBill(store.sharing, date, request.query.get('sub_mchid') || undefined);
    }),
};

/** Not every Node supports SM4-GCM, so it is refused as for a merchant without permission. */
function answerSealed(context: Context, make: (date: string) => string | undefined): Answer {
  const { query } = context.request;
  if (query.get('algorithm') === 'SM4_GCM') return failure(403, 'NO_AUTH', '模拟器只支持AEAD_AES_256_GCM');
  return answer(context, make, offerSealed);
}

/**
 * Returns the download URL of a day's bill. In reality, the bill is available from 10:00 on the next day; here as soon
 * as the day has ended.
 */
function answer(
  { store, request, now }: Context,
  make: (date: string) => string | Answer | undefined,
  offerBill = offer,
): Answer {
  const date = request.query.get('bill_date') ?? '';
  const today = now.slice(0, 10);
  if (!isBillDate(date, today)) {
    return paramError(
      '/bill_date',
      date,
      `a day of the last ${MONTHS} months, in the form YYYY-MM-DD`,
      'query',
    );
  }
  if (date === today) return failure(400, 'STATEMENT_CREATING', '账单生成中');
  const bill = make(date);
  if (bill === undefined) return failure(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
  if (typeof bill !== 'string') return bill;
  const isPacked = request.query.get('tar_type') === 'GZIP';
  const origin = `${request.tls ? 'https' : 'http'}://${request.headers.host ?? ''}`;
  return success(offerBill(store, bill, isPacked, origin));
}

/** The file is unsigned: its digest was signed before. */
const download: Operation = {
  method: 'GET',
  path: 'v3/billdownload/file',
  handle: async ({ request, store }) => {
    const bill = offered(store, request.query.get('token') ?? '');
    if (!bill) return failure(404, 'RESOURCE_NOT_EXISTS', '账单文件不存在或下载地址已失效');
    return {
      status: 200,
      body: await bytesOf(bill),
      signed: false,
      headers: { 'Content-Type': contentTypeOf(bill) },
    };
  },
};

/** First compressed, then encrypted: AES-256-GCM without associated data, with the tag at the end. */
async function bytesOf({ text, gzip: isPacked, seal }: OfferedBill): Promise<Buffer> {
  const bytes = isPacked ? await pack(text) : Buffer.from(text);
  if (!seal) return bytes;
  const cipher = createCipheriv('aes-256-gcm', seal.key, seal.nonce);
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

function contentTypeOf({ gzip: isPacked, seal }: OfferedBill): string {
  if (seal) return 'application/octet-stream';
  return isPacked ? 'application/x-gzip' : 'text/plain; charset=utf-8';
}

export const bills: readonly Operation[] = [
  tradebill,
  fundflowbill,
  subMerchantFundflowbill,
  ecommerceFundflowbill,
  profitsharingBills,
  download,
];
