import { parseJson } from '../http/exchange/bounded-json.ts';
import { type Answer, failure, paramError, type SandboxRequest } from '../http/exchange/exchange.ts';
import type { Platform } from '../keys/platform.ts';
import { opened } from '../keys/sealed-text.ts';
import { fieldSchema, isFields } from './schema/check.ts';
import type { Documented, Schema } from './schema/document.ts';
import { bodySchemaOf, type Fields } from './schema/request-fields.ts';

/** A text that must be encrypted for the platform, and its place. */
interface Sealed {
  pointer: string;
  text: string;
  padding: 'pkcs1' | undefined;
}

/**
 * Checks the encrypted fields of a v3 request with a valid schema: it must name a key of the platform which decrypts
 * them. Returns `undefined` if they are valid. An empty text is not encrypted. A request without encrypted fields needs
 * no `Wechatpay-Serial`, and may name any.
 */
export function judgeSealed(
  request: SandboxRequest,
  body: Fields,
  operation: Documented,
  platform: Platform,
): Answer | undefined {
  const inBody = [...sealedIn(body, bodySchemaOf(operation), '')];
  const inQuery = operation.parameters.flatMap(({ name, schema, ...parameter }) =>
    parameter.in === 'query' ? [...sealedIn(request.query.get(name), schema, `/${name}`)] : [],
  );
  if (inBody.length + inQuery.length === 0) return undefined;
  const serial = request.headers['wechatpay-serial'];
  if (!serial) {
    return failure(400, 'PARAM_ERROR', 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)');
  }
  const pair = platform.pairOf(serial);
  if (!pair) return failure(400, 'PARAM_ERROR', '平台证书序列号Wechatpay-Serial错误');
  const isClosed = ({ text, padding }: Sealed) => opened(text, pair.privateKey, padding) === undefined;
  const closed = inBody.find(isClosed);
  if (closed) return undecipherable(closed, 'body');
  const closedQuery = inQuery.find(isClosed);
  return closedQuery && undecipherable(closedQuery, 'query');
}

function undecipherable({ pointer, text }: Sealed, location: 'body' | 'query'): Answer {
  const answer = paramError(pointer, text, 'cannot be decrypted with the key of Wechatpay-Serial', location);
  return { ...answer, body: { ...Object(answer.body), message: '平台私钥解密失败' } };
}

/** All marked texts that are present, depth first. */
function* sealedIn(value: unknown, schema: Schema, pointer: string): Generator<Sealed> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* sealedIn(item, schema.items ?? {}, `${pointer}/${index}`);
    }
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const known = fieldSchema(schema, name);
      if (known) yield* sealedIn(inner, known, `${pointer}/${name}`);
    }
  } else if (typeof value === 'string' && value !== '') {
    const encrypted = schema['x-wechatpay-encrypted'];
    if (encrypted?.key === 'platform') yield { pointer, text: value, padding: encrypted.padding };
    else if (schema.contentSchema) yield* sealedIn(parseJson(value), schema.contentSchema, pointer);
  }
}
