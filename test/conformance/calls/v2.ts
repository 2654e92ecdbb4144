import { createHash, createHmac } from 'node:crypto';

/** What a v2 request sends, made without the client. */
export interface V2Request {
  url: string;
  body: string;
}

type Fields = ReadonlyMap<string, unknown>;

const textOf = (value: unknown) => (value === true ? '1' : String(value ?? ''));

function signOf(fields: Fields, secret: string): string {
  const signed = [...fields]
    .filter(([name, value]) => name !== 'sign' && textOf(value) !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([name, value]) => `${name}=${textOf(value)}`);
  const text = `${signed.join('&')}&key=${secret}`;
  const hash = fields.get('sign_type') === 'HMAC-SHA256' ? createHmac('sha256', secret) : createHash('md5');
  return hash.update(text).digest('hex').toUpperCase();
}

/** A value as it stands in an element: in a section where it holds markup, which a `]]>` or a CR in it interrupts. */
function content(text: string): string {
  if (!/[<>&"]/.test(text)) return text.replaceAll('\r', '&#13;');
  const inner = text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[');
  return `<![CDATA[${inner}]]>`;
}

/** The request with its nonce and its sign: XML, or the query of a GET, where a field without a value is left out. */
export function v2Request(
  method: string,
  url: string,
  given: Fields,
  secret: string,
  nonce: string,
): V2Request {
  const fields = new Map(given);
  if ((fields.get('nonce_str') ?? undefined) === undefined) fields.set('nonce_str', nonce);
  fields.set('sign', signOf(fields, secret));
  const entries = [...fields];
  if (method.toUpperCase() === 'GET') {
    const pairs = entries
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(value))}`);
    return { url: `${url}?${pairs.join('&')}`, body: '' };
  }
  const elements = entries.map(([name, value]) => `<${name}>${content(textOf(value))}</${name}>`);
  return { url, body: `<xml>${elements.join('')}</xml>` };
}
