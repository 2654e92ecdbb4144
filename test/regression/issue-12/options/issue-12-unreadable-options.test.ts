import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { clientOf } from '../../../../src/chain/instance.ts';
import type { CallOptions } from '../../../../src/options/options.ts';
import { writeJson } from '../../../../src/wire/json-write.ts';
import { config, serve, signedHeaders } from '../../../support/sockets/peer.ts';

/** What the getter of a caller throws. */
const fault = new TypeError("Cannot read properties of undefined (reading 'mobile')");
const failing = (name = 'f') =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw fault;
    },
  });
const told = {
  toJSON: () => {
    throw fault;
  },
};
const gone = Proxy.revocable({}, {});
gone.revoke();

const MARKED = 'v3/applyment4sub/applyment/';

describe('an option that cannot be read is named, with the error as the cause', () => {
  it.each<[string, string, string, object, string, string]>([
    ['json', 'post', 'v3/x', { json: failing() }, 'BODY_UNSERIALIZABLE', 'json.f'],
    ['json, deep', 'post', 'v3/x', { json: { a: [{}, failing()] } }, 'BODY_UNSERIALIZABLE', 'json.a[1].f'],
    [
      'json, marked',
      'post',
      MARKED,
      { json: failing('contact_info') },
      'BODY_UNSERIALIZABLE',
      'json.contact_info',
    ],
    ['toJSON', 'post', 'v3/x', { json: { f: told } }, 'BODY_UNSERIALIZABLE', 'json.f'],
    ['toJSON of all', 'post', 'v3/x', { json: told }, 'BODY_UNSERIALIZABLE', 'json'],
    ['query', 'get', 'v3/x', { query: failing() }, 'VALUE_INVALID', 'query.f'],
    ['query, deep', 'get', 'v3/x', { query: { a: failing() } }, 'VALUE_INVALID', 'query.a.f'],
    ['xml', 'post', 'v2/x', { xml: failing() }, 'VALUE_INVALID', 'xml.f'],
    ['headers', 'get', 'v3/x', { headers: failing('X-A') }, 'HEADER_INVALID', 'headers.X-A'],
    ['params', 'get', 'v3/x', { params: failing() }, 'VALUE_INVALID', 'params.f'],
    ['retry', 'get', 'v3/x', { retry: failing('attempts') }, 'VALUE_INVALID', 'retry.attempts'],
  ])('%s', async (_, verb, path, options, code, field) => {
    const { url, received } = await serve((_request, response) => response.end());
    const client = clientOf(Builder.factory(config({ base_uri: url })));
    await expect(client.request(verb, path, options as CallOptions)).rejects.toMatchObject({
      name: 'RequestError',
      code,
      field,
      message: expect.stringContaining(field),
      cause: fault,
    });
    expect(received).toEqual([]);
  });

  it.each(['json', 'query', 'headers', 'base_uri', 'id', 'sensitive'])(
    'the option %s itself',
    async (name) => {
      const { url, received } = await serve((_, response) => response.end());
      const client = clientOf(Builder.factory(config({ base_uri: url })));
      const call = client.request(
        'post',
        'v3/x/{id}',
        Object.assign(failing(name), name === 'id' ? {} : { id: '1' }) as CallOptions,
      );
      await expect(call).rejects.toMatchObject({ name: 'RequestError', field: name, cause: fault });
      expect(received).toEqual([]);
    },
  );

  it('a proxy that was revoked', async () => {
    const { url } = await serve((_, response) => response.end());
    const call = clientOf(Builder.factory(config({ base_uri: url }))).request('post', 'v3/x', {
      json: { a: gone.proxy },
    });
    await expect(call).rejects.toMatchObject({ code: 'BODY_UNSERIALIZABLE', field: 'json.a' });
  });

  it('an error of an interceptor stays what it is, also after the request was sent', async () => {
    const { url, received } = await serve((_, response) =>
      response.writeHead(200, signedHeaders('{}')).end('{}'),
    );
    const client = clientOf(Builder.factory(config({ base_uri: url })));
    const own = new Error('an error of the interceptor');
    client.axios.interceptors.response.use(() => {
      throw own;
    });
    await expect(client.request('get', 'v3/x')).rejects.toBe(own);
    expect(received).toHaveLength(1);
  });
});

describe('the search for what cannot be read', () => {
  /** As entities of an ORM that lead to each other: each toJSON makes a new object. */
  class Entity {
    readonly others: Entity[] = [];
    toJSON() {
      return { others: [...this.others] };
    }
  }

  it('ends for objects that lead to each other', () => {
    const [order, ...items] = Array.from({ length: 8 }, () => new Entity());
    order?.others.push(...items);
    for (const item of items) item.others.push(order as Entity, ...items);
    const start = performance.now();
    expect(() => writeJson({ order })).toThrow(
      expect.objectContaining({
        code: 'BODY_UNSERIALIZABLE',
        message: expect.stringContaining('too deeply'),
      }),
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('does not read bytes, and keeps an error that has no text', async () => {
    const thrown = Object.create(null) as object;
    const options = {
      body: Buffer.alloc(20_000_000),
      get json(): unknown {
        throw thrown;
      },
    };
    const client = clientOf(Builder.factory(config({ base_uri: 'http://127.0.0.1:9/' })));
    const start = performance.now();
    await expect(client.request('post', 'v3/x', options as CallOptions)).rejects.toMatchObject({
      field: 'json',
      cause: thrown,
    });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
