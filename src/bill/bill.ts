import { clientOf, type Instance } from '../chain/instance.ts';
import type { RequestOf } from '../chain/operation.ts';
import type { Client } from '../client/client.ts';
import { RequestError } from '../errors/index.ts';
import { isObject, SIGNAL } from '../wire/kinds.ts';
import type { BillRequest } from './fetch/apply.ts';
import type { BillFile } from './file.ts';
import type { FundFlowRow, FundFlowTotals } from './layouts/fund-flow.ts';
import type { Layout } from './layouts/layout.ts';
import type { TradeRow, TradeTotals } from './layouts/trade.ts';
import type { BillRows } from './rows.ts';

const load = () => import('./pipeline.ts');
type Pipeline = Awaited<ReturnType<typeof load>>;

/** The query of a trade bill: `bill_date` as `YYYY-MM-DD`, `bill_type` (default: `ALL`), `sub_mchid`. */
export type TradeBillQuery = Omit<RequestOf<'v3/bill/tradebill', 'get'>['query'], 'tar_type'>;

/** The query of a fund flow bill: `bill_date` as `YYYY-MM-DD`, `account_type` (default: `BASIC`). */
export type FundFlowBillQuery = Omit<RequestOf<'v3/bill/fundflowbill', 'get'>['query'], 'tar_type'>;

/** The query of the fund flow bill of a sub-merchant: `sub_mchid`, `bill_date` as `YYYY-MM-DD`, `account_type`. */
export type SubMerchantFundFlowBillQuery = Omit<
  RequestOf<'v3/bill/sub-merchant-fundflowbill', 'get'>['query'],
  'tar_type' | 'algorithm'
>;

/** The query of the fund flow bill of all sub-merchants of a platform: `bill_date` as `YYYY-MM-DD`. */
export type EcommerceFundFlowBillQuery = Omit<
  RequestOf<'v3/ecommerce/bill/fundflowbill', 'get'>['query'],
  'tar_type' | 'algorithm' | 'account_type'
>;

/** The query of a profit sharing bill: `bill_date` as `YYYY-MM-DD`, `sub_mchid`. */
export type ProfitSharingBillQuery = Omit<RequestOf<'v3/profitsharing/bills', 'get'>['query'], 'tar_type'>;

/** The query of the bill of failed withdrawals: `bill_date` as `YYYY-MM-DD`. */
export type WithdrawBillQuery = Omit<
  RequestOf<'v3/merchant/fund/withdraw/bill-type/{bill_type}', 'get'>['query'],
  'tar_type'
>;

/** The query of a bill of funds sent abroad: `bill_date` as `YYYY-MM-DD`, `sub_mchid`. */
export type FundsToOverseaBillQuery = RequestOf<'v3/funds-to-oversea/bill-download-url', 'get'>['query'];

/** The options of all bills. */
export interface BillOptions {
  /** Aborts the request, the download and the reading with a TransportError `ABORTED`. */
  signal?: AbortSignal;
}

/**
 * The bills of a merchant: it requests, downloads, decompresses, verifies and parses them. The bill of a day is available
 * from 10:00 Beijing time of the next day, for three months.
 */
export class Bill {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /** @throws ConfigurationError `CONFIG_INVALID` if `instance` is not the result of `Builder.factory` */
  static factory(instance: Instance): Bill {
    return new Bill(clientOf(instance));
  }

  /** The payments and refunds of a day: `for await (const row of bill.trade({ bill_date: '2026-11-20' }))`. */
  trade(query: TradeBillQuery, options?: BillOptions): BillRows<TradeRow, TradeTotals> {
    return this.#rows({ path: 'v3/bill/tradebill', query: packed(query) }, ({ TRADE }) => TRADE, options);
  }

