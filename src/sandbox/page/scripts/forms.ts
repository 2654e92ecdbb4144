/** Part of the page's script: what its forms and buttons do, and how it refreshes itself. */
export const formsScript = `
const EVERY_MS = 1000;
const result = byId('result');
let drawing = 0;

async function refresh() {
  drawing += 1;
  const mine = drawing;
  try {
    const response = await fetch('/sandbox/state');
    if (!response.ok) throw new Error((await response.json()).message);
    const state = await response.json();
    // Otherwise a newer response will follow.
    if (mine === drawing) draw(state);
    byId('lost').textContent = '';
  } catch (error) {
    byId('lost').textContent = 'The simulator does not respond. This is its last known state.';
  }
}

function draw(state) {
  byId('now').textContent = state.now.slice(0, 19).replace('T', ' ');
  byId('offset').textContent = ahead(state.offset);
  sync(byId('orders'), 'tr', state.orders, (order) => (order.parts ? 'combined ' : '') + order.number, orderRow);
  sync(byId('refunds'), 'tr', state.refunds, (refund) => refund.out_refund_no, refundRow);
  sync(byId('notifications'), 'li', state.notifications, (sent) => sent.id, notificationItem);
  sync(byId('requests'), 'li', numbered(state.requests), ({ key }) => key, requestItem);
}

/** Requests have no ID: identical requests are numbered from the oldest. */
function numbered(requests) {
  const seen = new Map();
  return requests.toReversed().map((request) => {
    const name = [request.time, request.method, request.url, request.status].join(' ');
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return { ...request, key: name + ' ' + seen.get(name) };
  }).toReversed();
}

function ahead(ms) {
  const minutes = Math.round(ms / 60000);
  if (ms < 1000) return '';
  if (minutes < 2) return '+' + Math.round(ms / 1000) + ' s';
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  return '+' + (days ? days + ' d ' : '') + (hours ? (hours % 24) + ' h ' : '') + (minutes % 60) + ' min';
}

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
  say('Working…', '');
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
    else say(answer.message, 'bad');
  } catch {
    say('The simulator does not respond.', 'bad');
  }
  busy = false;
  document.body.removeAttribute('aria-busy');
  await refresh();
  return done;
}

byId('clock').addEventListener('submit', (event) => {
  event.preventDefault();
  const advance = event.submitter?.value ?? '15s';
  act('/sandbox/clock', { advance }, () => 'The clock advanced by ' + advance + '.');
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
    say('The overridden fields are not valid JSON.', 'bad');
    overrides.focus();
    return;
  }
  // Sent as typed: if it were parsed and serialized again, a long number would change.
  const whole = more ? JSON.stringify(body).slice(0, -1) + ',"overrides":' + more + '}' : body;
  act('/sandbox/trigger', whole, (sent) => {
    const last = sent.attempts.at(-1);
    return sent.event_type + (last ? ': ' + verdict(last) : ': not sent yet');
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
  act('/sandbox/refund', body, (refund) => refund.out_refund_no + ' is ' + refund.status);
});

async function keepUpToDate() {
  if (!document.hidden) await refresh();
  setTimeout(keepUpToDate, EVERY_MS);
}
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) refresh();
});
keepUpToDate();
`;
