import { writeJson } from '../../../wire/json-write.ts';
import { parseJson } from '../../http/exchange/bounded-json.ts';
import { fieldSchema, isFields } from '../../judge/schema/check.ts';
import type { Schema } from '../../judge/schema/document.ts';
import type { PlatformPair } from '../../keys/platform.ts';
import { opened } from '../../keys/sealed-text.ts';

/** A body with its encrypted fields in plain text, because the SDK encrypts them itself. */
export function plainOf(value: unknown, schema: Schema, { privateKey }: PlatformPair): unknown {
  const open = (inner: unknown, known: Schema): unknown => {
    if (Array.isArray(inner)) return inner.map((item) => open(item, known.items ?? {}));
    if (isFields(inner)) {
      return Object.fromEntries(
        Object.entries(inner).map(([name, field]) => [name, open(field, fieldSchema(known, name) ?? {})]),
      );
    }
    if (typeof inner !== 'string' || inner === '') return inner;
    const encrypted = known['x-wechatpay-encrypted'];
    if (encrypted?.key === 'platform') return opened(inner, privateKey, encrypted.padding) ?? inner;
    if (!known.contentSchema || known['x-wechatpay-encoded'] !== 'json_encode') return inner;
    const content = parseJson(inner);
    return content === undefined ? inner : writeJson(open(content, known.contentSchema));
  };
  return open(value, schema);
}
