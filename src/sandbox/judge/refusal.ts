import { readExactly } from '../../wire/json-read.ts';
import { Transformer } from '../../wire/transformer.ts';
import type { Reply } from '../http/exchange/answer.ts';
import { isFields } from './schema/check.ts';
import type { Fields } from './schema/request-fields.ts';

/** Why a request was refused, in the words of the response. */
export interface Refusal {
  /** For example `PARAM_ERROR`; for v2 the `err_code`, or `FAIL` without one. */
  code: string;
  message: string;
  /** For v3: which field is wrong, and why. */
  detail?: Fields;
}

/** The largest response that is parsed; a larger one is a file. */
const MAX_BYTES = 64 * 1024;

/** The refusal in a response; `undefined` if it is not a refusal. */
export function refusalIn({ status, body }: Pick<Reply, 'status' | 'body'>): Refusal | undefined {
  if (body.length > MAX_BYTES) return undefined;
  if (status >= 400) return inJson(body.toString());
  return body.includes('FAIL') && body.subarray(0, 1).toString() === '<' ? inXml(body.toString()) : undefined;
}

function inJson(text: string): Refusal | undefined {
  const fields = read(text, readExactly);
  if (!isFields(fields) || typeof fields['code'] !== 'string') return undefined;
  const { code, message, detail } = fields;
  return { code, message: String(message ?? ''), ...(isFields(detail) ? { detail } : {}) };
}

function inXml(text: string): Refusal | undefined {
  const fields = read(text, Transformer.toArray);
  if (!isFields(fields)) return undefined;
  const { return_code, return_msg, result_code, err_code, err_code_des } = fields;
  if (return_code !== 'FAIL' && result_code !== 'FAIL') return undefined;
  return { code: String(err_code ?? 'FAIL'), message: String(err_code_des ?? return_msg ?? '') };
}

/** The response may be damaged on purpose. */
function read(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
