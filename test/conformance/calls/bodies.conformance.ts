import { type MockInstance, vi } from 'vitest';
import { Formatter } from '../../../src/wire/formatter.ts';
import { differences as jsonbody } from '../differences/calls/jsonbody.ts';
import { callOf, NONCE, differences as v2sign } from '../differences/calls/v2sign.ts';
import { judge } from '../judge.ts';
import { decode, type Vector } from '../vectors.ts';
import { asMap, build, capture } from './capture.ts';

const { client } = build();

/** PHP escapes more than JSON asks for, and writes 1.0e+25 and -0: equal values are the same JSON. */
function bodyOf(data: unknown, contentType: unknown, options: unknown): unknown {
  const body = data === undefined || data === null ? '' : String(data);
  const isJson = (asMap(options)['json'] ?? null) !== null;
  return { body: isJson ? { json: JSON.stringify(JSON.parse(body)) } : body, contentType };
}

judge(
  'jsonbody',
  async (_, [path, options]) => {
    const sent = await capture(() => client.request('POST', String(path), asMap(options)));
    return bodyOf(sent.data, sent.headers.get('content-type'), options);
  },
  jsonbody,
  {
    wanted: ({ result, args: [, options] }) => {
      const { body, contentType } = result as Record<string, unknown>;
      return bodyOf(body, contentType, options);
    },
  },
);

/** The nonces of the library, replaced by this one. */
async function withNonce<T>(nonce: string, run: () => Promise<T>): Promise<T> {
  const spy: MockInstance = vi.spyOn(Formatter, 'nonce').mockReturnValue(nonce);
  try {
    return await run();
  } finally {
    spy.mockRestore();
  }
}

function sendV2({ result }: Vector, args: readonly unknown[]): Promise<unknown> {
  const { mchid, secret, method, uri, options } = callOf(args);
  const { injectedNonce = NONCE } = (result ?? {}) as { injectedNonce?: string };
  return withNonce(injectedNonce, async () => {
    // The sign, not what is made of fields before it: PHP neither encrypts nor encodes any.
    const { client: sender } = build({ mchid, secret, sensitive: 'manual' });
    const given = asMap(options);
    const fields = 'xml' in given ? { xml: asMap(given['xml']) } : {};
    const sent = await capture(() => sender.request(method, uri, { ...given, ...fields } as never));
    const body = sent.data === undefined ? '' : String(sent.data);
    return { url: sent.url, body, contentType: sent.headers.get('content-type') };
  });
}

judge('v2sign', sendV2, v2sign, {
  wanted: ({ result }) => {
    const { url, body, contentType } = result as Record<string, unknown>;
    return { url, body: decode(body), contentType };
  },
});
