import { parseArgs } from 'node:util';

/** How pages are fetched. All times are in milliseconds. */
export interface FetchOptions {
  /** The origin to fetch from. */
  host: string;
  /** The maximum number of concurrent requests. */
  concurrency: number;
  /** The minimum time between the starts of two requests. */
  pause: number;
  /** The timeout of a request with its body. */
  timeout: number;
  /** The delay before the first retry; it doubles for each further retry. */
  backoff: number;
  /** Whether to accept a list that lost many pages at once. */
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
DIR is the folder for merchant/ and partner/ of the official documentation. It is created if it does not exist.
--host ORIGIN     the origin of the documentation (default: ${DEFAULTS.host})
--concurrency N   the maximum number of concurrent requests, 1 to 16 (default: ${DEFAULTS.concurrency})
--pause MS        the minimum milliseconds between two requests, 0 to 60000 (default: ${DEFAULTS.pause})
--allow-shrink    accept a list that lost many pages, and remove these pages`;

/**
 * Parses the command line.
 *
 * @param args the arguments after `docs:fetch --`
 * @throws TypeError that names the wrong argument
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
  if (dir === undefined || dir === '' || more.length > 0)
    throw new TypeError('Exactly one folder is required');
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
  throw new TypeError(`--${name} ${given}: must be a whole number from ${least} to ${most}`);
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Types are generated from the pages, so the connection must be protected against changes by others. */
function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href)
    throw new TypeError(`--host ${given}: must be an origin such as ${DEFAULTS.host}`);
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))
    throw new TypeError(
      `--host ${given}: plain http is only allowed for this machine; use https://${url.host}`,
    );
  return url.origin;
}
