import { createDecipheriv, createHash } from 'node:crypto';
import { Transformer } from '../../../src/wire/transformer.ts';
import type { Difference } from '../judge.ts';
import { decode, type Vector } from '../vectors.ts';
import { differences as xmlDifferences } from './helpers/transformer.ts';

const SIGNATURE_HEADER = /^wechatpay-(nonce|serial|signature|timestamp)$/i;

interface Request {
  headers?: Record<string, unknown>;
  body: unknown;
}

const isV3 = ({ fn }: Vector) => fn === 'webhook.v3';
const isV2 = ({ fn }: Vector) => fn.startsWith('webhook.v2');
const requestOf = ({ args }: Vector) => args[0] as Request;
const headersOf = (vector: Vector) =>
  Object.entries(requestOf(vector).headers ?? {})
    .filter(([name]) => SIGNATURE_HEADER.test(name))
    .map(([name, value]) => [name.toLowerCase(), value] as const);
const headerOf = (vector: Vector, name: string) =>
  String([new Map(headersOf(vector)).get(name)].flat()[0] ?? '');

/** The result of PHP at a path of names. */
const resultAt = ({ result }: Vector, ...path: string[]) =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], result);
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const isBase64 = (text: unknown) =>
  typeof text === 'string' && Buffer.from(text, 'base64').toString('base64') === text;

/** What is decrypted from a v3 notification, as far as the vector tells. */
const plaintextOf = (vector: Vector) => (vector as { plaintext?: unknown }).plaintext;

const resourceOf = (vector: Vector) =>
  isV3(vector)
    ? (parse(requestOf(vector).body) as { resource?: Record<string, unknown> } | undefined)?.resource
    : undefined;

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}

/** All values of a JSON text, deep down, with the names and the depth. */
function walk(value: unknown, depth = 1): { names: string[]; leaves: unknown[]; depth: number } {
  if (typeof value !== 'object' || value === null) return { names: [], leaves: [value], depth };
  const parts = Object.values(value).map((item) => walk(item, depth + 1));
  return {
    names: [Array.isArray(value) ? [] : Object.keys(value), ...parts.map(({ names }) => names)].flat(),
    leaves: parts.flatMap(({ leaves }) => leaves),
    depth: Math.max(depth, ...parts.map((part) => part.depth)),
  };
}

/** Whether our reader of XML refuses this document, or reads its text otherwise than PHP. */
function isReadOtherwise(xml: unknown): boolean {
  const vector: Vector = { id: '', fn: 'Transformer::toArray', args: [xml], result: {} };
  return xmlDifferences.some(({ matches }) => matches(vector, [xml]));
}

function isFlat(xml: unknown): boolean {
  try {
    return Object.values(Transformer.toArray(String(xml))).every((value) => typeof value === 'string');
  } catch {
    return true;
  }
}

