import type { V2Answer } from '../../judge/answer-v2.ts';
import { refusal, type V2Fields } from '../../judge/v2.ts';

/** What every answer says again of its request. */
const ECHOED = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id'];

/** The operation was done. */
export function done(fields: V2Fields, more: Readonly<Record<string, unknown>> = {}): V2Answer {
  return {
    fields: { return_code: 'SUCCESS', return_msg: 'OK', ...echoed(fields), result_code: 'SUCCESS', ...more },
  };
}

/** The request was understood, and what it asks for cannot be done. */
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

/** The request was not understood: the answer is unsigned. */
export function malformed(return_msg: string): V2Answer {
  return { bytes: Buffer.from(refusal(return_msg).refusal), type: 'text/xml; charset=utf-8' };
}

/** The value of a field; an empty one is as none. */
export function given(fields: V2Fields, name: string): string | undefined {
  return fields.get(name) || undefined;
}

/** An amount in fen, or a count; `undefined` when it is none of at least 1. */
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
