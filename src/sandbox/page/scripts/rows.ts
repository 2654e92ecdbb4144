/** Part of the page's script: how an order, a refund, a notification and a request look. */
export const rowsScript = `
const ORDER = {
  NOTPAY: ['未支付', 'waiting'], SUCCESS: ['支付成功', 'good'], REFUND: ['转入退款', 'good'],
  CLOSED: ['已关闭', 'over'], REVOKED: ['已撤销', 'over'], USERPAYING: ['支付中', 'waiting'],
  PAYERROR: ['支付失败', 'bad'],
};
const REFUND = {
  PROCESSING: ['退款处理中', 'waiting'], SUCCESS: ['退款成功', 'good'],
  ABNORMAL: ['退款异常', 'bad'], CLOSED: ['退款关闭', 'over'],
};
const SENT = { SENDING: 'waiting', DELIVERED: 'good', GIVEN_UP: 'bad' };
const KIND = { MWEB: 'H5', NATIVE: 'Native', MICROPAY: 'Code' };

function orderRow(order) {
  const { number, currency } = order;
  const kind = (order.v2 ? 'v2 ' : '') + (KIND[order.trade_type] ?? order.trade_type);
  const about = [kind, order.parts ? ', combined (合单)' : '', order.part_of ? ', part of ' + order.part_of : ''];
  return [
    cell('Order', {}, make('span', { class: 'number' }, number),
      make('span', { class: 'text' }, order.description), make('span', { class: 'muted' }, about.join(''))),
    cell('Amount', { class: 'amount' }, money(order.total, currency),
      order.refunded ? make('span', { class: 'muted' }, '−' + money(order.refunded, currency)) : ''),
    cell('State', {}, state(order.trade_state, ...(ORDER[order.trade_state] ?? ['', 'over']))),
    cell('Created', { class: 'when' }, time(order.create_time)),
    cell('Actions', { class: 'do' },
      order.payable ? button('pay', 'Pay', number, () => act('/sandbox/pay', { out_trade_no: number },
        (paid) => number + ' is paid: ' + paid.trade_state)) : '',
      order.refundable > 0 ? button('refund', 'Refund', number, () => askRefund(order)) : '',
      order.payer ? make('a', { href: order.payer, 'data-does': 'open', 'aria-label': 'Payer page of ' + number },
        'Payer page') : ''),
  ];
}

function refundRow(refund) {
  const { out_refund_no } = refund;
  const ends = (status, label) => button(status, label, out_refund_no, () =>
    act('/sandbox/refund-status', { out_refund_no, status }, () => out_refund_no + ' is ' + status));
  return [
    cell('Refund', {}, make('span', { class: 'number' }, out_refund_no),
      make('span', { class: 'muted' }, 'of ' + refund.out_trade_no)),
    cell('Amount', { class: 'amount' }, money(refund.amount, refund.currency)),
    cell('State', {}, state(refund.status, ...(REFUND[refund.status] ?? ['', 'over']))),
    cell('Created', { class: 'when' }, time(refund.create_time)),
    cell('Actions', { class: 'do' }, refund.status === 'PROCESSING'
      ? [ends('SUCCESS', 'Succeed'), ends('ABNORMAL', 'Fail'), ends('CLOSED', 'Close')] : []),
  ];
}

const verdict = ({ status, accepted, error }) =>
  [status ?? 'no response', accepted ? 'accepted' : 'not accepted'].join(', ') + (error ? ': ' + error : '');

const end = (at, word) => make('span', { class: 'end' }, make('span', { class: 'muted' }, time(at)), word);

function notificationItem(sent) {
  const { attempts } = sent;
  const last = attempts.at(-1);
  const attempt = (one) => make('li', { class: one.accepted ? '' : 'bad' }, time(one.time), ' ',
    one.kind === 'probe' ? 'probe (探测), ' : '', verdict(one),
    one.answer ? make('pre', { tabindex: '0', 'aria-label': 'The merchant’s response' }, one.answer) : '');
  return [
    make('p', { class: 'line' }, make('span', { class: 'number' }, sent.event_type), state(sent.state, '', SENT[sent.state])),
    make('p', { class: 'muted' }, time(sent.create_time), ' to ' + sent.notify_url),
    last ? make('details', last.accepted ? {} : { open: '' },
      make('summary', {}, sent.sent + (sent.sent === 1 ? ' attempt' : ' attempts') + ', last: ' + (last.status ?? 'no response')),
      make('ol', {}, attempts.map(attempt)))
      : make('p', { class: 'muted' }, 'Not sent yet'),
    sent.next_attempt ? make('p', { class: 'muted' }, 'Next attempt at ', time(sent.next_attempt)) : '',
  ].filter(Boolean);
}

/** A value from a request is shown with its quotation marks, because "1" and 1 differ. */
const shown = (name, value) => (typeof value === 'string' && name !== 'value' ? value : JSON.stringify(value));

function requestItem({ method, url, status, time: at, refusal }) {
  const details = Object.entries(refusal?.detail ?? {});
  return [
    make('p', { class: 'line' }, make('span', { class: 'number' }, make('b', {}, method), ' ', url),
      end(at, state(String(status), '', refusal || status >= 400 ? 'bad' : 'good'))),
    refusal ? make('p', { class: 'why' }, make('code', {}, refusal.code), ' ' + refusal.message) : '',
    details.length ? make('dl', {}, details.flatMap(([name, value]) =>
      [make('dt', {}, name), make('dd', {}, shown(name, value).slice(0, 400))])) : '',
  ].filter(Boolean);
}
`;
