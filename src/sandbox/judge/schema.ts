import { type Answer, failure, paramError, type SandboxRequest } from '../exchange/exchange.ts';
import { mchid } from '../keys/keys.ts';
import { type Flaw, flawOf } from '../schema/check.ts';
import type { Documented, Parameter, Schema } from '../schema/document.ts';
import { bodySchemaOf, type Fields } from '../schema/request-fields.ts';

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** `1` and `0` are how a form writes a boolean. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
]);

/**
 * Judges a rightly signed v3 request by what is documented of its operation: merchant, query, headers, body.
 * `undefined` lets it pass. In which order WeChat Pay looks is not known; here the merchant goes first, for a call in
 * another one's name must not pass, and required fields before unknown ones.
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
    judgeMerchant(request, body) ??
    judgeQuery(request.query, operation.parameters, strict) ??
    judgeHeaders(request, operation.parameters) ??
    judgeBody(body, operation, strict)
  );
}

/**
 * A partner signs as `sp_mchid`; beside it `mchid` is somebody else. An empty number is left alone, as any other
 * empty text.
 */
function judgeMerchant({ query }: SandboxRequest, body: Fields): Answer | undefined {
  const asked = { ...body, ...Object.fromEntries(query) };
  const given = asked['sp_mchid'] || asked['mchid'];
  if (typeof given !== 'string' || given === '' || given === mchid) return undefined;
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
  // A query is named as a whole, also where the flaw is in the JSON that it holds.
  const [, name = ''] = flaw.pointer.split('/');
  return refuse({ ...flaw, pointer: `/${name}`, value: query.get(name) ?? undefined }, 'query');
}

/** The elements of a list come as `mode[0]=…&mode[1]=…`, or under one name. */
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

/** What the texts of a query stand for by the documented type; what fits none stays as it is, and is refused. */
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
 * The required headers. `Wechatpay-Serial` is not among them: it is documented for every call that may hold encrypted
 * fields, but missed only where one does.
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
