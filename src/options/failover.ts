import { isIPv4 } from 'node:net';
import { isPlainObject } from '../wire/plain-object.ts';

/** A second host, and when it is used first. */
export interface FailoverOptions {
  /** The second host. Default: `https://api2.mch.weixin.qq.com/` if `base_uri` is the standard one. */
  base_uri?: string | URL;
  /** After how many failures in a row the second host is used first: 1 to 1,000. Default: 3. */
  failures?: number;
  /** How often the first host is then tried again, in milliseconds. Default: 30,000. */
  every?: number;
}

/** `false`, the second host, or all options. */
export type Failover = false | string | URL | FailoverOptions;

/** The two hosts of an instance. */
export interface FailoverPolicy {
  /** The origin of `base_uri`, without a slash at its end, and that of the second host. */
  readonly first: string;
  readonly second: string;
  readonly failures: number;
  readonly every: number;
}

/** The second host of WeChat Pay, in another city. It has the same operations, keys and data. */
const SECOND_BASE_URI = 'https://api2.mch.weixin.qq.com/';

const FIELDS: Readonly<Record<string, { what: string; fits: (value: unknown) => boolean }>> = {
  base_uri: { what: 'the second host', fits: (value) => typeof value === 'string' || value instanceof URL },
  failures: {
    what: 'a whole number of failures from 1 to 1000',
    fits: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1_000,
  },
  every: {
    what: 'a number of milliseconds from 1 to 2147483647',
    fits: (value) => typeof value === 'number' && value >= 1 && value < 2 ** 31,
  },
};

type Refuse = (field: string, why: string) => Error;

/**
 * Reads the option `failover` of an instance.
 *
 * @param standard the `base_uri` that has a second host by default
 * @returns `undefined` if there is no second host
 * @throws the error that `refuse` creates for an invalid value
 */
export function readFailover(
  value: unknown,
  baseUri: URL,
  standard: string,
  refuse: Refuse,
): FailoverPolicy | undefined {
  if (value === false) return undefined;
  const { base_uri, failures = 3, every = 30_000 } = fieldsOf(value, refuse);
  const isStandard = baseUri.origin === new URL(standard).origin;
  if (base_uri === undefined && !isStandard) {
    if (value === undefined) return undefined;
    throw refuse(
      'failover.base_uri',
      'failover.base_uri is missing: a custom base_uri has no default second host',
    );
  }
  const field = typeof value === 'object' && !(value instanceof URL) ? 'failover.base_uri' : 'failover';
  const second = readHost(base_uri ?? SECOND_BASE_URI, baseUri, (why) => refuse(field, `${field} ${why}`));
  return { first: baseUri.origin, second, failures, every };
}

function fieldsOf(value: unknown, refuse: Refuse): FailoverOptions {
  if (value === undefined) return {};
  if (typeof value === 'string' || value instanceof URL) return { base_uri: value };
  if (!isPlainObject(value)) {
    throw refuse(
      'failover',
      'failover must be false, the second host as a URL, or { base_uri, failures, every }',
    );
  }
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  for (const [name, field] of given) {
    const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (!kind) {
      const names = Object.keys(FIELDS).join(', ');
      throw refuse(`failover.${name}`, `failover has no field ${name}: its fields are ${names}`);
    }
    if (!kind.fits(field))
      throw refuse(`failover.${name}`, `failover.${name} must be ${kind.what}, or undefined`);
  }
  return Object.fromEntries(given);
}

/** @returns the origin. The way to the second host is never less safe than that to the first. */
function readHost(value: string | URL, first: URL, refuse: (why: string) => Error): string {
  const url = URL.canParse(String(value)) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw refuse("must be the absolute URL of a host, e.g. 'https://api2.mch.weixin.qq.com/'");
  }
  if (url.username || url.password) throw refuse('must not contain a user name or password');
  if (url.pathname !== '/' || url.search || url.hash) {
    throw refuse('must be a host without a path: a call has the same path at both hosts');
  }
  if (url.protocol === 'http:' && first.protocol !== 'http:' && !isLoopback(url)) {
    throw refuse('must be https, as base_uri is');
  }
  if (url.host === first.host) throw refuse('is the host of base_uri: pass another one');
  return url.origin;
}

function isLoopback({ hostname }: URL): boolean {
  const isLoopbackIPv4 = isIPv4(hostname) && hostname.startsWith('127.');
  return isLoopbackIPv4 || hostname === 'localhost' || hostname === '[::1]';
}
