import type { Reply } from '../exchange/answer.ts';
import { documentedEvents } from '../schema/document.ts';
import { asHtml, htmlReply } from './document.ts';
import { domScript } from './scripts/dom.ts';
import { formsScript } from './scripts/forms.ts';
import { rowsScript } from './scripts/rows.ts';

/** The script loads the data, and only sets it as text. */
const SCRIPT = `'use strict';\n${domScript}${rowsScript}${formsScript}`;

const HEADER = `
<header class="top">
  <h1>WeChat Pay <span class="badge">simulator, test keys</span></h1>
  <form id="clock" aria-label="Clock">
    <span class="now"><span class="muted">Simulator time (UTC+8)</span> <time id="now">–</time> <span id="offset" class="muted"></span></span>
    <button type="submit" name="advance" value="15s">+15 s</button>
    <button type="submit" name="advance" value="3h">+3 h</button>
    <button type="submit" name="advance" value="1d">+1 day</button>
  </form>
</header>
<p id="lost" role="alert"></p>`;

const table = (id: string, title: string, chinese: string, columns: readonly string[], empty: string) => `
<section aria-labelledby="${id}-title">
  <h2 id="${id}-title">${title} <span lang="zh">${chinese}</span></h2>
  <table role="table" aria-labelledby="${id}-title">
    <thead role="rowgroup"><tr role="row">${columns.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('')}</tr></thead>
    <tbody role="rowgroup" id="${id}"></tbody>
  </table>
  <p class="empty">${empty}</p>
</section>`;

const REFUND_DIALOG = `
<dialog id="refund" aria-labelledby="refund-title">
  <form>
    <h2 id="refund-title">Refund <span class="number"></span></h2>
    <label>Amount in fen (分) <input name="amount" type="number" min="1" step="1" required></label>
    <label>Result
      <select name="status">
        <option value="SUCCESS">SUCCESS 退款成功</option>
        <option value="PROCESSING">PROCESSING 退款处理中</option>
        <option value="ABNORMAL">ABNORMAL 退款异常</option>
        <option value="CLOSED">CLOSED 退款关闭</option>
      </select>
    </label>
    <p class="buttons"><button type="submit" class="main">Refund</button> <button type="button" class="cancel">Cancel</button></p>
  </form>
</dialog>`;

/** `GET /`: always the same page. */
export function overviewPage(): Reply {
  const main = `${HEADER}
<main class="overview">
  <div>
    ${table('orders', 'Orders', '订单', ['Order', 'Amount', 'State', 'Created', 'Actions'], 'No orders yet. Create one with this URL as <code>base_uri</code>.')}
    ${table('refunds', 'Refunds', '退款', ['Refund', 'Amount', 'State', 'Created', 'Actions'], 'No refunds yet.')}
    <section aria-labelledby="requests-title">
      <h2 id="requests-title">Requests <span lang="zh">请求</span></h2>
      <ol id="requests" class="list"></ol>
      <p class="empty">No requests yet.</p>
    </section>
  </div>
  <div>
    ${triggerForm()}
    <section aria-labelledby="notifications-title">
      <h2 id="notifications-title">Notifications <span lang="zh">通知</span></h2>
      <ol id="notifications" class="list"></ol>
      <p class="empty">No notifications yet. Pay an order that has a <code>notify_url</code>, or trigger an event.</p>
    </section>
  </div>
</main>
<p id="result" role="status" aria-live="polite"></p>
${REFUND_DIALOG}`;
  return htmlReply(200, 'WeChat Pay simulator', main, SCRIPT);
}

function triggerForm(): string {
  const events = documentedEvents();
  const group = (label: string, isV2: boolean) => {
    const options = events.filter(({ event_type }) => event_type.startsWith('v2/') === isV2).map(optionOf);
    return `<optgroup label="${label}">${options.join('')}</optgroup>`;
  };
  return `
<section aria-labelledby="trigger-title">
  <h2 id="trigger-title">Trigger an event</h2>
  <form id="trigger">
    <label>Event <select name="event_type" required>${group('APIv3', false)}${group('v2', true)}</select></label>
    <label>Notify URL <input name="notify_url" type="url" placeholder="URL of the last notification"></label>
    <details><summary>Override fields</summary>
      <label>JSON, merged into the plaintext <textarea name="overrides" rows="4" spellcheck="false" placeholder='{ "out_trade_no": "T1" }'></textarea></label>
    </details>
    <p class="buttons"><button type="submit">Trigger</button></p>
  </form>
</section>`;
}

function optionOf({ event_type, summary }: { event_type: string; summary: string }): string {
  const [title = ''] = summary.split(/[(（]/);
  const chosen = event_type === 'TRANSACTION.SUCCESS' ? ' selected' : '';
  return `<option value="${asHtml(event_type)}"${chosen}>${asHtml(`${event_type} ${title}`)}</option>`;
}
