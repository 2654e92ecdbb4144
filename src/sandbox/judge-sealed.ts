import { Rsa } from '../crypto/rsa.ts';
import { parseJson } from './bounded-json.ts';
import { type Answer, failure, paramError, type SandboxRequest } from './exchange.ts';
import type { Platform } from './platform.ts';
import { bodySchemaOf, type Fields } from './request-fields.ts';
import { fieldSchema, isFields } from './schema-check.ts';
import type { Documented, Schema } from './schema-document.ts';

/** A text that is documented to be encrypted for the platform, and where it stands. */
interface Sealed {
  pointer: string;
  text: string;
}

/**
 * Judges the encrypted fields of a v3 request whose schema is right: whether it names a key of the platform, and that
 * key opens them. `undefined` lets it pass. An empty text is not encrypted; a request that holds no encrypted field
 * needs no `Wechatpay-Serial`, and may name any.
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
  const isClosed = ({ text }: Sealed) => !opens(text, pair.privateKey);
  const closed = inBody.find(isClosed);
  if (closed) return undecipherable(closed, 'body');
  const closedQuery = inQuery.find(isClosed);
  return closedQuery && undecipherable(closedQuery, 'query');
}

function opens(text: string, key: Parameters<typeof Rsa.decrypt>[1]): boolean {
  try {
    Rsa.decrypt(text, key);
    return true;
  } catch {
    return false;
  }
}

function undecipherable({ pointer, text }: Sealed, location: 'body' | 'query'): Answer {
  const answer = paramError(pointer, text, 'cannot be decrypted with the key of Wechatpay-Serial', location);
  return { ...answer, body: { ...Object(answer.body), message: '平台私钥解密失败' } };
}

/** Every text that is there and marked, depth first. */
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
    if (schema['x-wechatpay-encrypted']?.key === 'platform') yield { pointer, text: value };
    else if (schema.contentSchema) yield* sealedIn(parseJson(value), schema.contentSchema, pointer);
  }
}
