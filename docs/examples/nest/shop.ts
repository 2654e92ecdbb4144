import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type Keyv from 'keyv';
import { Builder, type Instance, Payment } from 'wechatpay-chain';
import type { Handlers } from 'wechatpay-chain/webhook';
import { ShopError } from './errors.ts';
import type { Settings } from './settings.ts';

/** The price is the shop's own: never take it from the customer. */
const TEA = { description: '一杯茶', total: 1_280 }; // fen

const newNumber = () => randomUUID().replaceAll('-', '');

/** What a query and a notification both say. */
interface Paid {
  out_trade_no?: string;
  trade_state?: string;
  transaction_id?: string;
  amount?: { total?: number };
}

interface Refunded {
  out_refund_no?: string;
  refund_status?: string;
}

/** A tea shop, and its books. Nothing in it knows a web framework. */
export class Shop {
  readonly #settings: Settings;
  /** Replace it by your database. The number of an order, a payment and a refund is its key. */
  readonly #books: Keyv;
  readonly #wechatpay: Instance;
  readonly #payment: Payment;

  constructor(
    settings: Settings,
    books: Keyv,
    wechatpay = Builder.factory(settings.wechatpay),
    payment = Payment.factory(settings.wechatpay),
  ) {
    this.#settings = settings;
    this.#books = books;
    this.#wechatpay = wechatpay;
    this.#payment = payment;
  }

  /**
   * @param request with the `openid` of the payer, it is for a mini program; in your shop, take it from your session
   * @returns `payment` for `wx.requestPayment`; without an openid, the `code_url` to show as a QR code
   */
  async order(request: unknown) {
    const { openid } = Object(request) as { openid?: unknown };
    if (openid !== undefined && typeof openid !== 'string') throw new ShopError(400, 'INVALID_OPENID');
    const { mchid } = this.#settings.wechatpay;
    const { appid, notify_url } = this.#settings;
    const { description, total } = TEA;
    const out_trade_no = newNumber();
    // It is in the books before anyone can pay it.
    await this.#books.set(`order:${out_trade_no}`, { total });
    const json = { mchid, appid, description, out_trade_no, notify_url, amount: { total } };
    const { jsapi, native } = this.#wechatpay.v3.pay.transactions;
    if (openid === undefined) {
      const { data } = await native.post({ json, retry: 3 });
      return { out_trade_no, code_url: data.code_url };
    }
    const { data } = await jsapi.post({ json: { ...json, payer: { openid } }, retry: 3 });
    const { prepay_id } = data;
    return { out_trade_no, payment: await this.#payment.miniProgram({ appid, prepay_id }) };
  }

  /** The state of an order. While the books have no payment, WeChat Pay is asked: a notification may be late. */
  async find(out_trade_no: string) {
    const { total } = await this.#orderOf(out_trade_no);
    if (await this.#books.has(`payment:${out_trade_no}`)) return { out_trade_no, total, state: 'SUCCESS' };
    const { mchid } = this.#settings.wechatpay;
    const { data } = await this.#wechatpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid },
    });
    await this.#bookPayment(data);
    return { out_trade_no, total, state: data.trade_state };
  }

  /**
   * @param request `out_trade_no`, `amount` in fen, and the caller's own `out_refund_no`: WeChat Pay carries out each
   * number once. If the outcome is unknown, repeat with the same number
   */
  async refund(request: unknown) {
    const { out_trade_no, amount, out_refund_no } = Object(request) as Record<string, unknown>;
    if (typeof out_trade_no !== 'string') throw new ShopError(400, 'INVALID_ORDER');
    // Never generated here: a caller that repeats a refund whose response was lost would refund twice.
    if (typeof out_refund_no !== 'string' || out_refund_no === '') throw new ShopError(400, 'INVALID_REFUND');
    const { total } = await this.#orderOf(out_trade_no);
    if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > total)
      throw new ShopError(400, 'INVALID_AMOUNT');
    const known = await this.#books.get(`refund:${out_refund_no}`);
    if (known && (known.out_trade_no !== out_trade_no || known.amount !== amount))
      throw new ShopError(409, 'ANOTHER_REFUND');
    if (known?.status) return { out_refund_no, status: known.status };
    await this.#books.set(`refund:${out_refund_no}`, { out_trade_no, amount });
    const { data } = await this.#wechatpay.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no,
        out_refund_no,
        notify_url: this.#settings.notify_url,
        amount: { refund: amount, total, currency: 'CNY' },
      },
      retry: 3,
    });
    return { out_refund_no, status: data.status };
  }

  async findRefund(out_refund_no: string) {
    const known = await this.#books.get(`refund:${out_refund_no}`);
    if (!known) throw new ShopError(404, 'NO_SUCH_REFUND');
    if (known.status) return { out_refund_no, ...known };
    const { data } = await this.#wechatpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no });
    if (data.status !== 'PROCESSING') await this.#bookRefund({ out_refund_no, refund_status: data.status });
    return { out_refund_no, ...known, status: data.status };
  }

  /** @throws ShopError 401 unless the header has the token of the staff */
  checkStaff(authorization = ''): void {
    const digest = (text: string) => createHash('sha256').update(text).digest();
    if (!timingSafeEqual(digest(authorization), digest(`Bearer ${this.#settings.staffToken}`)))
      throw new ShopError(401, 'STAFF_ONLY');
  }

  /** What to do with notifications, all of which are verified. An error here makes WeChat Pay send it again. */
  readonly notifications: Handlers = {
    'TRANSACTION.SUCCESS': ({ resource }) => this.#bookPayment(resource.original_data),
    'REFUND.SUCCESS': ({ resource }) => this.#bookRefund(resource.original_data),
    'REFUND.ABNORMAL': ({ resource }) => this.#bookRefund(resource.original_data),
    'REFUND.CLOSED': ({ resource }) => this.#bookRefund(resource.original_data),
  };

  async #bookPayment({ out_trade_no = '', trade_state, transaction_id, amount }: Paid) {
    if (trade_state !== 'SUCCESS') return;
    const { total } = await this.#orderOf(out_trade_no);
    if (amount?.total !== total) throw new Error(`${out_trade_no} was paid with another amount`);
    if (await this.#books.has(`payment:${out_trade_no}`)) return;
    // In your database, this key is unique: whoever inserts it makes the tea, and nobody else.
    await this.#books.set(`payment:${out_trade_no}`, { transaction_id });
    console.log(`paid ${out_trade_no}: ${total} fen`);
  }

  async #bookRefund({ out_refund_no, refund_status: status }: Refunded) {
    const known = await this.#books.get(`refund:${out_refund_no}`);
    if (!known) throw new Error(`The refund ${out_refund_no} is not in the books`);
    if (known.status === status) return;
    await this.#books.set(`refund:${out_refund_no}`, { ...known, status });
    console.log(`refund ${out_refund_no}: ${status}`); // ABNORMAL: someone has to look into it
  }

  async #orderOf(out_trade_no: string): Promise<{ total: number }> {
    const order = await this.#books.get(`order:${out_trade_no}`);
    if (!order) throw new ShopError(404, 'NO_SUCH_ORDER');
    return order;
  }
}
