import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** How long the merchant has to answer, in real time. */
const MAX_WAIT_MS = 5_000;
/** How much of an answer is read: it is long enough for any, and what follows is not waited for. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** What came back, or why nothing did. */
export type Posted = { status: number; text: string } | { error: string };

/**
 * Posts a notification, without a connection that is kept and without following redirects.
 *
 * @returns an `error` when no whole answer came within 5 s; it never rejects
 */
export async function post(
  notify_url: string,
  headers: Record<string, string>,
  body: string,
): Promise<Posted> {
  const signal = AbortSignal.timeout(MAX_WAIT_MS);
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = notify_url.startsWith('https:') ? overHttps : overHttp;
      const framing = { 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
      send(notify_url, { method: 'POST', agent: false, signal, headers: { ...headers, ...framing } }, resolve)
        .on('error', reject)
        .end(body);
    });
    return { status: response.statusCode ?? 0, text: await readText(response) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return { error: signal.aborted ? 'no response within 5 s' : (code ?? message) };
  }
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
