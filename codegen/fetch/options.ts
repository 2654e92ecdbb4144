import { parseArgs } from 'node:util';

/** How pages are fetched. Times are milliseconds. */
export interface FetchOptions {
  /** The origin that is asked. */
  host: string;
  /** The most requests that are open at a time. */
  concurrency: number;
  /** The least time between the starts of two requests. */
  pause: number;
  /** The most time a request and its body may take. */
  timeout: number;
  /** The wait before the second attempt; it doubles for each further one. */
  backoff: number;
  /** Whether a list may lose many pages at once. */
  allowShrink: boolean;
}

export const DEFAULTS: FetchOptions = {
  host: 'https://pay.weixin.qq.com',
  concurrency: 4,
  pause: 250,
  timeout: 30_000,
  backoff: 1_000,
  allowShrink: false,
};

export const USAGE = `Usage: npm run docs:fetch -- DIR [--host ORIGIN] [--concurrency N] [--pause MS] [--allow-shrink]
DIR is the folder that gets merchant/ and partner/ of the official documentation; it is made when missing.
--host ORIGIN     where the documentation is (${DEFAULTS.host})
--concurrency N   requests at a time, 1 to 16 (${DEFAULTS.concurrency})
--pause MS        milliseconds between the starts of two requests, 0 to 60000 (${DEFAULTS.pause})
--allow-shrink    takes a list over that lost many pages, and removes these`;

/**
 * Reads the command line.
 *
 * @param args what stands behind `docs:fetch --`
 * @throws TypeError naming the argument that is wrong
 */
export function readOptions(args: readonly string[]): { dir: string; options: FetchOptions } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      host: { type: 'string' },
      concurrency: { type: 'string' },
      pause: { type: 'string' },
      'allow-shrink': { type: 'boolean' },
    },
  });
  const [dir, ...more] = positionals;
  if (dir === undefined || dir === '' || more.length > 0) throw new TypeError('give one folder');
  return {
    dir,
    options: {
      ...DEFAULTS,
      host: originOf(values.host ?? DEFAULTS.host),
      concurrency: whole('concurrency', values.concurrency, DEFAULTS.concurrency, 1, 16),
      pause: whole('pause', values.pause, DEFAULTS.pause, 0, 60_000),
      allowShrink: values['allow-shrink'] ?? false,
    },
  };
}

function whole(name: string, given: string | undefined, otherwise: number, least: number, most: number) {
  if (given === undefined) return otherwise;
  const number = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new TypeError(`--${name} ${given}: give a whole number from ${least} to ${most}`);
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Types are made of the pages, so they are not read over a line that others can write to. */
function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href)
    throw new TypeError(`--host ${given}: give an origin, as in ${DEFAULTS.host}`);
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))
    throw new TypeError(`--host ${given}: plain http is for this machine only, give https://${url.host}`);
  return url.origin;
}
