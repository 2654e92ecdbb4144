import { RequestError } from '../../../errors/index.ts';
import { VERBS } from '../../../options/verbs.ts';
import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Exchange, Journal } from '../../state/journal.ts';
import type { Store } from '../../state/store.ts';
import { callOf } from '../copy/call.ts';
import { codeOf } from '../copy/code.ts';
import { commandOf } from '../copy/command.ts';
import { shownHeaders, withoutSecrets } from '../text/redact.ts';
import { requestBody, textBody } from './body.ts';

/** How many are listed. */
const SHOWN = 50;

/** More words of a search are ignored. */
const MAX_WORDS = 20;
const METHODS: ReadonlySet<string> = new Set(VERBS);

/** The requests that contain every word of the search, newest first, without headers and bodies. */
export function requestsOf(journal: Journal, search: string): Fields {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  const found = journal.exchanges.filter((exchange) => words.every((word) => hasWord(exchange, word)));
  return {
    requests: found.slice(-SHOWN).reverse().map(lineOf),
    found: found.length,
    kept: journal.exchanges.length,
  };
}

/** A method, and a number that can be a status, mean just that: in bodies the same characters are common. */
function hasWord(exchange: Exchange, word: string): boolean {
  const { method, status } = exchange.request;
  if (METHODS.has(word)) return word === method.toLowerCase();
  return /^[1-5]\d\d$/.test(word) ? word === String(status) : haystackOf(exchange).includes(word);
}

function lineOf({ id, request: { method, url, status, time, refusal } }: Exchange): Fields {
  return present({ id, method, url: withoutSecrets(url).slice(0, 500), status, time, refusal });
}

/** A request and its response with headers and bodies, and how to send it again; `undefined` if it is not kept. */
export function requestOf(store: Store, journal: Journal, id: number, origin: string): Fields | undefined {
  const exchange = journal.exchanges.find((one) => one.id === id);
  return exchange && { ...shownOf(exchange), ...copiesOf(store, exchange, origin) };
}

function shownOf({ request, response, authorization, fault }: Exchange): Fields {
  const headers = { ...request.headers, authorization };
  return present({
    url: withoutSecrets(request.url),
    fault,
    request: {
      // The stored value is already short, but has the name of a secret.
      headers: shownHeaders(headers).map(([name, value]) => [
        name,
        name === 'authorization' ? authorization : value,
      ]),
      ...requestBody(request.body, request.headers['content-type']),
    },
    response: {
      headers: shownHeaders(response.headers),
      ...textBody(response.body, response.size, response.isText),
    },
  });
}

/** `why` is the name of a text. */
function copiesOf(store: Store, { request }: Exchange, origin: string): Fields {
  try {
    const call = callOf(request, store.platform);
    if (typeof call === 'string') return { why: call };
    const code = codeOf(call);
    if (call.nonceless) return { code, why: 'nonce' };
    const command = commandOf(call, origin);
    return { code, ...(command === undefined ? { why: 'control' } : { command }) };
  } catch (error) {
    // For example half a character, which JSON can contain and the SDK does not send.
    if (error instanceof RequestError) return { why: 'body' };
    throw error;
  }
}

/** How much of each body is searched. */
const SEARCHED = 64 * 1024;
/** The text of each in lower case, so that it is made once. */
const haystacks = new WeakMap<Exchange, string>();

function haystackOf(exchange: Exchange): string {
  const known = haystacks.get(exchange);
  if (known !== undefined) return known;
  const { request, response, fault } = exchange;
  const { url, time, refusal } = request;
  const headers = [shownHeaders(request.headers), shownHeaders(response.headers)];
  const outline = [url, time, refusal, fault, headers];
  const bodies = [request.body, response.body].map((body) => body.toString('utf8', 0, SEARCHED));
  const text = [JSON.stringify(outline), ...bodies].join('\n').toLowerCase();
  haystacks.set(exchange, text);
  return text;
}
