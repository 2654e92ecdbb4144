import { isUtf8 } from 'node:buffer';
import { isUpload } from '../exchange/body.ts';
import { parseJson } from '../exchange/bounded-json.ts';
import type { SandboxRequest } from '../exchange/exchange.ts';
import { multipartField } from '../exchange/multipart.ts';
import { isFields } from './check.ts';
import type { Documented, Schema } from './document.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What the body of a v3 operation may hold; nothing where no body is documented. */
export function bodySchemaOf({ requestBody }: Documented): Schema {
  const { content } = requestBody ?? { content: {} };
  const schema = content['application/json']?.schema ?? content['multipart/form-data']?.schema;
  return schema ?? { type: 'object', properties: {} };
}

/**
 * The fields of a JSON body, none where the body is of another kind.
 *
 * @returns `undefined` when it is no JSON object, or is nested beyond measure
 */
export function readJson({ headers, body }: SandboxRequest): Fields | undefined {
  if (body.length === 0 || !/json/i.test(headers['content-type'] ?? '')) return {};
  if (!isUtf8(body)) return undefined;
  const value = parseJson(body.toString());
  return isFields(value) ? { ...value } : undefined;
}

/** The documented parts of an upload: text as text, and of a file that it is there. None of any other body. */
export function readParts({ headers, body }: SandboxRequest, operation: Documented): Fields {
  if (!isUpload({ headers })) return {};
  const parts = Object.entries(bodySchemaOf(operation).properties ?? {}).flatMap(([name, { type }]) => {
    const part = multipartField(headers['content-type'], body, name);
    return part ? [[name, type === 'string' ? part.content.toString() : {}]] : [];
  });
  return Object.fromEntries(parts);
}
