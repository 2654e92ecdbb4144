/** Part of the page's script: how an order, a refund, another record and a notification look. */
export const rowsScript = `
const KIND = { MWEB: 'H5', NATIVE: 'Native', MICROPAY: 'Code' };

const muted = (...children) => make('span', { class: 'muted' }, ...children);

/** The cells of a record; the third is its state. */
function cells(list, { number, text, notes }, amount, stands, at, acts) {
  const { columns, lists } = T;
  return [
    cell(lists[list].one, {}, make('span', { class: 'number' }, number),
      text ? make('span', { class: 'text' }, text) : '', notes.map((one) => muted(one))),
    cell(columns.amount, { class: 'amount' }, amount),
    cell(columns.state, {}, state(stands, T.states[list][stands])),
    cell(columns.created, { class: 'when' }, at ? time(at) : ''),
    cell(columns.actions, { class: 'do' }, acts),
  ];
}

function orderRow(order) {
  const { number, currency } = order;
  const kind = (order.v2 ? 'v2 ' : '') + (KIND[order.trade_type] ?? order.trade_type);
  const notes = [fill(T.notes.kind, { kind }),
    order.parts ? fill(T.notes.combined, { count: order.parts }) : '',
    order.part_of ? fill(T.notes.part, { number: order.part_of }) : ''].filter(Boolean);
  const paid = ({ trade_state }) => fill(T.done.paid, { number, state: trade_state });
  const deduct = (end, label) => button(end, label, number, () =>
    act('/sandbox/deduct', { out_trade_no: number, state: end }, paid));
  return cells('orders', { number, text: order.description, notes },
    [money(order.total, currency), order.refunded ? muted('−' + money(order.refunded, currency)) : ''],
    order.trade_state, order.create_time, [
      order.payable ? button('pay', T.does.pay, number, () => act('/sandbox/pay', { out_trade_no: number }, paid)) : '',
      order.deductible ? [deduct('SUCCESS', T.does.succeed), deduct('PAY_FAIL', T.does.fail)] : '',
      order.refundable > 0 ? button('refund', T.does.refund, number, () => askRefund(order)) : '',
      order.payer ? make('a', { href: order.payer, 'data-does': 'open', 'aria-label': T.does.payerPage + ' ' + number },
        T.does.payerPage) : '',
    ].flat());
}

function refundRow(refund) {
  const { out_refund_no } = refund;
  const ends = (status, label) => button(status, label, out_refund_no, () =>
    act('/sandbox/refund-status', { out_refund_no, status },
      () => fill(T.done.refunded, { number: out_refund_no, state: status })));
  return cells('refunds', { number: out_refund_no, notes: [fill(T.notes.of, { number: refund.out_trade_no })] },
    [money(refund.amount, refund.currency)], refund.status, refund.create_time, refund.status === 'PROCESSING'
      ? [ends('SUCCESS', T.does.succeed), ends('ABNORMAL', T.does.fail), ends('CLOSED', T.does.close)] : []);
}

/** A record of another kind. Amounts in its notes are in fen. */
const recordRow = (list) => ({ number, text, notes, amount, state: stands, time: at, acts }) =>
  cells(list, { number, text, notes: notes.map(noteText) }, amount === undefined ? '' : money(amount, 'CNY'), stands, at,
    acts.map(({ does, path, body }) => button(does, T.does[does], number, () =>
      act(path, body, () => fill(T.done.changed, { does: T.does[does], number })))));

const noteText = ({ say, values = {} }) =>
  fill(T.notes[say], values.amount === undefined ? values : { ...values, amount: money(values.amount, 'CNY') });

const verdict = ({ status, accepted, error }) =>
  [status ?? T.notifications.silent, accepted ? T.notifications.accepted : T.notifications.refused].join(', ') +
  (error ? ': ' + error : '');

function notificationItem(sent) {
  const { attempts } = sent;
  const words = T.notifications;
  const last = attempts.at(-1);
  const attempt = (one) => make('li', { class: one.accepted ? '' : 'bad' }, time(one.time), ' ',
    one.kind === 'probe' ? words.probe + ', ' : '', verdict(one),
    one.answer ? make('pre', { tabindex: '0', role: 'group', 'aria-label': words.answer + ' ' + one.time }, one.answer) : '');
  const count = { count: sent.sent, status: last?.status ?? words.silent };
  return [
    make('p', { class: 'line' }, make('span', { class: 'number' }, sent.event_type),
      state(sent.state, T.states.notifications[sent.state])),
    make('p', { class: 'muted' }, time(sent.create_time), ' ' + fill(words.to, { url: sent.notify_url })),
    last ? make('details', last.accepted ? {} : { open: '' },
      make('summary', {}, fill(sent.sent === 1 ? words.one : words.many, count)),
      make('ol', {}, attempts.map(attempt)))
      : make('p', { class: 'muted' }, words.unsent),
    sent.next_attempt ? make('p', { class: 'muted' }, words.next + ' ', time(sent.next_attempt)) : '',
  ].filter(Boolean);
}
`;
