import type { AddressInfo } from 'node:net';
import type { AxiosResponse } from 'axios';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import type { CallResponse } from '../../../src/call/response.ts';
import type { MerchantConfig } from '../../../src/client/config.ts';
import { clientOf } from '../../../src/index.ts';
import { config, type Received, serve, signedHeaders } from '../../support/sockets/peer.ts';

const FIXED = /timestamp="\d+"|nonce_str="\w+"|signature="[^"]+"/g;

const answering = () =>
  serve((_, response) => {
    const body = '{"name":"张三"}';
    response.writeHead(200, signedHeaders(body)).end(body);
  });

function view(response: AxiosResponse): unknown {
  const { config: sent, request, duration, headers, attempts, ...rest } = response as CallResponse;
  const { adapter, httpAgent, httpsAgent, ...options } = sent;
  return {
    ...rest,
    options: { ...options, headers: Object.entries(sent.headers) },
    kinds: [adapter, httpAgent, httpsAgent, request].map((value) => (value as object).constructor.name),
    names: Object.keys(headers).sort(),
    keys: [Object.keys(response).sort(), Object.keys(sent).sort()],
    isOwn: Object.hasOwn(sent, 'url'),
    isTimed: Number.isInteger(duration),
    attempts: attempts?.map(({ ms, ...attempt }) => ({ ...attempt, isTimed: Number.isInteger(ms) })),
  };
}

const wireOf = ({ headers, ...rest }: Received) => ({
  ...rest,
  headers: { ...headers, authorization: headers.authorization?.replace(FIXED, '') },
});

type Call = [
  verb: 'get' | 'post' | 'delete',
  options: Record<string, unknown>,
  factory?: Partial<MerchantConfig>,
];

const CALLS: Record<string, Call> = {
  'a GET': ['get', { query: { a: 1 } }],
  'a POST': ['post', { json: { a: '张三' } }],
  'a DELETE': ['delete', {}],
  'a POST of bytes': ['post', { body: Buffer.from('{}') }],
  'headers of every kind': [
    'post',
    {
      json: {},
      headers: {
        accept: 'x/y',
        'X-One': '1',
        'x-two': 2,
        'X-Out': false,
        'user-agent': 'own',
        get: 'a',
        common: 'b',
      },
    },
  ],
  'headers of the instance': ['get', {}, { headers: { 'X-All': '1', Accept: null } }],
  'no content type': ['post', { json: {}, headers: { 'Content-Type': null } }],
  'plain options': [
    'post',
    {
      json: {},
      timeout: 5000,
      maxContentLength: 1000,
      decompress: false,
      signal: new AbortController().signal,
    },
    { timeout: 900, maxBodyLength: 1000 },
  ],
  'options for axios': ['get', { params: { b: 2 }, proxy: false, family: 4 }, { responseType: 'json' }],
  'a transformer': ['get', { transformResponse: (text: string) => `${text}!` }],
};

const LATE = { 'X-Late': 'late' };

describe('the way through axios, cut short', () => {
  it.each(Object.entries(CALLS))(
    'gives the same as the whole of it for %s',
    async (_, [verb, options, factory]) => {
      const server = await answering();
      const base = config({ base_uri: server.url, ...factory });
      const short = await Builder.factory(base).chain('v3/x')[verb](options);
      const long = Builder.factory(base);
      // An interceptor that does nothing.
      clientOf(long).axios.interceptors.request.use((given) => given);
      expect(view(await long.chain('v3/x')[verb](options))).toEqual(view(short));
      const [first, second] = server.received.map(wireOf);
      expect(second).toEqual(first);
    },
  );

  it.each<[string, (instance: ReturnType<typeof clientOf>['axios']) => void, string]>([
    ['a header', ({ defaults }) => void Object.assign(defaults.headers.common, LATE), 'late'],
    ['a header of a verb', ({ defaults }) => void Object.assign(defaults.headers.get, LATE), 'late'],
    ['another default', ({ defaults }) => void Object.assign(defaults, { params: { late: 1 } }), '?late=1'],
    [
      'an interceptor',
      ({ interceptors }) =>
        void interceptors.request.use((given) => {
          given.headers['X-Late'] = 'late';
          return given;
        }),
      'late',
    ],
  ])('is whole again after %s was set on the instance', async (_, change, mark) => {
    const server = await answering();
    const instance = Builder.factory(config({ base_uri: server.url }));
    await instance.chain('v3/x').get();
    const { axios } = clientOf(instance);
    await instance.chain('v3/x').get();
    change(axios);
    await instance.chain('v3/x').get();
    const seen = server.received.map(({ url, headers }) => `${url} ${headers['x-late']}`.includes(mark));
    expect(seen).toEqual([false, false, true]);
  });

  it('is not taken when a response interceptor is there', async () => {
    const server = await answering();
    const instance = Builder.factory(config({ base_uri: server.url }));
    const { interceptors } = clientOf(instance).axios;
    const id = interceptors.response.use((response) => ({ ...response, data: 'changed' }));
    expect((await instance.chain('v3/x').get()).data).toBe('changed');
    interceptors.response.eject(id);
    expect((await instance.chain('v3/x').get()).data).toEqual({ name: '张三' });
  });

  it('hands out a config of its own to each call', async () => {
    const server = await answering();
    const instance = Builder.factory(config({ base_uri: server.url }));
    const { config: sent } = await instance.chain('v3/x').get();
    Object.assign(sent.transitional ?? {}, { clarifyTimeoutError: false });
    sent.headers['X-Late'] = 'late';
    const { config: next } = await instance.chain('v3/x').get();
    expect(next.transitional?.clarifyTimeoutError).toBe(true);
    expect(next.headers['X-Late']).toBeUndefined();
  });

  it('names the line that called in the stack of an error', async () => {
    const server = await serve((_, response) => void response.socket?.destroy());
    const chain = Builder.factory(config({ base_uri: server.url })).chain('v3/x');
    const error = (await chain.get().catch((thrown: unknown) => thrown)) as Error;
    expect(error.stack).toMatch(/short-way\.test\.ts:\d/);
  });
});

describe('maxSockets', () => {
  it.each([
    [undefined, 256],
    [3, 3],
  ])('of %s opens at most %i sockets, and every call is answered', async (maxSockets, limit) => {
    const ports = new Set<number | undefined>();
    const { createServer } = await import('node:http');
    const server = createServer((request, response) => {
      ports.add(request.socket.remotePort);
      setTimeout(() => response.writeHead(204, signedHeaders('')).end(), 5);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const instance = Builder.factory(config({ base_uri, ...(maxSockets ? { maxSockets } : {}) }));
    try {
      const calls = Array.from({ length: limit + 60 }, () => instance.chain('v3/x').get());
      const statuses = (await Promise.all(calls)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([204]));
      expect(ports.size).toBeLessThanOrEqual(limit);
      expect(ports.size).toBeGreaterThan(1);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each([0, -1, 1.5, '3', null, Number.POSITIVE_INFINITY])('cannot be %s', (maxSockets) => {
    expect(() => Builder.factory(config({ maxSockets: maxSockets as number }))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', field: 'maxSockets' }),
    );
  });
});