  /** The fund movements of an account on a day: `for await (const row of bill.fundflow({ bill_date: '2026-11-20' }))`. */
  fundflow(query: FundFlowBillQuery, options?: BillOptions): BillRows<FundFlowRow, FundFlowTotals> {
    return this.#rows(
      { path: 'v3/bill/fundflowbill', query: packed(query) },
      ({ FUND_FLOW }) => FUND_FLOW,
      options,
    );
  }

  /**
   * The fund movements of an account of one sub-merchant on a day. The bill is encrypted, in one file or several, each
   * with a key that is encrypted for the merchant's private key. The files are read in order, as one bill. No row is
   * returned before the tag (AES-256-GCM) and the digest of each file are verified.
   *
   * The documentation describes rows and totals, but not the names of their columns: they are parsed by the column names
   * of `fundflow`. A bill with other names throws `BODY_MALFORMED`; `download` writes it unchanged. A `privateKey` that
   * can only sign throws a RequestError `DECRYPT_FAILED` before anything is sent; a changed file, or a key that is not
   * for this `privateKey`, throws a VerificationError `DECRYPT_FAILED`.
   */
  subMerchantFundflow(
    query: SubMerchantFundFlowBillQuery,
    options?: BillOptions,
  ): BillRows<FundFlowRow, FundFlowTotals> {
    const request = {
      path: 'v3/bill/sub-merchant-fundflowbill',
      query: sealed(query),
      isSealed: true,
    } as const;
    return this.#rows(request, ({ FUND_FLOW }) => FUND_FLOW, options);
  }

  /**
   * The fund movements of all accounts of a platform's sub-merchants on a day; encrypted and parsed like
   * `subMerchantFundflow`. Columns that `fundflow` does not know are in `other` of a row.
   */
  ecommerceFundflow(
    query: EcommerceFundFlowBillQuery,
    options?: BillOptions,
  ): BillRows<FundFlowRow, FundFlowTotals> {
    const asked = sealed({ ...query, account_type: 'ALL' });
    const request = { path: 'v3/ecommerce/bill/fundflowbill', query: asked, isSealed: true } as const;
    return this.#rows(request, ({ FUND_FLOW }) => FUND_FLOW, options);
  }

  /** The profit sharing of a day, as a file, because its columns are not documented. */
  profitsharing(query: ProfitSharingBillQuery, options?: BillOptions): BillFile {
    return this.#file({ path: 'v3/profitsharing/bills', query: packed(query) }, options);
  }

  /** The failed withdrawals of a day, as a file, because its columns are not documented. */
  withdraw(query: WithdrawBillQuery, options?: BillOptions): BillFile {
    return this.#file({ path: 'v3/merchant/fund/withdraw/bill-type/NO_SUCC', query: packed(query) }, options);
  }

  /** The funds sent abroad on a day, as a file, because its columns are not documented. */
  fundsToOversea(query: FundsToOverseaBillQuery, options?: BillOptions): BillFile {
    return this.#file({ path: 'v3/funds-to-oversea/bill-download-url', query: { ...query } }, options);
  }

  #file(request: BillRequest, options: BillOptions | undefined): BillFile {
    const signal = signalOf(options);
    return {
      download: async (sink) => {
        const { fetchBill, writeBill } = await load();
        await writeBill(() => fetchBill(this.#client, request, signal), sink);
      },
    };
  }

  #rows<Row, Totals extends { count: number }>(
    request: BillRequest,
    layoutOf: (pipeline: Pipeline) => Layout<Row, Totals>,
    options: BillOptions | undefined,
  ): BillRows<Row, Totals> {
    const client = this.#client;
    const signal = signalOf(options);
    async function* read(): AsyncGenerator<Row, Totals, undefined> {
      const pipeline = await load();
      const fetch = () => pipeline.fetchBill(client, request, signal);
      return yield* pipeline.readRows(fetch, layoutOf(pipeline), () => pipeline.checkAborted(signal));
    }
    return { ...this.#file(request, options), [Symbol.asyncIterator]: read };
  }
}

/** @throws RequestError `REQUEST_INVALID` naming the option */
function signalOf(options: BillOptions = {}): AbortSignal | undefined {
  const given: unknown = options;
  if (!isObject(given)) {
    throw new RequestError('REQUEST_INVALID', 'The options of a bill must be an object or undefined', {
      field: 'options',
    });
  }
  const { signal } = options;
  if (signal === undefined || SIGNAL.fits(signal)) return signal;
  throw new RequestError('REQUEST_INVALID', `signal must be ${SIGNAL.what}, or undefined`, {
    field: 'signal',
  });
}

/** A bill is requested with compression: it has a tenth of the size. */
function packed(query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...query, tar_type: 'GZIP' };
}

/** Node supports only this one of the two algorithms. */
function sealed(query: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...packed(query), algorithm: 'AEAD_AES_256_GCM' };
}
