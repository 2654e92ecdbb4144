import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type CallResponse, type Instance } from '../../src/index.ts';
import type { Books, Entry } from './books.ts';

/** How long the merchant waits before a step that failed is tried again, in milliseconds. */
const AGAIN_MS = 250;
const PAYER = { appid: 'wx0000000000000001', openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' };

/** The merchant: each step can be done again, because the numbers are written down before anything is sent. */
export class Shop {
  readonly #instance: Instance;
  readonly #books: Books;
  readonly #mchid: string;
  readonly #notify_url: string;
  /** Calls, and how many of them were sent more than once by the client. */
  readonly calls = { all: 0, repeated: 0, failed: 0 };

  constructor(
    instance: Instance,
    books: Books,
    { mchid, notify_url }: { mchid: string; notify_url: string },
  ) {
    this.#instance = instance;
    this.#books = books;
    this.#mchid = mchid;
    this.#notify_url = notify_url;
  }

  async order({ out_trade_no, total }: Entry): Promise<void> {
    await this.#persist(() =>
      this.#instance.v3.pay.transactions.native.post({
        json: {
          appid: PAYER.appid,
          mchid: this.#mchid,
          description: '一杯茶',
          out_trade_no,
          notify_url: this.#notify_url,
          amount: { total },
        },
        retry: 4,
      }),
    );
  }

  /** Asks whether an order is paid, when no notification came. */
  async query({ out_trade_no }: Entry): Promise<void> {
    const { data } = await this.#persist(() =>
      this.#instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        query: { mchid: this.#mchid },
      }),
    );
    if (data.trade_state === 'SUCCESS' || data.trade_state === 'REFUND')
      this.#books.pay(out_trade_no, data.transaction_id ?? '');
  }

  async refund({ out_trade_no, total, refund }: Entry): Promise<void> {
    if (!refund) return;
    await this.#persist(() =>
      this.#instance.v3.refund.domestic.refunds.post({
        json: {
          out_trade_no,
          out_refund_no: refund.out_refund_no,
          notify_url: this.#notify_url,
          amount: { refund: refund.amount, total, currency: 'CNY' },
        },
        retry: 4,
      }),
    );
  }

  async queryRefund({ refund }: Entry): Promise<void> {
    if (!refund) return;
    const { data } = await this.#persist(() =>
      this.#instance.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: refund.out_refund_no }),
    );
    if (data.status === 'SUCCESS') this.#books.refunded(refund.out_refund_no);
  }

  async transfer({ transfer }: Entry): Promise<void> {
    if (!transfer) return;
    await this.#persist(() =>
      this.#instance.v3.fundApp.mchTransfer.transferBills.post({
        json: {
          ...PAYER,
          out_bill_no: transfer.out_bill_no,
          transfer_amount: transfer.amount,
          transfer_remark: '谢谢光临',
          transfer_scene_id: '1000',
          transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '谢谢光临' }],
          notify_url: this.#notify_url,
        },
        retry: 4,
      }),
    );
  }

  async queryTransfer({ transfer }: Entry): Promise<void> {
    if (!transfer) return;
    const { out_bill_no } = transfer;
    const { data } = await this.#persist(() =>
      this.#instance.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.get({ out_bill_no }),
    );
    if (data.state === 'SUCCESS') this.#books.transferred(out_bill_no);
  }

  /** Does a step until WeChat Pay answers it. What is refused would be refused again: that ends the step. */
  async #persist<T>(step: () => Promise<CallResponse<T>>): Promise<CallResponse<T>> {
    for (;;) {
      this.calls.all += 1;
      try {
        const response = await step();
        if ((response.attempts?.length ?? 1) > 1) this.calls.repeated += 1;
        return response;
      } catch (error) {
        this.calls.failed += 1;
        if (error instanceof ApiError && error.status < 500 && error.status !== 429) throw error;
        await sleep(AGAIN_MS);
      }
    }
  }
}
