import { isUtf8 } from 'node:buffer';
import { isUpload } from '../../http/exchange/body.ts';
import { parseJson } from '../../http/exchange/bounded-json.ts';
import type { SandboxRequest } from '../../http/exchange/exchange.ts';
import { multipartField } from '../../http/exchange/multipart.ts';
import { isFields } from './check.ts';
import type { Documented, Schema } from './document.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The schema of a v3 request body; empty if no body is documented. */
export function bodySchemaOf({ requestBody }: Documented): Schema {
  const { content } = requestBody ?? { content: {} };
  const schema = content['application/json']?.schema ?? content['multipart/form-data']?.schema;
  return schema ?? { type: 'object', properties: {} };
}

/**
 * Returns the fields of a JSON body; no fields for a body of another type.
 *
 * @returns `undefined` if it is not a JSON object, or is nested too deeply
 */
export function readJson({ headers, body }: SandboxRequest): Fields | undefined {
  if (body.length === 0 || !/json/i.test(headers['content-type'] ?? '')) return {};
  if (!isUtf8(body)) return undefined;
  const value = parseJson(body.toString());
  return isFields(value) ? { ...value } : undefined;
}

/** The documented parts of an upload: the text of text parts, and whether a file is present. Empty for other bodies. */
export function readParts({ headers, body }: SandboxRequest, operation: Documented): Fields {
  if (!isUpload({ headers })) return {};
  const parts = Object.entries(bodySchemaOf(operation).properties ?? {}).flatMap(([name, { type }]) => {
    const part = multipartField(headers['content-type'], body, name);
    return part ? [[name, type === 'string' ? part.content.toString() : {}]] : [];
  });
  return Object.fromEntries(parts);
}
