import { RequestError } from '../../errors/index.ts';
import { hasMethods, isObject } from '../../wire/kinds.ts';
import { isByteList } from './bytes.ts';

const READ = 'pass { headers: request.headers, body: await request.arrayBuffer() }';

/**
 * The error of a body that still has all its bytes, but in a form that is not raw: a promise, a stream, a Blob, an array
 * of bytes.
 *
 * @returns `undefined` for any other value: the body was parsed, or there is none
 */
export function unread(body: unknown): RequestError | undefined {
  const what = formOf(body);
  if (what === undefined) return undefined;
  return new RequestError('BODY_PARSED', `the body is not raw: it is ${what}`, { field: 'body' });
}

function formOf(body: unknown): string | undefined {
  if (hasMethods(body, 'then'))
    return 'a Promise. Is an await missing? Pass its result: await request.text()';
  if (hasMethods(body, 'arrayBuffer'))
    return 'a Blob, a Request or a Response: pass await body.arrayBuffer()';
  if (hasMethods(body, 'getReader')) return `a ReadableStream: ${READ}`;
  if (hasMethods(body, 'pipe') || (isObject(body) && Symbol.asyncIterator in body)) {
    return 'a stream: pass its bytes, Buffer.concat(await stream.toArray()), or use webhook.node(handlers)';
  }
  if (Array.isArray(body) && body.length > 0) return listIn(body);
  const items = isObject(body) ? Object.keys(body) : [];
  const isIndexed = items.length > 0 && items.every((key, index) => key === String(index));
  return isIndexed && isByteList(Object.values(body as object))
    ? 'a typed array that was serialized as JSON: pass Buffer.from(Object.values(body))'
    : undefined;
}

function listIn(body: readonly unknown[]): string | undefined {
  if (isByteList(body)) return 'an array of bytes: pass Buffer.from(body)';
  const isChunks = body.every((item) => ArrayBuffer.isView(item));
  return isChunks ? 'an array of chunks: pass Buffer.concat(body)' : undefined;
}
