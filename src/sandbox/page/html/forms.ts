import { documentedEvents } from '../../judge/schema/document.ts';
import type { Terms } from '../terms/terms.ts';
import { asHtml } from './document.ts';

const ENDS = ['SUCCESS', 'PROCESSING', 'ABNORMAL', 'CLOSED'] as const;
const PROBLEMS = ['OTHERS', 'REFUND', 'SERVICE_NOT_WORK'] as const;

export function refundDialog({ refund, does, states }: Terms): string {
  const options = ENDS.map((end) => `<option value="${end}">${end} ${states.refunds[end]}</option>`);
  return `
<dialog id="refund" aria-labelledby="refund-title">
  <form>
    <h2 id="refund-title">${refund.title} <span class="number"></span></h2>
    <label>${refund.amount} <input name="amount" type="number" min="1" step="1" required></label>
    <label>${refund.result} <select name="status">${options.join('')}</select></label>
    <p class="buttons"><button type="submit" class="main">${does.refund}</button> <button type="button" class="cancel">${refund.cancel}</button></p>
  </form>
</dialog>`;
}

/** Where the clipboard cannot be used: in a browser that reaches the simulator by another name than localhost. */
export function copyDialog({ requests }: Terms): string {
  return `
<dialog id="copy" aria-labelledby="copy-title">
  <form method="dialog">
    <h2 id="copy-title">${requests.copyByHand}</h2>
    <textarea rows="10" readonly aria-labelledby="copy-title"></textarea>
    <p class="buttons"><button type="submit">${requests.close}</button></p>
  </form>
</dialog>`;
}

export function complaintForm({ complaint }: Terms): string {
  const options = PROBLEMS.map((kind) => `<option value="${kind}">${kind} ${complaint[kind]}</option>`);
  return `
  <details class="new"><summary>${complaint.title}</summary>
    <form id="complain">
      <label>${complaint.detail} <input name="complaint_detail" required maxlength="200" value="${asHtml(complaint.example)}"></label>
      <label>${complaint.order} <input name="out_trade_no" maxlength="64"></label>
      <label>${complaint.type} <select name="problem_type">${options.join('')}</select></label>
      <p class="buttons"><button type="submit">${complaint.submit}</button></p>
    </form>
  </details>`;
}

export function triggerForm({ trigger }: Terms): string {
  const events = documentedEvents();
  const group = (label: string, isV2: boolean) => {
    const options = events.filter(({ event_type }) => event_type.startsWith('v2/') === isV2).map(optionOf);
    return `<optgroup label="${label}">${options.join('')}</optgroup>`;
  };
  return `
<section aria-labelledby="trigger-title">
  <h2 id="trigger-title">${trigger.title}</h2>
  <form id="trigger">
    <label>${trigger.event} <select name="event_type" required>${group('APIv3', false)}${group('v2', true)}</select></label>
    <label>${trigger.url} <input name="notify_url" type="url" placeholder="${trigger.last}"></label>
    <details><summary>${trigger.more}</summary>
      <label>${trigger.json} <textarea name="overrides" rows="4" spellcheck="false" placeholder='{ "out_trade_no": "T1" }'></textarea></label>
    </details>
    <p class="buttons"><button type="submit">${trigger.submit}</button></p>
  </form>
</section>`;
}

function optionOf({ event_type, summary }: { event_type: string; summary: string }): string {
  const [title = ''] = summary.split(/[(（]/);
  const chosen = event_type === 'TRANSACTION.SUCCESS' ? ' selected' : '';
  return `<option value="${asHtml(event_type)}"${chosen}>${asHtml(`${event_type} ${title}`)}</option>`;
}
