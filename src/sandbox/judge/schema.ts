import { type Answer, failure, paramError, type SandboxRequest } from '../http/exchange/exchange.ts';
import { mchid } from '../keys/keys.ts';
import { type Flaw, flawOf } from './schema/check.ts';
import type { Documented, Parameter, Schema } from './schema/document.ts';
import { bodySchemaOf, type Fields } from './schema/request-fields.ts';

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Forms write a boolean as `1` or `0`. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
]);

/**
 * Validates a correctly signed v3 request against the documentation of its operation: merchant, query, headers, body.
 * Returns `undefined` if it is valid. The order of WeChat Pay's checks is not known. Here the merchant comes first,
 * because a call for another merchant must not pass, and required fields come before unknown ones.
 *
 * @param body the fields of the JSON body, or the parts of an upload
 * @param strict whether fields that are not documented are refused
 */
export function judgeSchema(
  request: SandboxRequest,
  body: Fields,
  operation: Documented,
  strict: boolean,
): Answer | undefined {
  return (
    judgeMerchant(request, body, operation) ??
    judgeQuery(request.query, operation.parameters, strict) ??
    judgeHeaders(request, operation.parameters) ??
    judgeBody(body, operation, strict)
  );
}

/** The names of `mchid` where it is another merchant: the target of the call, or the one that a store is paid through. */
const OTHER_MERCHANT = /^(?:目标|门店收款)/;

/**
 * A partner signs as `sp_mchid`; next to it, `mchid` is another merchant. An empty number is ignored, as any other
 * empty text.
 */
function judgeMerchant({ query }: SandboxRequest, body: Fields, operation: Documented): Answer | undefined {
  const asked = { ...body, ...Object.fromEntries(query) };
  const given = asked['sp_mchid'] || asked['mchid'];
  if (typeof given !== 'string' || given === '' || given === mchid) return undefined;
  if (OTHER_MERCHANT.test(bodySchemaOf(operation)?.properties?.['mchid']?.title ?? '')) return undefined;
  return failure(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的mchid不匹配');
}

function judgeQuery(
  query: URLSearchParams,
  parameters: readonly Parameter[],
  strict: boolean,
): Answer | undefined {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const values: Record<string, unknown> = {};
  for (const name of new Set([...query.keys()].map(withoutIndex))) {
    const schema = known.find((parameter) => parameter.name === name)?.schema;
    const given = [...query].filter(([key]) => withoutIndex(key) === name).map(([, value]) => value);
    const value = typed(given, schema);
    Object.defineProperty(values, name, { value, enumerable: true });
  }
  const flaw = flawOf(values, objectOf(known), strict);
  if (!flaw) return undefined;
  // The error names the whole query parameter, even if the flaw is inside the JSON that it contains.
  const [, name = ''] = flaw.pointer.split('/');
  return refuse({ ...flaw, pointer: `/${name}`, value: query.get(name) ?? undefined }, 'query');
}

/** The elements of a list are sent as `mode[0]=…&mode[1]=…`, or under one name. */
function withoutIndex(name: string): string {
  return name.replace(/\[\d*\]$/, '');
}

function objectOf(parameters: readonly Parameter[]): Schema {
  const letters = new Set(parameters.flatMap((parameter) => parameter['x-wechatpay-either'] ?? []));
  const groups = [...letters].map((letter) => ({
    anyOf: parameters
      .filter((parameter) => parameter['x-wechatpay-either'] === letter)
      .map(({ name }) => ({ required: [name] })),
  }));
  return {
    allOf: groups,
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** Converts query values to their documented type. A value that does not fit stays unchanged, and is refused. */
function typed(texts: readonly string[], schema: Schema | undefined): unknown {
  if (schema?.type === 'array') return texts;
  const [text = ''] = texts;
  if (texts.length > 1) return texts;
  if (schema?.type === 'integer') return INTEGER.test(text) ? Number(text) : text;
  if (schema?.type === 'number') return NUMBER.test(text) ? Number(text) : text;
  if (schema?.type === 'boolean') return BOOLEANS.get(text) ?? text;
  return text;
}

/**
 * The required headers. `Wechatpay-Serial` is not one of them: it is documented for every call that may contain
 * encrypted fields, but required only if the call contains one.
 */
function judgeHeaders({ headers }: SandboxRequest, parameters: readonly Parameter[]): Answer | undefined {
  const missing = parameters.find(
    ({ name, required, ...parameter }) =>
      parameter.in === 'header' && required && name !== 'Wechatpay-Serial' && !headers[name.toLowerCase()],
  );
  return missing && paramError(`/${missing.name}`, undefined, 'required', 'header');
}

function judgeBody(body: Fields, operation: Documented, strict: boolean): Answer | undefined {
  const flaw = flawOf(body, bodySchemaOf(operation), strict);
  return flaw && refuse(flaw, 'body');
}

function refuse({ pointer, value, issue, unknown }: Flaw, location: 'body' | 'query'): Answer {
  const answer = paramError(pointer, value, issue, location);
  return unknown ? { ...answer, body: { ...Object(answer.body), message: issue } } : answer;
}
