/** Part of the page's script: how it shows the state, and keeps up to date. */
export const refreshScript = `
const EVERY_MS = 1000;
const RECORDS = ['transfers', 'sharing', 'services', 'coupons', 'agreements', 'redPackets', 'complaints'];
let drawing = 0;

async function refresh() {
  drawing += 1;
  const mine = drawing;
  try {
    const response = await fetch('/sandbox/state?search=' + encodeURIComponent(byId('search').value));
    if (!response.ok) throw new Error((await response.json()).message);
    const state = await response.json();
    // Otherwise a newer response will follow.
    if (mine === drawing) draw(state);
    byId('lost').textContent = '';
  } catch (error) {
    byId('lost').textContent = T.lost;
  }
}

function draw(state) {
  byId('now').textContent = state.now.slice(0, 19).replace('T', ' ');
  byId('offset').textContent = ahead(state.offset);
  sync(byId('orders'), 'tr', state.orders, (order) => (order.parts ? 'combined ' : '') + order.number, orderRow);
  sync(byId('refunds'), 'tr', state.refunds, (refund) => refund.out_refund_no, refundRow);
  sync(byId('notifications'), 'li', state.notifications, (sent) => sent.id, notificationItem);
  for (const list of RECORDS) sync(byId(list), 'tr', state[list], ({ key, number }) => key ?? number, recordRow(list));
  drawRequests(state);
  for (const list of Object.keys(T.lists)) byId(list + '-count').textContent = countOf(state, list) || '';
}

const countOf = (state, list) => (list === 'requests' ? state.kept : state[list].length);

/** How far the clock is ahead of real time. */
function ahead(ms) {
  const minutes = Math.round(ms / 60000);
  if (ms < 1000) return '';
  const { days, hours } = T.clock;
  const parts = minutes < 2 ? [[T.clock.seconds, Math.round(ms / 1000)]]
    : [[days, Math.floor(minutes / 1440)], [hours, Math.floor(minutes / 60) % 24], [T.clock.minutes, minutes % 60]];
  return '+' + parts.filter(([, count]) => count > 0).map(([text, count]) => fill(text, { count })).join(' ');
}

async function keepUpToDate() {
  if (!document.hidden) await refresh();
  setTimeout(keepUpToDate, EVERY_MS);
}
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) refresh();
});
keepUpToDate();
`;
