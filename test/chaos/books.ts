/** What the merchant knows of an order. Amounts are in fen. */
export interface Entry {
  out_trade_no: string;
  total: number;
  /** The transaction_id, once it is paid. */
  paid?: string;
  refund?: { out_refund_no: string; amount: number; done: boolean };
  /** What the merchant pays out to the user. */
  transfer?: { out_bill_no: string; amount: number; done: boolean };
}

/** The merchant's books: every order, and how often each notification was handled. */
export class Books {
  readonly entries = new Map<string, Entry>();
  readonly handled = new Map<string, number>();

  open(entry: Entry): void {
    this.entries.set(entry.out_trade_no, entry);
  }

  /** A payment, told by a notification or by a query. */
  pay(out_trade_no: string, transaction_id: string): void {
    const entry = this.entries.get(out_trade_no);
    if (!entry) throw new Error(`a payment of an unknown order: ${out_trade_no}`);
    if (entry.paid !== undefined && entry.paid !== transaction_id)
      throw new Error(`${out_trade_no} is paid twice: ${entry.paid} and ${transaction_id}`);
    entry.paid = transaction_id;
  }

  refunded(out_refund_no: string): void {
    const entry = this.entries.get(out_refund_no.slice(0, -1));
    if (entry?.refund?.out_refund_no !== out_refund_no)
      throw new Error(`an unknown refund: ${out_refund_no}`);
    entry.refund.done = true;
  }

  transferred(out_bill_no: string): void {
    const entry = this.entries.get(out_bill_no.slice(0, -1));
    if (entry?.transfer?.out_bill_no !== out_bill_no) throw new Error(`an unknown transfer: ${out_bill_no}`);
    entry.transfer.done = true;
  }

  handle(id: string): void {
    this.handled.set(id, (this.handled.get(id) ?? 0) + 1);
  }

  /** Fen that the merchant has: payments less refunds and transfers. */
  get balance(): number {
    let fen = 0;
    for (const { total, paid, refund, transfer } of this.entries.values()) {
      if (paid !== undefined) fen += total;
      if (refund?.done) fen -= refund.amount;
      if (transfer?.done) fen -= transfer.amount;
    }
    return fen;
  }
}
