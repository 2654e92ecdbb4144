/** The search dialog. Its index is a file of the site: nothing is sent anywhere. */
import { find, type Hit, loadIndex, type SearchIndex } from '../../../src/lookup/search/index.ts';

/** Where the site is: this script is in its root. */
const BASE = new URL('.', import.meta.url).pathname;

const KINDS: Readonly<Record<Hit['kind'], readonly [zh: string, en: string]>> = {
  product: ['产品', 'product'],
  operation: ['接口', 'operation'],
  event: ['通知', 'event'],
  error: ['错误码', 'error code'],
  guide: ['指南', 'guide'],
  type: ['类型', 'type'],
};

let opened: HTMLDialogElement | undefined;
let index: Promise<SearchIndex> | undefined;

/** Opens the dialog; loads the index on first use. */
export async function openSearchDialog(): Promise<void> {
  opened ??= createDialog();
  index ??= fetch(`${BASE}search-index.json`)
    .then((response) => response.text())
    .then(loadIndex);
  if (!opened.open) opened.showModal();
  opened.querySelector('input')?.select();
}

function createDialog(): HTMLDialogElement {
  const isEnglish =
    document.querySelector('.english') !== null || document.documentElement.dataset['lang'] === 'en';
  const words = isEnglish
    ? { label: 'Search', hint: 'A product, path, field, error code or event', close: 'Close' }
    : { label: '搜索', hint: '产品、路径、字段、错误码或事件', close: '关闭' };
  const dialog = element('dialog', { class: 'search', 'aria-label': words.label });
  const form = element('form', { method: 'dialog' });
  const input = element('input', {
    type: 'search',
    'aria-label': words.label,
    placeholder: words.hint,
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  });
  const close = element('button', { type: 'submit', value: 'close' });
  close.textContent = words.close;
  const status = element('p', { role: 'status' });
  const list = element('ul', { class: 'hits' });
  form.append(input, close);
  dialog.append(form, status, list);
  document.body.append(dialog);
  input.addEventListener('input', () => void show(input.value, list, status, isEnglish));
  form.addEventListener('submit', (event) => {
    // Enter in the field opens the first hit.
    if (event.submitter === close && document.activeElement !== input) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('keydown', (event) => move(event, input, list));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

async function show(
  query: string,
  list: HTMLElement,
  status: HTMLElement,
  isEnglish: boolean,
): Promise<void> {
  const hits = query.trim() === '' || !index ? [] : find(await index, query);
  list.replaceChildren(...hits.map((hit) => item(hit, isEnglish)));
  const none = query.trim() === '' ? '' : '0';
  const count = hits.length === 0 ? none : String(hits.length);
  status.textContent = count === '' ? '' : isEnglish ? `${count} found` : `${count} 条`;
}

function item({ id, kind, title, sub, product }: Hit, isEnglish: boolean): HTMLLIElement {
  const link = element('a', { href: BASE + id.slice(1) });
  const strong = element('strong', {});
  strong.textContent = title;
  const small = element('small', {});
  small.textContent = [KINDS[kind][isEnglish ? 1 : 0], sub, kind === 'product' ? '' : product]
    .filter(Boolean)
    .join(' · ');
  link.append(strong, small);
  const row = element('li', {});
  row.append(link);
  return row;
}

/** The arrow keys go through the field and the hits. */
function move(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}
