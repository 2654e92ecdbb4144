import type { Answer } from '../http/exchange/exchange.ts';
import { Platform } from '../keys/platform.ts';
import { Clock } from './clock.ts';
import { createIds, type Ids } from './ids.ts';
import type { OfferedBill } from './records/bill.ts';
import { type Complaints, createComplaints } from './records/complaint.ts';
import type { Due } from './records/due.ts';
import { createFavor, type Favor } from './records/favor.ts';
import { type Delivery, PLAIN, type SentNotification } from './records/notification.ts';
import type { CombinedOrder, Order } from './records/order.ts';
import type { DeductionState, PapayContract } from './records/papay.ts';
import type { Partnership } from './records/partnership.ts';
import type { ServiceOrder } from './records/payscore.ts';
import { createSharing, type Sharing } from './records/profit-sharing.ts';
import type { RedPacket } from './records/red-packet.ts';
import type { Refund, RefundStatus } from './records/refund.ts';
import type { TransferBill } from './records/transfer.ts';

/** The state of the simulator in memory. Its maps and counters contain only plain data. */
export interface Store {
  platform: Platform;
  clock: Clock;
  ids: Ids;
  counters: { ids: number };
  /** Planned tasks; for notifications see their `next_attempt`. */
  dues: Set<Due>;
  /** By out_trade_no; there is only one merchant. */
  orders: Map<string, Order>;
  /** By transaction_id: the out_trade_no. */
  transactions: Map<string, string>;
  /** By combine_out_trade_no. */
  combined: Map<string, CombinedOrder>;
  /** By out_refund_no. */
  refunds: Map<string, Refund>;
  /** The result that was set for a refund, by out_refund_no. */
  outcomes: Map<string, RefundStatus>;
  /** By the token of their download_url. */
  bills: Map<string, OfferedBill>;
  /** By ID, oldest first. */
  notifications: Map<string, SentNotification>;
  delivery: Delivery;
  /** The ID of the notification that waits for another to overtake it. */
  waiting: string[];
  /** Where notifications are sent if no request sets a `notify_url` for them. */
  notify_url: string | undefined;
  /** Where a notification is sent that is for a `notify_url`. */
  addressOf: (notify_url: string) => string;
  /** Called when a part of the store may have changed, so that it is saved. */
  changed: () => void;
  /** Resolves when all changes so far are safe from a crash; at once, if nothing makes them safe. */
  saved: () => Promise<void>;
  /** The URL of the simulator, without a trailing slash; set when it listens. */
  url: string;
  /** By out_bill_no. */
  transfers: Map<string, TransferBill>;
  /** By mch_billno. */
  redPackets: Map<string, RedPacket>;
  sharing: Sharing;
  /** WeChat Pay Score orders, by out_order_no. */
  services: Map<string, ServiceOrder>;
  /** Papay agreements, by sub_mchid, plan_id and out_contract_code. */
  contracts: Map<string, PapayContract>;
  /** The state that was set for a deduction, by out_trade_no. */
  deductions: Map<string, DeductionState>;
  favor: Favor;
  complaints: Complaints;
  /** By the identity of both sides. */
  partnerships: Map<string, Partnership>;
  /** By `Idempotency-Key` and path: the request body and the response. */
  idempotent: Map<string, { body: string; answer: Answer }>;
  /** By media_id. */
  media: Map<string, { filename: string; sha256: string; size: number }>;
}

export function createStore(notify_url?: string): Store {
  const clock = new Clock();
  const counters = { ids: 0 };
  return {
    platform: new Platform(),
    clock,
    ids: createIds({ clock, counters }),
    counters,
    dues: new Set(),
    orders: new Map(),
    transactions: new Map(),
    combined: new Map(),
    refunds: new Map(),
    outcomes: new Map(),
    bills: new Map(),
    notifications: new Map(),
    delivery: { ...PLAIN },
    waiting: [],
    notify_url,
    addressOf: (url) => url,
    changed: () => {},
    saved: () => Promise.resolve(),
    url: '',
    transfers: new Map(),
    redPackets: new Map(),
    sharing: createSharing(),
    services: new Map(),
    contracts: new Map(),
    deductions: new Map(),
    favor: createFavor(),
    complaints: createComplaints(),
    partnerships: new Map(),
    idempotent: new Map(),
    media: new Map(),
  };
}
