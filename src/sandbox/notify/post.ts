import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/** How long the merchant has to respond, in real time. */
const MAX_WAIT_MS = 5_000;
/** How much of a response is read. The rest is ignored. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** The response, or why there is none. */
export type Posted = { status: number; text: string } | { error: string };

/**
 * Posts a notification, without keep-alive and without following redirects.
 *
 * @param addressOf where to; what it throws is the `error`
 * @returns an `error` if there is no complete response within 5 s; never rejects
 */
export async function post(
  addressOf: () => string,
  headers: Record<string, string>,
  body: string,
): Promise<Posted> {
  const signal = AbortSignal.timeout(MAX_WAIT_MS);
  try {
    const url = addressOf();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.startsWith('https:') ? overHttps : overHttp;
      const framing = { 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
      send(url, { method: 'POST', agent: false, signal, headers: { ...headers, ...framing } }, resolve)
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
