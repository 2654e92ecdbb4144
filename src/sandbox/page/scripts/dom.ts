/** Part of the page's script: creates elements, and updates a list without losing focus or scroll position. */
export const domScript = `
const byId = (id) => document.getElementById(id);

/** Children are elements or text; text is never HTML. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return element;
}

/** Buttons are identified by the name of their action, so that focus stays on a button when its row is redrawn. */
function button(does, label, about, act) {
  const made = make('button', { type: 'button', 'data-does': does, 'aria-label': label + ' ' + about }, label);
  made.addEventListener('click', () => act(made));
  return made;
}

/** Updates a list: unchanged items are not touched. Items keep the given order. */
function sync(list, name, items, keyOf, fill) {
  const known = new Map(Array.from(list.children, (child) => [child.dataset.key, child]));
  let next = list.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const text = JSON.stringify(item);
    const element = known.get(key) ?? make(name, { 'data-key': key, role: name === 'tr' ? 'row' : undefined });
    known.delete(key);
    if (element.shown !== text) refill(element, fill(item));
    element.shown = text;
    if (element === next) next = next.nextElementSibling;
    else list.insertBefore(element, next);
  }
  for (const gone of known.values()) {
    if (gone.contains(document.activeElement)) focusOn(list.closest('section').querySelector('h2'));
    gone.remove();
  }
}

function refill(element, children) {
  const active = document.activeElement;
  const focused = element.contains(active) ? active.dataset.does ?? active.localName : undefined;
  const open = element.querySelector('details')?.open;
  element.replaceChildren(...children);
  const details = element.querySelector('details');
  if (details && open !== undefined) details.open = open;
  if (focused === undefined) return;
  const same = element.querySelector('[data-does="' + focused + '"], summary');
  focusOn(same ?? element.querySelector('button, a[href]') ?? element);
}

function focusOn(element) {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

const money = (fen, currency) => (currency === 'CNY' ? '¥' : currency + ' ') + (fen / 100).toFixed(2);

/** 2026-11-23T15:04:05+08:00 as 11-23 15:04:05. */
const time = (text) => make('time', { datetime: text, title: text }, text.slice(5, 19).replace('T', ' '));

/** How a state looks, by its word. */
const MOODS = {
  good: ['SUCCESS', 'REFUND', 'FINISHED', 'DONE', 'SIGNED', 'USED', 'RECEIVED', 'PROCESSED', 'DELIVERED', 'running'],
  bad: ['PAYERROR', 'PAY_FAIL', 'ABNORMAL', 'FAIL', 'FAILED', 'GIVEN_UP'],
  over: ['CLOSED', 'REVOKED', 'CANCELLED', 'EXPIRED', 'TERMINATED', 'stoped'],
};
const moodOf = (word) => Object.keys(MOODS).find((mood) => MOODS[mood].includes(word)) ?? 'waiting';

/** The word of WeChat Pay, and what it means if that is not the same. */
const state = (word, meaning = '', mood = moodOf(word)) =>
  make('span', { class: 'state ' + mood }, word,
    meaning && meaning !== word.toLowerCase() ? make('span', { class: 'meaning' }, ' ' + meaning) : '');

/** Puts values into a text of the language: fill('of {number}', { number: 'T1' }). */
const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => String(values[name] ?? ''));

const cell = (label, attributes, ...children) =>
  make('td', { role: 'cell', 'data-label': label, ...attributes }, ...children);
`;
