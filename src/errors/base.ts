import type { Attempt } from './attempt.ts';
import { helpOn } from './help.ts';
import { reportOf } from './report/report.ts';

/** Marks every error of this package, so that `instanceof` works across two copies of it (ESM and CommonJS). */
const KIND = Symbol.for('wechatpay-chain.error');

export type ErrorKind = 'configuration' | 'request' | 'transport' | 'verification' | 'api' | 'business';

const NAMES: Readonly<Record<ErrorKind, string>> = {
  configuration: 'ConfigurationError',
  request: 'RequestError',
  transport: 'TransportError',
  verification: 'VerificationError',
  api: 'ApiError',
  business: 'BusinessError',
};

/** A message may quote a value of any length. Its end says what to do. */
const MAX_MESSAGE = 2_000;
const END = 500;

function cut(message: string): string {
  if (message.length <= MAX_MESSAGE) return message;
  return `${message.slice(0, MAX_MESSAGE - END)} … ${message.slice(-END)}`.toWellFormed();
}

export interface ErrorOptions {
  /** The cause of this error. Never an axios error, because that contains the Authorization header and the body. */
  cause?: unknown;
}

/**
 * The base class of every error that this package throws. `code` is stable across versions; `message` says what is wrong
 * and what to do. No error contains a key, a secret, an Authorization header or the fields of a body.
 */
export abstract class WechatpayError extends Error {
  /** Stable, upper-case; docs/guide/errors.md lists the codes. */
  readonly code: string;
  /** How each attempt of the call ended; the last one ended with this error. Absent if there was none. */
  declare readonly attempts?: readonly Attempt[];

  constructor(kind: ErrorKind, code: string, message: string, options: ErrorOptions = {}) {
    super(cut(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    Object.defineProperty(this, KIND, { value: kind });
    Object.defineProperty(this, 'name', { value: new.target.name, configurable: true });
  }

  /**
   * The error as text for a public issue: versions, code, the documented path of the operation, status, `Request-ID`,
   * serial numbers, and by how much the local clock differs from the `Date` of the response. It contains nothing else:
   * no message, no value of a path or a body, no host.
   */
  toReport(): string {
    return reportOf(this, NAMES[kindOf(this) ?? 'request']);
  }

  /**
   * The address of the page that explains `code`: what it means, what to do, and which operations return it. It is relative
   * to the `homepage` of this package if it has no host.
   */
  get help(): string {
    const { hint } = this as { hint?: string };
    const kind = kindOf(this);
    return helpOn(this.code, kind === 'api' || kind === 'business', hint);
  }

  /** Prints the stack and the public fields. `detail` may quote the request, so it stays out of logs. */
  [Symbol.for('nodejs.util.inspect.custom')](
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { cause } = this;
    return `${this.stack} ${inspect({ ...this, ...(cause === undefined ? {} : { cause }) }, options)}`;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return kindOf(value) !== undefined;
  }
}

/** The kind of an error of this package, `undefined` for anything else. */
export function kindOf(value: unknown): ErrorKind | undefined {
  return typeof value === 'object' && value !== null ? (value as { [KIND]?: ErrorKind })[KIND] : undefined;
}
