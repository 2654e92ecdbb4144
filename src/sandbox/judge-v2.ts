import { signOf } from '../v2/sign.ts';
import { Transformer } from '../wire/transformer.ts';
import type { SandboxRequest } from './exchange.ts';
import { apiv2Secret, mchid } from './keys.ts';

export type V2Fields = Record<string, string>;

/** A v2 request whose sign is right, or the XML of its refusal. */
export type V2Verdict = { fields: V2Fields } | { refusal: string };

/** Judges a v2 request: XML, merchant, sign. */
export function judgeV2({ body }: SandboxRequest): V2Verdict {
  let fields: Record<string, unknown>;
  try {
    fields = Transformer.toArray(body.toString()) as Record<string, unknown>;
  } catch {
    return refusal('XML格式错误');
  }
  if (Object.values(fields).some((value) => typeof value !== 'string')) return refusal('XML格式错误');
  const given = (fields['mch_id'] ?? fields['mchid'] ?? fields['combine_mch_id']) as string | undefined;
  if (!given) return refusal('缺少参数mch_id');
  if (given !== mchid) return refusal('mch_id参数格式错误');
  try {
    if (fields['sign'] !== signOf(new Map(Object.entries(fields)), apiv2Secret)) return refusal('签名错误');
  } catch {
    return refusal('签名类型错误');
  }
  return { fields: fields as V2Fields };
}

/** The answer to a v2 request that is not even understood: unsigned, as the real one. */
export function refusal(return_msg: string): { refusal: string } {
  return { refusal: Transformer.toXml({ return_code: 'FAIL', return_msg }) };
}
