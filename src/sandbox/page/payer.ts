import type { Reply } from '../exchange/answer.ts';
import type { Store } from '../state/store.ts';
import { asHtml, htmlReply } from './document.ts';
import { isPayable, type Payable, payableOf, totalOf } from './payable.ts';
import { payerScript } from './scripts/payer.ts';

/** Why an order cannot be paid, by its state. */
const CLOSED: Readonly<Record<string, string>> = {
  SUCCESS: 'Paid (支付成功)',
  REFUND: 'Paid and refunded (转入退款)',
  CLOSED: 'This order is closed (订单已关闭)',
  PAYERROR: 'The payment failed (支付失败)',
  REVOKED: 'This order was reversed (订单已撤销)',
};

/**
 * The page for a `code_url` or an `h5_url`: the order, its amount and a button to pay.
 *
 * @param code the end of a `code_url`, or a prepay_id
 * @param redirect_url where the user goes after the payment; ignored if it is not http or https
 */
export function payerPage(store: Store, code: string, redirect_url: string | null): Reply {
  const payable = payableOf(store, code);
  if (!payable) {
    const why = 'There is no order for this code. It was created again, or the simulator was restarted.';
    return htmlReply(404, 'Nothing to pay', frame(`<p>${why}</p>`), payerScript);
  }
  const amount = amountOf(payable);
  const [order] = payable.orders;
  const main = [
    `<p class="what">${asHtml(descriptionOf(payable))}</p>`,
    `<p class="amount">${asHtml(amount)}</p>`,
    '<dl>',
    `<dt>Merchant <span lang="zh">商户号</span></dt><dd>${asHtml(order?.sub_mchid ?? order?.mchid ?? '')}</dd>`,
    `<dt>Order <span lang="zh">商户订单号</span></dt><dd>${asHtml(payable.number)}</dd>`,
    '</dl>',
    isPayable(store, payable)
      ? `<p><button id="pay" class="main" data-code="${asHtml(payable.prepay.token)}">Pay ${asHtml(amount)}</button></p>`
      : '',
    `<p id="result" role="status" aria-live="polite">${asHtml(stateOf(store, payable))}</p>`,
    back(redirect_url),
  ];
  return htmlReply(200, `Pay ${amount}`, frame(main.join('')), payerScript);
}

function frame(inner: string): string {
  return `<main class="payer"><header><h1>WeChat Pay <span class="badge">simulator, test keys</span></h1></header>${inner}<p class="note">No money moves here.</p></main>`;
}

function descriptionOf({ orders }: Payable): string {
  return orders.map(({ description }) => description).join(', ');
}

function amountOf(payable: Payable): string {
  const amount = (totalOf(payable) / 100).toFixed(2);
  const currency = payable.orders[0]?.currency ?? 'CNY';
  return currency === 'CNY' ? `¥${amount}` : `${currency} ${amount}`;
}

function stateOf(store: Store, payable: Payable): string {
  if (isPayable(store, payable)) return '';
  const state = payable.orders[0]?.trade_state ?? '';
  return CLOSED[state] ?? 'This code has expired. The merchant must create the order again.';
}

function back(redirect_url: string | null): string {
  if (redirect_url === null || !URL.canParse(redirect_url)) return '';
  const { protocol, href, host } = new URL(redirect_url);
  if (!/^https?:$/.test(protocol)) return '';
  return `<p><a id="back" href="${asHtml(href)}">Back to ${asHtml(host)}</a></p>`;
}
