/** Part of the page's script: the requests, their details, the search, and copying. */
export const requestsScript = `
/** A value from a request is shown with its quotation marks, because "1" and 1 differ. */
const shown = (name, value) => (typeof value === 'string' && name !== 'value' ? value : JSON.stringify(value));
const pairs = (list) => make('dl', {}, list.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));

function requestItem({ id, method, url, status, time: at, refusal }) {
  const details = Object.entries(refusal?.detail ?? {});
  const more = make('details', { class: 'exchange' },
    make('summary', { 'aria-label': T.requests.details + ' ' + method + ' ' + url }, T.requests.details),
    make('div', { 'aria-live': 'polite' }));
  more.addEventListener('toggle', () => { if (more.open) showExchange(id, more); });
  return [
    make('p', { class: 'line' }, make('span', { class: 'number' }, make('b', {}, method), ' ', url),
      make('span', { class: 'end' }, muted(time(at)), state(String(status), '', refusal || status >= 400 ? 'bad' : 'good'))),
    refusal ? make('p', { class: 'why' }, make('code', {}, refusal.code), ' ' + refusal.message) : '',
    details.length ? pairs(details.map(([name, value]) => [name, shown(name, value).slice(0, 400)])) : '',
    more,
  ].filter(Boolean);
}

/** Loads headers and bodies once, when somebody wants to see them. */
async function showExchange(id, { lastElementChild: place }) {
  if (place.hasChildNodes()) return;
  try {
    const response = await fetch('/sandbox/requests/' + id);
    if (place.hasChildNodes()) return;
    if (response.status === 404) return place.replaceChildren(make('p', { class: 'muted' }, T.requests.gone));
    place.replaceChildren(...exchangeParts(await response.json()));
  } catch {
    place.replaceChildren();
    say(T.silent, 'bad');
  }
}

function exchangeParts({ url, request, response, command, code, why, fault }) {
  const words = T.requests;
  const copier = (text, label) => (text === undefined ? '' : button(label, label, url, (from) => copy(text, from)));
  return [
    make('p', { class: 'buttons' }, copier(command, words.copyCommand), ' ', copier(code, words.copyCode)),
    why ? make('p', { class: 'muted' }, words.why[why]) : '',
    fault ? make('p', { class: 'muted' }, fill(words.fault, { fault })) : '',
    side(words.request, url, request),
    side(words.response, url, response),
  ].filter(Boolean);
}

function side(title, url, { headers, size, text, shown: part }) {
  const words = T.requests;
  const about = [title, words.body, url].join(' ');
  const told = size === 0 ? words.empty : text === undefined ? fill(words.binary, { size }) :
    part === undefined ? '' : fill(words.cut, { size, shown: part });
  return make('div', { class: 'side' },
    make('h3', {}, title),
    pairs(headers),
    text ? make('pre', { tabindex: '0', role: 'group', 'aria-label': about }, text) : '',
    told ? make('p', { class: 'muted' }, told) : '');
}

/** Only pages of a secure origin may write to the clipboard; elsewhere the text is shown, and selected. */
async function copy(text, from) {
  try {
    await navigator.clipboard.writeText(text);
    say(T.requests.copied, 'good');
    from.focus();
  } catch {
    const dialog = byId('copy');
    const area = dialog.querySelector('textarea');
    area.value = text;
    dialog.showModal();
    area.select();
  }
}

let waiting;
byId('search').addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 200);
});

function drawRequests({ requests, found, kept }) {
  sync(byId('requests'), 'li', requests, ({ id }) => String(id), requestItem);
  byId('found').textContent = byId('search').value.trim() ? fill(T.requests.found, { found, count: kept }) : '';
}
`;
