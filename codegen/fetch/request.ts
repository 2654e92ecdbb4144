import { checkMarkdown, readBody } from './body.ts';
import { causeOf, FetchFault } from './fault.ts';

/** The validators of a server, which show whether a page changed. */
export interface Validators {
  etag?: string;
  modified?: string;
}

/** A page, or the information that it did not change. */
export type Answer = { same: true } | { same: false; body: Uint8Array; validators: Validators };

const REDIRECTS = 3;

/**
 * Requests a page or list once.
 *
 * @param known the validators of the local copy; empty to always get the page
 * @param timeout milliseconds for the response with its body
 * @param signal cancels the request
 * @throws FetchFault for every response that is not a complete Markdown page
 * @throws the reason of the signal once it is aborted
 */
export async function request(
  url: string,
  known: Validators,
  timeout: number,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const own = new AbortController();
  const late = new FetchFault(`no complete response within ${timeout} ms`, 'again');
  const timer = setTimeout(() => own.abort(late), timeout);
  const stop = (): void => own.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await answerOf(await follow(url, known, own.signal), known);
  } catch (error) {
    own.signal.throwIfAborted();
    throw error instanceof FetchFault
      ? error
      : new FetchFault(`the connection failed: ${causeOf(error)}`, 'again');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Releases a body that was not read.
    own.abort();
  }
}

async function follow(url: string, known: Validators, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const response = await fetch(at, { headers: headersFor(known), redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    const target = URL.canParse(location, at) ? new URL(location, at) : undefined;
    if (target?.origin !== new URL(url).origin)
      throw new FetchFault(
        `HTTP ${response.status} redirects to another host: ${target?.origin ?? 'none'}`,
        'next',
      );
    at = target.href;
  }
  throw new FetchFault(`more than ${REDIRECTS} redirects`, 'next');
}

function headersFor({ etag, modified }: Validators): Record<string, string> {
  return {
    accept: 'text/markdown, text/plain;q=0.9, */*;q=0.1',
    // A truncated compressed body may look complete.
    'accept-encoding': 'identity',
    'user-agent': 'wechatpay-chain docs:fetch',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

async function answerOf(response: Response, known: Validators): Promise<Answer> {
  const { status, headers } = response;
  if (status === 304 && (known.etag ?? known.modified) !== undefined) return { same: true };
  if (status !== 200) {
    const isBusy = status === 408 || status === 429 || status >= 500;
    throw new FetchFault(`HTTP ${status}`, isBusy ? 'again' : 'next', waitOf(headers.get('retry-after')));
  }
  const body = await readBody(response);
  checkMarkdown(body, headers.get('content-type'));
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    same: false,
    body,
    validators: { ...(etag !== null && { etag }), ...(modified !== null && { modified }) },
  };
}

/** `Retry-After` contains seconds or a date. */
function waitOf(after: string | null): number | undefined {
  if (after === null) return undefined;
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
