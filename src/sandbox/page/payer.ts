import type { Reply } from '../http/exchange/answer.ts';
import type { Store } from '../state/store.ts';
import { asHtml, htmlReply, languageLink } from './html/document.ts';
import { payerScript } from './scripts/payer.ts';
import { isPayable, type Payable, payableOf, totalOf } from './sections/payable.ts';
import { type Choice, TERMS } from './terms/language.ts';
import { fill, type Terms } from './terms/terms.ts';

/**
 * The page for a `code_url` or an `h5_url`: the order, its amount and a button to pay.
 *
 * @param code the end of a `code_url`, or a prepay_id
 * @param query of the page: `redirect_url` is where the user goes after the payment, ignored if it is not http or https
 */
export function payerPage(store: Store, code: string, query: URLSearchParams, choice: Choice): Reply {
  const terms = TERMS[choice.language];
  const payable = payableOf(store, code);
  const reply = (status: number, title: string, inner: string) => {
    const main = frame(terms, inner, languageLink(choice, query));
    return htmlReply({ status, choice, title, main, texts: { payer: terms.payer }, script: payerScript });
  };
  if (!payable) return reply(404, terms.payer.nothing, `<p>${asHtml(terms.payer.gone)}</p>`);
  const amount = amountOf(payable);
  const [order] = payable.orders;
  const label = asHtml(fill(terms.payer.pay, { amount }));
  const main = [
    `<p class="what">${asHtml(descriptionOf(payable))}</p>`,
    `<p class="amount">${asHtml(amount)}</p>`,
    '<dl>',
    `<dt>${terms.payer.merchant}</dt><dd>${asHtml(order?.sub_mchid ?? order?.mchid ?? '')}</dd>`,
    `<dt>${terms.payer.order}</dt><dd>${asHtml(payable.number)}</dd>`,
    '</dl>',
    isPayable(store, payable)
      ? `<p><button id="pay" class="main" data-code="${asHtml(payable.prepay.token)}">${label}</button></p>`
      : '',
    `<p id="result" role="status" aria-live="polite">${asHtml(stateOf(store, payable, terms))}</p>`,
    back(query.get('redirect_url'), terms),
  ];
  return reply(200, fill(terms.payer.pay, { amount }), main.join(''));
}

function frame(terms: Terms, inner: string, link: string): string {
  return `<main class="payer"><header><h1>${terms.brand} <span class="badge">${terms.badge}</span></h1></header>${inner}<p class="note">${terms.payer.note}</p><p>${link}</p></main>`;
}

function descriptionOf({ orders }: Payable): string {
  return orders.map(({ description }) => description).join(', ');
}

function amountOf(payable: Payable): string {
  const amount = (totalOf(payable) / 100).toFixed(2);
  const currency = payable.orders[0]?.currency ?? 'CNY';
  return currency === 'CNY' ? `¥${amount}` : `${currency} ${amount}`;
}

/** Why an order cannot be paid. */
function stateOf(store: Store, payable: Payable, { payer }: Terms): string {
  if (isPayable(store, payable)) return '';
  switch (payable.orders[0]?.trade_state) {
    case 'SUCCESS':
      return payer.paid;
    case 'REFUND':
      return payer.REFUND;
    case 'CLOSED':
      return payer.CLOSED;
    case 'PAYERROR':
      return payer.PAYERROR;
    case 'REVOKED':
      return payer.REVOKED;
    default:
      return payer.expired;
  }
}

function back(redirect_url: string | null, { payer }: Terms): string {
  if (redirect_url === null || !URL.canParse(redirect_url)) return '';
  const { protocol, href, host } = new URL(redirect_url);
  if (!/^https?:$/.test(protocol)) return '';
  return `<p><a id="back" href="${asHtml(href)}">${asHtml(fill(payer.back, { host }))}</a></p>`;
}
