import { isDeepStrictEqual } from 'node:util';
import { vi } from 'vitest';
import { isRecord } from '../../src/client/query.ts';
import { Formatter } from '../../src/wire/formatter.ts';
import { asMap, build, capture } from './capture.ts';
import { judge } from './judge.ts';

const { client } = build();
const contentTypeOf = (headers: unknown) => (headers as { get(name: string): unknown }).get('content-type');

/** Every value in it, deep down. */
function all(value: unknown): unknown[] {
  if (value instanceof Map) return [value];
  if (Array.isArray(value) || isRecord(value)) return [value, ...Object.values(value).flatMap(all)];
  return [value];
}
const json = (args: readonly unknown[]) => asMap(args[1])['json'];
const depth = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

judge(
  'jsonbody',
  async (vector, args) => {
    const { data, headers } = await capture(() => client.request('POST', String(args[0]), asMap(args[1])));
    const result = vector.result as { body?: string; contentType?: unknown } | undefined;
    const body = data === undefined ? '' : String(data);
    // PHP escapes more than JSON asks for: equal values are the same body.
    const theirs = result?.body ?? '';
    if (result)
      vector.result = { body: isSameJson(body, theirs) ? body : theirs, contentType: result.contentType };
    return { body, contentType: contentTypeOf(headers) };
  },
  [
    {
      rule: 'A BigInt is refused: JSON numbers of that size are read wrongly; text is exact.',
      matches: (_, args) => all(json(args)).some((value) => typeof value === 'bigint'),
      ours: 'refused',
    },
    {
      rule: 'Minus zero is written as zero.',
      matches: (_, args) => all(json(args)).some((value) => Object.is(value, -0)),
      ours: ({ args }) => ({
        body: JSON.stringify((args[1] as { json: unknown }).json).replaceAll('-0', '0'),
        contentType: 'application/json',
      }),
    },
    {
      rule: 'A Map is refused: JSON would write it as {}.',
      matches: (_, args) => all(json(args)).some((value) => value instanceof Map),
      ours: 'refused',
    },
    {
      rule: 'Bytes are written by their own toJSON.',
      matches: (_, args) => all(json(args)).some((value) => Buffer.isBuffer(value)),
      ours: ({ args }) => ({
        body: JSON.stringify(bytesAsJson((args[1] as { json: unknown }).json)),
        contentType: 'application/json',
      }),
    },
    {
      rule: 'Depth is only limited by JavaScript.',
      matches: (_, args) => depth(json(args)) > 512,
      ours: ({ args }) => ({
        body: JSON.stringify((args[1] as { json: unknown }).json),
        contentType: 'application/json',
      }),
    },
    {
      rule: 'One call has one body: json together with body is refused.',
      matches: (_, args) => json(args) !== undefined && asMap(args[1])['body'] !== undefined,
      ours: 'refused',
    },
    {
      rule: 'A raw body is text, bytes, a stream or a form.',
      matches: (_, args) => ['number', 'boolean'].includes(typeof asMap(args[1])['body']),
      ours: 'refused',
    },
  ],
);

function isSameJson(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
  } catch {
    return false;
  }
}

function bytesAsJson(value: unknown): unknown {
  if (isRecord(value) && typeof value['base64'] === 'string')
    return Buffer.from(value['base64'], 'base64').toJSON();
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bytesAsJson(item)]))
    : value;
}

interface V2 {
  mchid: string;
  secret: unknown;
  method: string;
  uri: string;
  options: Record<string, unknown>;
}
const v2 = (args: readonly unknown[]) => args[0] as V2;
const source = (args: readonly unknown[]) =>
  asMap(v2(args).options)['xml'] ?? asMap(v2(args).options)['query'];
const valuesOf = (args: readonly unknown[]) => {
  const fields = source(args);
  return fields instanceof Map ? [...fields.values()] : isRecord(fields) ? Object.values(fields) : [];
};
const isExact = (value: unknown) =>
  value === null ||
  value === true ||
  typeof value === 'string' ||
  typeof value === 'bigint' ||
  Number.isSafeInteger(value);
const signType = (args: readonly unknown[]) =>
  isRecord(source(args)) ? (source(args) as Record<string, unknown>)['sign_type'] : undefined;

judge(
  'v2sign',
  async (vector, args) => {
    const { mchid, secret, method, uri, options } = v2(args);
    const { client: sender } = build({ mchid, secret });
    const nonce = (vector.result as { injectedNonce?: string } | undefined)?.injectedNonce;
    const spy = vi.spyOn(Formatter, 'nonce');
    if (nonce) spy.mockReturnValue(nonce);
    try {
      const given = asMap(options);
      const sent = await capture(() =>
        sender.request(method, uri, {
          ...given,
          ...('xml' in given ? { xml: asMap(given['xml']) } : {}),
        } as never),
      );
      const result = vector.result as Record<string, unknown> | undefined;
      if (result)
        vector.result = { url: result['url'], body: result['body'], contentType: result['contentType'] };
      return {
        url: sent.url,
        body: sent.data === undefined ? '' : String(sent.data),
        contentType: contentTypeOf(sent.headers),
      };
    } finally {
      spy.mockRestore();
    }
  },
  [
    {
      rule: 'An unknown sign_type is refused; PHP sends an empty sign.',
      matches: (_, args) => ![undefined, null, 'MD5', 'HMAC-SHA256'].includes(signType(args) as string),
      ours: 'refused',
    },
    {
      rule: 'A float, false, a nested value and bytes have no one text in a sign.',
      matches: (_, args) => valuesOf(args).some((value) => !isExact(value)),
      ours: 'refused',
    },
    {
      rule: 'Characters that XML cannot hold are refused.',
      matches: (_, args) => valuesOf(args).some((value) => typeof value === 'string' && hasControl(value)),
      ours: 'refused',
    },
    {
      rule: 'An instance has a merchant, and an APIv2 key of 32 bytes.',
      matches: (_, args) => v2(args).mchid === '' || Buffer.byteLength(String(v2(args).secret ?? '')) !== 32,
      ours: 'refused',
    },
    {
      rule: 'A plain object is a map, which PHP has as an array.',
      matches: ({ args }) => JSON.stringify(args).includes('"xml":{"$object"'),
      ours: 'accepted',
    },
    {
      rule: 'A name twice in a query cannot be covered by a sign.',
      matches: (_, args) => typeof source(args) === 'string' && hasTwice(String(source(args))),
      ours: 'refused',
    },
  ],
);

function hasControl(text: string): boolean {
  return (
    Array.from(text).some((letter) => letter < ' ' && !'\t\n\r'.includes(letter)) ||
    /[\ufffe\uffff]/.test(text)
  );
}
const hasTwice = (query: string) => {
  const names = [...new URLSearchParams(query).keys()];
  return new Set(names).size < names.length;
};
