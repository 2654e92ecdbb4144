import { isDate } from 'node:util/types';
import { RequestError } from '../errors/index.ts';
import { readBody } from '../options/body.ts';
import { encodeQuery } from '../options/query.ts';
import { compactTime, isWritable } from '../wire/beijing.ts';
import { MediaUtil } from '../wire/media-util.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import { Transformer } from '../wire/transformer.ts';
import { signFields, type V2Signer } from './sign.ts';
import type { WorkwxSigner } from './workwx.ts';

export interface V2Content {
  data: string | Buffer | undefined;
  contentType: string | undefined;
  /** The signed query of a GET. */
  query: string | undefined;
}

/**
 * The content of a v2 call: the signed fields, as XML or as the query of a GET. A raw `body` is sent unchanged and not
 * signed: three documented uploads have their own signature rules. A `Date` is written as `yyyyMMddHHmmss` in Beijing
 * time.
 *
 * @param workwx signs the call for WeCom, if it needs that signature
 * @throws RequestError `BODY_CONFLICT`, `SECRET_MISSING` and those of `signFields`
 */
export async function v2Content(
  method: string,
  options: Readonly<Record<string, unknown>>,
  mchid: string,
  secret: string | undefined,
  workwx?: WorkwxSigner,
): Promise<V2Content> {
  const { json, body, xml, query, nonceless } = options;
  const has = (value: unknown) => value !== undefined && value !== null;
  if (has(json)) {
    throw new RequestError('BODY_CONFLICT', 'json is for v3 calls: pass xml to a v2 call', {
      field: 'json',
    });
  }
  if (has(xml) && has(body)) {
    throw new RequestError('BODY_CONFLICT', 'A call has only one body: pass either xml or body', {
      field: 'body',
    });
  }
  if (has(body)) {
    const media = MediaUtil.of(body);
    const raw = media ? { data: media.getBody(), contentType: media.getContentType() } : await readBody(body);
    return { ...raw, query: has(query) ? encodeQuery(query, compactTime) : undefined };
  }
  if (secret === undefined) {
    throw new RequestError(
      'SECRET_MISSING',
      'A v2 call is signed with the APIv2 key: pass it to the factory as secret',
      {
        field: 'secret',
      },
    );
  }
  const signer: V2Signer = { mchid, secret, workwx };
  const isGet = method === 'GET';
  if (!isGet || has(xml)) {
    const signed = signFields(fieldsOf(xml, 'xml'), signer, has(nonceless));
    if (isGet) return { data: undefined, contentType: undefined, query: encodeQuery(withoutNull(signed)) };
    const own = has(query) ? encodeQuery(query, compactTime) : undefined;
    return { data: Transformer.toXml(signed), contentType: undefined, query: own };
  }
  const signed = signFields(queryFields(query), signer, has(nonceless));
  return { data: undefined, contentType: undefined, query: encodeQuery(withoutNull(signed)) };
}

function fieldsOf(source: unknown, field: 'xml' | 'query'): Map<string, unknown> {
  const entries =
    source instanceof Map ? [...source] : isPlainObject(source) ? Object.entries(source) : undefined;
  if (entries)
    return new Map(entries.map(([name, value]) => [String(name), timeAsText(String(name), value)]));
  throw new RequestError('REQUEST_INVALID', `A v2 call requires its fields as ${field}: an object or a Map`, {
    field,
  });
}

function timeAsText(field: string, value: unknown): unknown {
  if (!isDate(value)) return value;
  if (isWritable(value)) return compactTime(value);
  throw new RequestError('VALUE_INVALID', `${field} is an invalid date`, { field });
}

/** The fields of a query, with numbers as the text that is sent. */
function queryFields(source: unknown): Map<string, unknown> {
  if (typeof source !== 'string' && !(source instanceof URLSearchParams)) {
    const text = (value: unknown) => (Number.isSafeInteger(value) ? String(value) : value);
    return new Map(Array.from(fieldsOf(source, 'query'), ([name, value]) => [name, text(value)]));
  }
  const fields = new Map<string, unknown>();
  for (const [name, value] of new URLSearchParams(source)) {
    if (fields.has(name)) {
      throw new RequestError('VALUE_INVALID', `query contains ${name} twice, which a v2 sign cannot cover`, {
        field: name,
      });
    }
    fields.set(name, value);
  }
  return fields;
}

/** A field that is not sent is not signed either; an empty field is sent as `k=`. */
function withoutNull(fields: Map<string, unknown>): Map<string, unknown> {
  return new Map([...fields].filter(([, value]) => value !== null && value !== undefined));
}
