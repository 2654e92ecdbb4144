import type { Call } from '../call/call.ts';
import type { Content } from '../call/protocol.ts';
import type { Sender } from '../call/sender.ts';
import { RequestError } from '../errors/index.ts';
import { readBody } from '../options/body.ts';
import { Formatter } from '../wire/formatter.ts';
import { writeJson } from '../wire/json-write.ts';
import { MediaUtil } from '../wire/media-util.ts';

/**
 * The body of a v3 call from its `json` or `body` option.
 *
 * @param query the encoded query
 * @throws RequestError `BODY_CONFLICT`, `BODY_UNSERIALIZABLE`
 */
export function v3Content(
  options: Readonly<Record<string, unknown>>,
  query: string | undefined,
): Content | Promise<Content> {
  const { json, body, xml } = options;
  const has = (value: unknown) => value !== undefined && value !== null;
  if (has(xml)) {
    throw new RequestError('BODY_CONFLICT', 'xml is for v2 calls: pass json to a v3 call', {
      field: 'xml',
    });
  }
  if (has(json) && has(body)) {
    throw new RequestError('BODY_CONFLICT', 'A call has only one body: pass either json or body', {
      field: 'body',
    });
  }
  if (has(json)) return { data: writeJson(json), contentType: 'application/json', query };
  if (!has(body)) return { data: undefined, contentType: undefined, query };
  const media = MediaUtil.of(body);
  if (media) {
    const contentType = media.getContentType();
    return { data: media.getBody(), contentType, query, signedBody: media.getMeta() };
  }
  return readBody(body).then((content) => ({ ...content, query }));
}

/** The Authorization header for the bytes to send; it also stores the signed text in the call. */
export async function authorize(
  sender: Pick<Sender, 'identity' | 'serial' | 'signer'>,
  call: Call,
  body: string | Buffer,
): Promise<string> {
  const timestamp = String(Formatter.timestamp());
  const nonce_str = Formatter.nonce();
  const isText = typeof body === 'string';
  const text = `${call.method}\n${call.target.path}\n${timestamp}\n${nonce_str}\n${isText ? body : ''}\n`;
  // A body of bytes is put in as it is: decoding it to text could change what is signed.
  const message = isText ? text : Buffer.concat([Buffer.from(text.slice(0, -1)), body, Buffer.from('\n')]);
  call.signedText = isText ? text : message.toString();
  const signature = await sender.signer.sign(message);
  const { scheme, name, id } = sender.identity;
  // None of these values can hold a quote: the factory checked the first two, and base64 has none.
  return `${scheme} ${name}="${id}",serial_no="${sender.serial}",timestamp="${timestamp}",nonce_str="${nonce_str}",signature="${signature}"`;
}
