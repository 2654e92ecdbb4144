import type { Reply } from '../http/exchange/answer.ts';
import { asHtml, htmlReply, languageLink } from './html/document.ts';
import { complaintForm, copyDialog, refundDialog, triggerForm } from './html/forms.ts';
import { domScript } from './scripts/dom.ts';
import { formsScript } from './scripts/forms.ts';
import { refreshScript } from './scripts/refresh.ts';
import { requestsScript } from './scripts/requests.ts';
import { rowsScript } from './scripts/rows.ts';
import { type Choice, TERMS } from './terms/language.ts';
import type { Terms } from './terms/terms.ts';

/** The script loads the data, and only sets it as text. */
const SCRIPT = `${domScript}${rowsScript}${requestsScript}${formsScript}${refreshScript}`;

type List = keyof Terms['lists'];
/** The tables, in their order. */
const TABLES = [
  'orders',
  'refunds',
  'transfers',
  'sharing',
  'services',
  'coupons',
  'agreements',
  'redPackets',
] as const satisfies readonly List[];
const LISTS: readonly List[] = [...TABLES, 'complaints', 'notifications', 'requests'];

/** `GET /`: always the same page in each language. */
export function overviewPage(choice: Choice, query: URLSearchParams): Reply {
  const terms = TERMS[choice.language];
  const main = `${header(terms, languageLink(choice, query))}
<main class="overview">
  <div>
    ${TABLES.map((list) => table(terms, list)).join('')}
    ${table(terms, 'complaints', complaintForm(terms))}
  </div>
  <div>
    ${triggerForm(terms)}
    ${list(terms, 'notifications')}
  </div>
  ${list(terms, 'requests', search(terms))}
</main>
<p id="result" role="status" aria-live="polite"></p>
${refundDialog(terms)}
${copyDialog(terms)}`;
  return htmlReply({ status: 200, choice, title: terms.title, main, texts: terms, script: SCRIPT });
}

function header({ brand, badge, clock, contents, lists }: Terms, link: string): string {
  const button = (span: '15s' | '3h' | '1d') =>
    `<button type="submit" name="advance" value="${span}">${clock[span]}</button>`;
  const anchor = (id: List) =>
    `<li><a href="#${id}-title">${lists[id].title} <span id="${id}-count" class="count"></span></a></li>`;
  return `
<header class="top">
  <h1>${brand} <span class="badge">${badge}</span></h1>
  <form id="clock" aria-label="${clock.title}">
    <span class="now"><span class="muted">${clock.now}</span> <time id="now">–</time> <span id="offset" class="muted"></span></span>
    ${button('15s')} ${button('3h')} ${button('1d')}
  </form>
  ${link}
  <nav aria-label="${contents}"><ul>${LISTS.map(anchor).join('')}</ul></nav>
</header>
<p id="lost" role="alert"></p>`;
}

/** @param more HTML below the records */
function table({ lists, columns }: Terms, id: List, more = ''): string {
  const { title, one, empty } = lists[id];
  const names = [one, columns.amount, columns.state, columns.created, columns.actions];
  return `
<section class="records" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${title}</h2>
  <table role="table" aria-labelledby="${id}-title">
    <thead role="rowgroup"><tr role="row">${names.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('')}</tr></thead>
    <tbody role="rowgroup" id="${id}"></tbody>
  </table>
  <p class="empty">${asHtml(empty)}</p>${more}
</section>`;
}

/** @param more HTML above the records */
function list({ lists }: Terms, id: List, more = ''): string {
  const { title, empty } = lists[id];
  return `
<section class="${id}" aria-labelledby="${id}-title">
  <h2 id="${id}-title">${title}</h2>${more}
  <ol id="${id}" class="list"></ol>
  <p class="empty">${asHtml(empty)}</p>
</section>`;
}

function search({ requests }: Terms): string {
  return `
  <search class="search">
    <label>${requests.search} <input id="search" type="search" autocomplete="off" spellcheck="false" maxlength="200"></label>
    <output id="found" for="search" class="muted"></output>
  </search>`;
}
