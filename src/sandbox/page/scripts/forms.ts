/** Part of the page's script: what its forms and buttons do. */
export const formsScript = `
const result = byId('result');

function say(text, mood) {
  result.textContent = text;
  result.className = mood;
}

/** One action at a time: other actions are ignored until it is done. */
let busy = false;
async function act(path, body, tell) {
  if (busy) return false;
  busy = true;
  document.body.setAttribute('aria-busy', 'true');
  say(T.working, '');
  let done = false;
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer = await response.json();
    done = response.ok;
    if (done) say(tell(answer), 'good');
    else say(fill(T.failed, { message: answer.message }), 'bad');
  } catch {
    say(T.silent, 'bad');
  }
  busy = false;
  document.body.removeAttribute('aria-busy');
  await refresh();
  return done;
}

byId('clock').addEventListener('submit', (event) => {
  event.preventDefault();
  const advance = event.submitter?.value ?? '15s';
  act('/sandbox/clock', { advance }, () => fill(T.clock.advanced, { span: advance }));
});

byId('trigger').addEventListener('submit', (event) => {
  event.preventDefault();
  const { event_type, notify_url, overrides } = event.target.elements;
  const body = { event_type: event_type.value };
  if (notify_url.value) body.notify_url = notify_url.value;
  const more = overrides.value.trim();
  try {
    if (more) JSON.parse(more);
  } catch {
    say(T.trigger.notJson, 'bad');
    overrides.focus();
    return;
  }
  // Sent as typed: if it were parsed and serialized again, a long number would change.
  const whole = more ? JSON.stringify(body).slice(0, -1) + ',"overrides":' + more + '}' : body;
  act('/sandbox/trigger', whole, (sent) => {
    const last = sent.attempts.at(-1);
    return fill(T.trigger.sent, { event: sent.event_type, verdict: last ? verdict(last) : T.trigger.unsent });
  });
});

const dialog = byId('refund');
let refunding;

function askRefund(order) {
  refunding = order.number;
  const { amount, status } = dialog.querySelector('form').elements;
  dialog.querySelector('.number').textContent = order.number;
  amount.max = String(order.refundable);
  amount.value = String(order.refundable);
  status.value = 'SUCCESS';
  dialog.showModal();
  amount.select();
}

dialog.querySelector('.cancel').addEventListener('click', () => dialog.close());
dialog.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const { amount, status } = event.target.elements;
  const body = { out_trade_no: refunding, amount: Number(amount.value), status: status.value };
  // Focus returns to the button that opened the dialog before its row is redrawn.
  dialog.close();
  act('/sandbox/refund', body, (refund) =>
    fill(T.done.refunded, { number: refund.out_refund_no, state: refund.status }));
});

byId('complain').addEventListener('submit', (event) => {
  event.preventDefault();
  const { complaint_detail, out_trade_no, problem_type } = event.target.elements;
  const body = { complaint_detail: complaint_detail.value, problem_type: problem_type.value };
  if (out_trade_no.value) body.out_trade_no = out_trade_no.value;
  act('/sandbox/complain', body, ({ complaint_id }) => fill(T.done.complained, { complaint_id }));
});
`;
