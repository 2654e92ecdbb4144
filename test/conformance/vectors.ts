import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/vectors/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** An input of a helper class of the PHP SDK, and what came of it. */
export interface Vector {
  id: string;
  fn: string;
  args: unknown[];
  result?: unknown;
  /** The PHP class that was thrown instead. */
  throws?: string;
  message?: string;
  /** The unix time at which the clock stood. */
  clock?: number;
}

export function vectorsOf(file: string): Vector[] {
  return read(`${file}.jsonl`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Vector);
}

export const vectorKeys = JSON.parse(read('keys/keys.json')) as Record<string, string>;
export const vectorFile = (name: string) => read(`keys/${name}`);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a form such as `{"base64": …}`; everything else as it is, deep down. */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (!isMap(value)) return value;
  const [form = ''] = Object.keys(value);
  const content = value[form];
  switch (form) {
    case 'base64':
      return Object.keys(value).length === 1 ? Buffer.from(String(content), 'base64') : decodeFields(value);
    case '$map':
      return new Map(
        (content as [unknown, unknown][]).map(([name, item]) => [String(decode(name)), decode(item)]),
      );
    case '$int':
      return BigInt(String(content));
    case '$float':
      return decodeFloat(String(content));
    case '$object':
      return decodeFields(content as Record<string, unknown>);
    case '$stringable':
      return new Text(String(content));
    case '$iterator':
      return new Map(Object.entries(content as object));
    case '$stream':
      return Readable.from([Buffer.from(String((content as { base64: unknown }).base64), 'base64')]);
    case '$key':
      return decodeKey(String(content), value['as']);
    case '$text':
      return read(String(content));
    case '$file':
      return `${value['scheme'] ?? 'file'}://${fileURLToPath(new URL(String(content), folder))}`;
    case '$path':
      return fileURLToPath(new URL(String(content), folder));
    default:
      return decodeFields(value);
  }
}

/** An object that PHP turns into text by its __toString. */
class Text {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

function decodeFloat(text: string): number {
  const special: Record<string, number> = { NAN: Number.NaN, INF: Infinity, '-INF': -Infinity };
  return special[text] ?? Number(text);
}

/** `__proto__` is a name like any other. */
function decodeFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, decode(item)]));
}

function decodeKey(file: string, kind: unknown): unknown {
  const pem = vectorFile(file);
  if (kind === 'private') return createPrivateKey(pem);
  return kind === 'cert' ? new X509Certificate(pem) : createPublicKey(pem);
}
