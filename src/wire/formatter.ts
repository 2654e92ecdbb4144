import { randomFillSync } from 'node:crypto';
import { RequestError } from '../errors/index.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The greatest multiple of the alphabet's length in a byte: bytes from here on would favor the first characters. */
const FAIR = 256 - (256 % ALPHABET.length);

/** Random bytes, drawn in blocks and used once each: a system call per nonce would cost more than the nonce itself. */
const pool = Buffer.alloc(4096);
let used = pool.length;
function randomByte(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool.readUInt8(used);
  pool[used] = 0;
  used += 1;
  return byte;
}

/** A map of fields. A `Map` keeps the order of numeric names, a plain object does not. */
export type Fields = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/** A value in a signed text: a string, or a number with an exact decimal form. */
export type Piece = string | number | bigint;

/** Builds the texts that are signed, and the values in them. */
export class Formatter {
  /**
   * A random string of `0-9A-Za-z` from a cryptographically secure source.
   *
   * @param size number of characters
   * @throws RequestError `VALUE_INVALID` if `size` is less than 1
   */
  static nonce(size = 32): string {
    if (!Number.isSafeInteger(size) || size < 1) throw invalid('size', 'size must be a positive integer');
    const text = Buffer.allocUnsafe(size);
    for (let index = 0; index < size; ) {
      const byte = randomByte();
      if (byte < FAIR) {
        text[index] = ALPHABET.charCodeAt(byte % ALPHABET.length);
        index += 1;
      }
    }
    return text.toString('latin1');
  }

  /** The Unix time in seconds. */
  static timestamp(): number {
    return Math.floor(Date.now() / 1000);
  }

  /**
   * The value of the `Authorization` header of APIv3.
   *
   * @throws RequestError `HEADER_INVALID` for a value with a quote, a backslash or a character that no header may contain
   */
  static authorization(
    mchid: Piece,
    nonce: Piece,
    signature: Piece,
    timestamp: Piece,
    serial: Piece,
  ): string {
    const parts = { mchid, serial_no: serial, timestamp, nonce_str: nonce, signature };
    return authorization('WECHATPAY2-SHA256-RSA2048', parts);
  }

  /**
   * The text to sign for a request of APIv3.
   *
   * @param uri the path and query, as in the request line
   */
  static request(method: string, uri: string, timestamp: Piece, nonce: string, body = ''): string {
    return Formatter.joinedByLineFeed(method, uri, timestamp, nonce, body);
  }

  /** The signed text of a response or a notification of APIv3. */
  static response(timestamp: Piece, nonce: string, body = ''): string {
    return Formatter.joinedByLineFeed(timestamp, nonce, body);
  }

  /**
   * Joins the pieces, each followed by a line feed.
   *
   * @throws RequestError `VALUE_INVALID` for a piece that is neither a string nor an integer
   */
  static joinedByLineFeed(...pieces: Piece[]): string {
    return pieces.map((piece, index) => `${exactText(`piece ${index + 1}`, piece)}\n`).join('');
  }

  /** Sorts the fields by the bytes of their names. Returns a `Map` for a `Map`, an object for an object. */
  static ksort<T extends Fields>(
    thing: T,
  ): T extends ReadonlyMap<string, unknown> ? Map<string, unknown> : Record<string, unknown>;
  static ksort(thing: Fields = {}): Map<string, unknown> | Record<string, unknown> {
    const sorted = entriesOf(thing).sort(([a], [b]) => compareBytes(a, b));
    return thing instanceof Map ? new Map(sorted) : Object.fromEntries(sorted);
  }

  /**
   * The text that APIv2 signs: the fields as `k=v&…`, in their order, without `sign`, null, undefined and `''`.
   *
   * @throws RequestError `VALUE_INVALID` for a value without an unambiguous text: a float, `false`, a nested value
   */
  static queryStringLike(thing: Fields): string {
    return entriesOf(thing)
      .filter(([name, value]) => name !== 'sign' && value !== null && value !== undefined && value !== '')
      .map(([name, value]) => `${name}=${value === true ? '1' : exactText(name, value)}`)
      .join('&');
  }
}

function entriesOf(thing: Fields): [string, unknown][] {
  if (typeof thing !== 'object' || thing === null)
    throw invalid('thing', 'The fields must be an object or a Map');
  return thing instanceof Map
    ? Array.from(thing, ([name, value]) => [String(name), value])
    : Object.entries(thing);
}

/** UTF-16 order and UTF-8 order differ beyond the basic plane, so names with such characters are compared as bytes. */
function compareBytes(a: string, b: string): number {
  const plain = !/[\ud800-\uffff]/.test(a) && !/[\ud800-\uffff]/.test(b);
  if (plain) return a < b ? -1 : a > b ? 1 : 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function exactText(field: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  const what =
    typeof value === 'number'
      ? 'a number that is not a safe integer'
      : value === null
        ? 'null'
        : typeof value;
  throw invalid(field, `${field} is ${what}, which has no unambiguous text to sign: pass it as a string`);
}

/** An Authorization header: its scheme and its quoted parts. */
function authorization(scheme: string, parts: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name of Object.keys(parts)) {
    text += `${text === '' ? '' : ','}${name}="${headerText(name, parts[name])}"`;
  }
  return `${scheme} ${text}`;
}

function headerText(name: string, value: unknown): string {
  const text = exactText(name, value);
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text)) return text;
  throw new RequestError(
    'HEADER_INVALID',
    `${name} contains a character that is not allowed in an Authorization header`,
    {
      field: name,
    },
  );
}

function invalid(field: string, message: string): RequestError {
  return new RequestError('VALUE_INVALID', message, { field });
}
