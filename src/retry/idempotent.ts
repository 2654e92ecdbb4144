import { RequestError } from '../errors/index.ts';
import { joinHeaders, spellingOf } from '../options/headers.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';

const UNSAFE = 'retry would send a call again whose outcome is unknown, which could do the same thing twice';

/**
 * Checks that the documentation makes a call idempotent, so that it may be retried.
 *
 * @param facts of the operation that is called
 * @throws RequestError `REQUEST_INVALID` if the operation has no number that identifies a retry, or the call does not pass it
 */
export function checkIdempotent(facts: OperationFacts | undefined, options: CallOptions): void {
  const refuse = (why: string): never => {
    throw new RequestError('REQUEST_INVALID', `${UNSAFE}: ${why}`, { field: 'retry' });
  };
  const field = facts?.idempotent;
  if (field === undefined) {
    refuse(
      'the documentation names no field that identifies a retry of this operation. Omit retry, and query before you send it again',
    );
    return;
  }
  if (!isNumber(valueAt(field, options))) refuse(`pass ${field}, by which WeChat Pay recognizes a retry`);
}

/** The value of `json.out_refund_no`, `xml.out_trade_no` or `headers.Idempotency-Key`. */
function valueAt(field: string, options: CallOptions): unknown {
  const dot = field.indexOf('.');
  const part = field.slice(0, dot);
  const name = field.slice(dot + 1);
  if (part === 'headers') {
    const headers = joinHeaders({}, options.headers);
    return headers[spellingOf(headers, name) ?? name];
  }
  const fields = fieldsOf(options[part]);
  if (fields instanceof Map) return fields.get(name);
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
}

/** JSON may be passed as text. */
function fieldsOf(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  if (typeof value !== 'string') return {};
  try {
    return Object(JSON.parse(value)) as object;
  } catch {
    return {};
  }
}

function isNumber(value: unknown): boolean {
  return typeof value === 'string'
    ? value.trim() !== ''
    : typeof value === 'bigint' || Number.isSafeInteger(value);
}