/** The XML that a v2 notification encrypts, decrypted by node:crypto alone. */
function innerXmlOf({ fn, args }: Vector): string {
  const body = String((args[0] as Request).body);
  const field = (name: string) => new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)`).exec(body)?.[1] ?? '';
  if (fn.endsWith('refund-processed')) {
    const key = createHash('md5').update(String(args[1])).digest('hex');
    const decipher = createDecipheriv('aes-256-ecb', key, null);
    return Buffer.concat([decipher.update(field('req_info'), 'base64'), decipher.final()]).toString();
  }
  const bytes = Buffer.from(field('event_ciphertext'), 'base64');
  const decipher = createDecipheriv('aes-256-gcm', String(args[2]), field('event_nonce'));
  return decipher.update(bytes.subarray(0, -16)).toString();
}

export const differences: Difference[] = [
  {
    rule: 'A signed text that has neither a return_code nor an event_type is no notice: a front end pays with such ones.',
    matches: (vector) => {
      const { body } = requestOf(vector);
      return (
        isV2(vector) &&
        typeof body === 'string' &&
        /^<xml>\s*<sign>/.test(body) &&
        !/<(?:return_code|event_type)>/.test(body)
      );
    },
    ours: 'refused',
    code: /NOTIFICATION_INVALID/,
  },
  {
    rule: 'A signature header is there once and is not empty: which of two was signed cannot be told.',
    matches: (vector) =>
      isV3(vector) &&
      (headersOf(vector).some(([, value]) => value === '' || (Array.isArray(value) && value.length > 1)) ||
        new Set(headersOf(vector).map(([name]) => name)).size < headersOf(vector).length),
    ours: 'refused',
  },
  {
    rule: 'A timestamp consists of digits: PHP takes what begins with a number.',
    matches: (vector) => isV3(vector) && !/^\d+$/.test(headerOf(vector, 'wechatpay-timestamp')),
    ours: 'refused',
  },
  {
    rule: 'Signatures and ciphertexts are canonical base64: PHP skips what is none.',
    matches: (vector) => {
      const { body } = requestOf(vector);
      const { resource } = (parse(body) ?? {}) as { resource?: { ciphertext?: unknown } };
      const encrypted = /<(?:req_info|event_ciphertext)>(?:<!\[CDATA\[)?([^\]<]*)/.exec(String(body))?.[1];
      return isV3(vector)
        ? !isBase64(headerOf(vector, 'wechatpay-signature')) || !isBase64(resource?.ciphertext)
        : encrypted !== undefined && !isBase64(encrypted);
    },
    ours: 'refused',
  },
  {
    rule: 'What is decrypted is a JSON object or list: PHP gives an empty list, or wraps the value.',
    matches: (vector) => {
      const isObject = typeof (parse(plaintextOf(vector)) ?? 0) === 'object';
      const isLost = isEmpty(resultAt(vector, 'body', 'resource', 'original_data'));
      return isV3(vector) && (plaintextOf(vector) === undefined ? isLost : !isObject);
    },
    ours: 'refused',
  },
  {
    rule: 'A whole number beyond 2^53 - 1 comes as its digits in a string: JavaScript would round it.',
    matches: (vector) =>
      [parse(plaintextOf(vector)), parse(requestOf(vector).body)].some((value) =>
        walk(value).leaves.some((leaf) => Number.isInteger(leaf) && !Number.isSafeInteger(leaf)),
      ),
    ours: (vector) => {
      const { body } = decode(vector.result) as { body: Record<string, unknown> };
      const original_data = parse(String(plaintextOf(vector)).replace(/-?\d{16,}/g, '"$&"'));
      return { body: { ...body, resource: { ...(body['resource'] as object), original_data } } };
    },
  },
  {
    rule: 'The resource is what JSON.parse makes of it: whole numbers first among the names, and any depth.',
    matches: (vector) => {
      const { names, depth } = walk(parse(plaintextOf(vector)));
      return names.some((name) => /^\d+$/.test(name)) || depth > 510;
    },
    ours: (vector) => {
      const { body } = decode(vector.result) as { body: Record<string, unknown> };
      const original_data = parse(plaintextOf(vector));
      return { body: { ...body, resource: { ...(body['resource'] as object), original_data } } };
    },
  },
  {
    rule: 'XML that has more than one reading is refused, as are fields that a sign does not cover.',
    matches: (vector) => {
      const { body } = requestOf(vector);
      const isSigned = isV2(vector) && !vector.fn.endsWith('refund-processed');
      return isV2(vector) && (isReadOtherwise(body) || (isSigned && !isFlat(body)));
    },
    ours: 'refused',
  },
  {
    rule: 'What is encrypted in a v2 notification is XML of one reading: ECB has no integrity that would tell.',
    matches: (vector) => {
      const name = vector.fn.endsWith('refund-processed') ? 'refund' : 'event_data';
      const inner = resultAt(vector, 'body', name);
      return inner !== undefined && (isEmpty(inner) || isReadOtherwise(innerXmlOf(vector)));
    },
    ours: 'refused',
  },
  {
    rule: 'A decrypted refund has the fields of one: ECB has no integrity that would tell.',
    matches: (vector) => {
      const refund = resultAt(vector, 'body', 'refund');
      return refund !== undefined && !Object.hasOwn(refund as object, 'refund_id');
    },
    ours: 'refused',
  },
  {
    rule: 'A field named __proto__ is refused: it would be the prototype of what the fields are merged into.',
    matches: (vector) => walk(parse(plaintextOf(vector))).names.includes('__proto__'),
    ours: 'refused',
    code: /^RequestError NOTIFICATION_INVALID$/,
  },
  {
    rule: 'An algorithm that is not ours to decrypt is refused by its name.',
    matches: (vector) =>
      !['AEAD_AES_256_GCM', undefined].includes(resourceOf(vector)?.['algorithm'] as string),
    ours: 'refused',
    code: /^RequestError NOTIFICATION_INVALID$/,
  },
  {
    rule: 'associated_data may be absent, as documented: it is empty then.',
    matches: (vector) => {
      const resource = resourceOf(vector);
      return typeof resource?.['ciphertext'] === 'string' && (resource['associated_data'] ?? null) === null;
    },
    ours: 'accepted',
  },
];
