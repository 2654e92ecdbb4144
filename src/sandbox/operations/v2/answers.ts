import type { V2Answer } from '../../judge/answer-v2.ts';
import { refusal, type V2Fields } from '../../judge/v2.ts';

/** The fields of the request that every response repeats. */
const ECHOED = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id'];

/** The operation succeeded. */
export function done(fields: V2Fields, more: Readonly<Record<string, unknown>> = {}): V2Answer {
  return {
    fields: { return_code: 'SUCCESS', return_msg: 'OK', ...echoed(fields), result_code: 'SUCCESS', ...more },
  };
}

/** The request is valid, but the operation failed. */
export function failed(
  fields: V2Fields,
  err_code: string,
  err_code_des: string,
  more: Readonly<Record<string, unknown>> = {},
): V2Answer {
  return {
    fields: {
      return_code: 'SUCCESS',
      return_msg: 'OK',
      ...echoed(fields),
      result_code: 'FAIL',
      err_code,
      err_code_des,
      ...more,
    },
  };
}

/** The request is not valid. The response is unsigned. */
export function malformed(return_msg: string): V2Answer {
  return { bytes: Buffer.from(refusal(return_msg).refusal), type: 'text/xml; charset=utf-8' };
}

/** The value of a field. An empty field counts as missing. */
export function given(fields: V2Fields, name: string): string | undefined {
  return fields.get(name) || undefined;
}

/** An amount in fen, or a count; `undefined` if it is not an integer of at least 1. */
export function countIn(fields: V2Fields, name: string): number | undefined {
  const text = fields.get(name) ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

function echoed(fields: V2Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ECHOED.flatMap((name) => {
      const value = given(fields, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
