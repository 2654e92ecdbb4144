import { VERSION } from './version.ts';

/** Facts of a failed call that are not fields of its error. */
export interface CallFacts {
  /** In any case. */
  method?: unknown;
  /** The path as documented: the `path` of the error may have values in it. */
  path?: string | undefined;
  /** The serial number of the merchant's certificate. */
  merchantSerial?: string | undefined;
  /** The `Wechatpay-Serial` of the last response. */
  platformSerial?: string | undefined;
  /** How far the local clock is ahead of the last response's `Date`, in milliseconds. */
  clock?: number | undefined;
}

/** Works across two copies of this package (ESM and CommonJS). */
const FACTS = Symbol.for('wechatpay-chain.call');

/** Attaches facts of a call to its error, where nothing prints them. */
export function remember(error: object, facts: CallFacts): void {
  const value = { ...(error as { [FACTS]?: CallFacts })[FACTS], ...facts };
  Object.defineProperty(error, FACTS, { value, configurable: true });
}

/** A code that is safe to show: a response can have any text as its code. */
export function codeToShow(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : 'ERROR';
}

/** A serial or Request-ID that is safe to show; `undefined` if it does not look like one. */
export function idToShow(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,128}$/.test(value) ? value : undefined;
}

/** An HTTP method in upper case; `?` for anything else. */
export function methodToShow(value: unknown): string {
  const method = typeof value === 'string' ? value.toUpperCase() : '';
  return /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method) ? method : '?';
}

/**
 * The public report of an error. It consists of values with a known form, and of no free text.
 *
 * @param kind the name of its class
 */
export function reportOf(error: object, kind: string): string {
  const fields = error as Readonly<Record<string, unknown>> & { [FACTS]?: CallFacts };
  const { method, path, merchantSerial, platformSerial, clock }: CallFacts = fields[FACTS] ?? {};
  const status = Number.isInteger(fields['status']) ? String(fields['status']) : undefined;
  const platform = idToShow(platformSerial ?? fields['serial']);
  const lines: [string, string | undefined][] = [
    ['wechatpay-chain', VERSION],
    ['node', `${process.version} ${process.platform} ${process.arch}`],
    ['error', `${kind} ${codeToShow(error)}`],
    ['operation', path === undefined ? undefined : `${methodToShow(method)} ${path}`],
    ['status', status],
    ['Request-ID', idToShow(fields['requestId'])],
    ['serial of the merchant', idToShow(merchantSerial)],
    ['serial of the response', platform],
    ['clock', clock === undefined ? undefined : clockText(clock)],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join('\n');
}

function clockText(ms: number): string {
  // A Date has no fraction of a second.
  const seconds = Math.round((ms - 500) / 1_000);
  if (Math.abs(seconds) <= 1) return 'within 1 s of the Date of the response';
  return `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the Date of the response`;
}
