import { signOf } from '../v2/sign.ts';
import { Transformer } from '../wire/transformer.ts';
import type { SandboxRequest } from './exchange.ts';
import { apiv2Secret, mchid } from './keys.ts';

export type V2Fields = ReadonlyMap<string, string>;

/** A v2 request whose sign is right, or the XML of its refusal. */
export type V2Verdict = { fields: V2Fields } | { refusal: string };

/** Judges a v2 request in the form of XML, or of the query of a GET: merchant, then sign. */
export function judgeV2(request: SandboxRequest): V2Verdict {
  const fields = request.method === 'GET' ? readQuery(request.query) : readXml(request.body);
  if (!fields) return refusal('XML格式错误');
  const given = fields.get('mch_id') ?? fields.get('mchid') ?? fields.get('combine_mch_id');
  if (!given) return refusal('缺少参数mch_id');
  if (given !== mchid) return refusal('mch_id参数格式错误');
  try {
    return fields.get('sign') === signOf(fields, apiv2Secret) ? { fields } : refusal('签名错误');
  } catch {
    return refusal('签名类型错误');
  }
}

/** The answer to a v2 request that is not even understood: unsigned, as the real one. */
export function refusal(return_msg: string): { refusal: string } {
  return { refusal: Transformer.toXml({ return_code: 'FAIL', return_msg }) };
}

function readXml(body: Buffer): V2Fields | undefined {
  try {
    const fields = Object.entries(Transformer.toArray(body.toString()));
    return fields.every(isText) ? new Map(fields) : undefined;
  } catch {
    return undefined;
  }
}

function isText(field: [string, unknown]): field is [string, string] {
  return typeof field[1] === 'string';
}

/** A field given twice has no single meaning. */
function readQuery(query: URLSearchParams): V2Fields | undefined {
  const fields = new Map(query);
  return fields.size === query.size ? fields : undefined;
}
