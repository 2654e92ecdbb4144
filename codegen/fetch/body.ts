import { causeOf, FetchFault } from './fault.ts';

/** The largest page and the largest list are about 100 kB today. */
const MOST = 8 * 1024 * 1024;

/**
 * Reads the complete body of a response: fetch fails if it is shorter than its `Content-Length`, or if its last chunk is
 * missing.
 *
 * @throws FetchFault if it is truncated or too large
 */
export async function readBody(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      size += chunk.byteLength;
      if (size > MOST) throw new FetchFault(`the body has more than ${MOST} bytes`, 'next');
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    const announced = response.headers.get('content-length');
    const of = announced === null ? '' : ` of ${announced}`;
    throw new FetchFault(`the body is cut off after ${size}${of} bytes: ${causeOf(error)}`, 'again');
  }
  return Buffer.concat(chunks);
}

const HTML = /^\s*<(?:!doctype|html|head|body|meta|title|script|!--|\?xml)\b/i;

/**
 * Checks that a body is Markdown. A page may be labelled `text/html`; only the start of its text counts.
 *
 * @throws FetchFault if it is empty, not UTF-8, HTML or JSON
 */
export function checkMarkdown(body: Uint8Array, type: string | null): void {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new FetchFault('the body is not UTF-8', 'next');
  }
  if (text.trim() === '') throw new FetchFault('the body is empty', 'next');
  const isLabelled = /^(text\/html|application\/xhtml)/i.test(type ?? '');
  if (HTML.test(text) || (isLabelled && text.trimStart().startsWith('<')))
    throw new FetchFault('the body is HTML instead of Markdown', 'next');
  if (isJson(text)) throw new FetchFault('the body is JSON instead of Markdown', 'next');
}

/** Servers also return errors as JSON with status 200. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
