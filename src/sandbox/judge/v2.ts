import { groupsOf } from '../../openapi/groups.ts';
import { signOf } from '../../v2/sign.ts';
import { workwxFields, workwxSignOf } from '../../v2/workwx.ts';
import { Transformer } from '../../wire/transformer.ts';
import { isUpload } from '../http/exchange/body.ts';
import type { SandboxRequest } from '../http/exchange/exchange.ts';
import { apiv2Secret, mchid } from '../keys/keys.ts';
import type { Documented, Schema } from './schema/document.ts';
import { readParts } from './schema/request-fields.ts';

export type V2Fields = ReadonlyMap<string, string>;

/** A valid v2 request, or the XML of its refusal. */
export type V2Verdict = { fields: V2Fields } | { refusal: string };

/**
 * Validates a v2 request, which is XML, an upload, or the query of a GET: the merchant, then `sign` and `workwx_sign`,
 * then the required fields. It checks nothing else, because v2 ignores unknown fields.
 *
 * @param documented the documentation of the operation, if any
 * @param workwx the secret of the WeCom application, if `workwx_sign` must be verified
 */
export function judgeV2(
  request: SandboxRequest,
  documented: Documented | undefined,
  workwx?: string,
): V2Verdict {
  const fields = readFields(request, documented);
  if (!fields) return refusal('XML格式错误');
  const given = fields.get('mch_id') ?? fields.get('mchid') ?? fields.get('combine_mch_id');
  if (!given) return refusal('缺少参数mch_id');
  if (given !== mchid) return refusal('mch_id参数格式错误');
  return (
    judgeSign(fields, documented) ??
    judgeWorkwx(request, fields, workwx) ??
    judgeRequired(request, fields, documented) ?? { fields }
  );
}

/** The response to a refused v2 request: unsigned, as in reality. */
export function refusal(return_msg: string, err_code?: string): { refusal: string } {
  const code = err_code === undefined ? {} : { err_code, err_code_des: return_msg };
  return { refusal: Transformer.toXml({ return_code: 'FAIL', return_msg, ...code }) };
}

/** A page that a browser opens may have no sign; then no sign is documented. */
function judgeSign(fields: V2Fields, documented: Documented | undefined): { refusal: string } | undefined {
  if (documented?.method === 'GET' && !documented.parameters.some(({ name }) => name === 'sign'))
    return undefined;
  try {
    return fields.get('sign') === signOf(fields, apiv2Secret) ? undefined : refusal('签名错误');
  } catch {
    return refusal('签名类型错误');
  }
}

/** The code comes from the documentation of WeCom. */
function judgeWorkwx(
  { pathname }: SandboxRequest,
  fields: V2Fields,
  secret: string | undefined,
): { refusal: string } | undefined {
  const names = workwxFields(pathname);
  if (!names || secret === undefined) return undefined;
  const isRight = fields.get('workwx_sign') === workwxSignOf(fields, names, secret);
  return isRight ? undefined : refusal('企业微信签名错误', 'WORKWX_SIGN_ERROR');
}

function judgeRequired(
  { query }: SandboxRequest,
  fields: V2Fields,
  documented: Documented | undefined,
): { refusal: string } | undefined {
  const inBody = missingOf(bodyOf(documented), fields);
  const inQuery = documented?.parameters.find(
    ({ name, required, ...parameter }) => parameter.in === 'query' && required && !query.has(name),
  );
  const missing = inBody ?? inQuery?.name;
  return missing === undefined ? undefined : refusal(`缺少参数${missing}`, 'PARAM_ERROR');
}

function missingOf(schema: Schema, fields: V2Fields): string | undefined {
  const missing = (schema.required ?? []).find((name) => !fields.has(name));
  const group = groupsOf(schema).find((names) => !names.some((name) => fields.has(name)));
  return missing ?? group?.[0];
}

function bodyOf(documented: Documented | undefined): Schema {
  const content = documented?.requestBody?.content;
  return content?.['application/xml']?.schema ?? content?.['multipart/form-data']?.schema ?? {};
}

function readFields(request: SandboxRequest, documented: Documented | undefined): V2Fields | undefined {
  if (request.method === 'GET') return readQuery(request.query);
  if (documented && isUpload(request)) return readUpload(request, documented);
  return readXml(request.body);
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

/** A repeated field is ambiguous. */
function readQuery(query: URLSearchParams): V2Fields | undefined {
  const fields = new Map(query);
  return fields.size === query.size ? fields : undefined;
}

/** The file itself has an empty value, which a sign does not cover. */
function readUpload(request: SandboxRequest, documented: Documented): V2Fields {
  const parts = Object.entries(readParts(request, documented));
  return new Map(parts.map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}
