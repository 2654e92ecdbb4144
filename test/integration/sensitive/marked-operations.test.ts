import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS } from '../../../src/generated/table.ts';
import { Builder, type CallOptions, type Client, clientOf, MediaUtil } from '../../../src/index.ts';
import { createSimulator } from '../../../src/sandbox/http/server.ts';
import { type Documented, documentedOperations } from '../../../src/sandbox/judge/schema/document.ts';
import { bodySchemaOf } from '../../../src/sandbox/judge/schema/request-fields.ts';
import * as keys from '../../../src/sandbox/keys/keys.ts';
import { exampleOf } from '../../../src/sandbox/stateless/example.ts';
import { undoesPkcs1 } from '../../support/keys/pkcs1.ts';

/** What is marked, by `post v3/…`: the operations of v3 with a field to encrypt or decrypt. */
const marked = Object.entries(FACTS).filter(
  ([name, { encrypt, decrypt }]) => / v3\//.test(name) && (encrypt || decrypt),
);
const documented = new Map(
  documentedOperations().map((operation) => [
    `${operation.method.toLowerCase()} ${operation.paths[0]}`,
    operation,
  ]),
);

/** Every documented field of an operation, the marked ones in plain text. */
function optionsOf(operation: Documented): CallOptions {
  const fields = exampleOf(bodySchemaOf(operation), []) as Record<string, unknown>;
  const options: CallOptions = {};
  for (const { name, schema, ...parameter } of operation.parameters) {
    const value = exampleOf(schema, [], name);
    if (parameter.in === 'path') options[name] = value;
    if (parameter.in === 'query') options.query = { ...Object(options.query), [name]: value };
    if (parameter.in === 'header' && name === 'Idempotency-Key') options.headers = { [name]: String(value) };
  }
  if (operation.requestBody?.content['multipart/form-data']) {
    const file = new MediaUtil('a.png', Buffer.from('file'));
    const { sha256 } = JSON.parse(file.getMeta()) as { sha256: string };
    const meta = { ...(JSON.parse(String(fields['meta'])) as object), sha256 };
    return { ...options, body: { file, meta } };
  }
  return operation.requestBody ? { ...options, json: fields } : options;
}

/** The values at a path of the table. */
function valuesAt(root: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, piece) => {
      const name = piece.replace('[]', '');
      const inner = values.map((value) => (value as Record<string, unknown>)[name]);
      return piece.endsWith('[]') ? inner.flat() : inner;
    },
    [root],
  );
}

describe('every operation with marked fields', () => {
  // Without its state: an example that is true to the schema is enough.
  const { server } = createSimulator({ strict: true, known: [], knownV2: [] });
  let client: Client;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const certs = { [keys.platformSerial]: keys.platformCert };
    const { mchid, merchantSerial: serial, merchantKey: privateKey } = keys;
    client = clientOf(Builder.factory({ mchid, serial, privateKey, certs, base_uri }));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is among the documented ones', () => {
    expect(marked.length).toBeGreaterThan(100);
  });

  // What a Node without it says then, another test shows.
  const undone = marked.filter(([, { padding, decrypt }]) => !(padding && decrypt) || undoesPkcs1());

  it.each(undone)('%s: the simulator decrypts what was given as text, and so do we', async (name, facts) => {
    const [method = '', path = ''] = name.split(' ');
    const operation = documented.get(name) as Documented;
    const options = optionsOf(operation);
    const { status, headers, data } = await client.request(method, path, options);
    expect([200, 204]).toContain(status);
    expect(headers['x-sandbox']).toBe('stateless');
    if (facts.encrypt) {
      // The same in plain text is what the simulator refuses: else nothing would have been tested.
      const plain = client.request(method, path, { ...options, sensitive: 'manual' });
      await expect(plain).rejects.toMatchObject({ code: expect.any(String) });
    }
    for (const field of facts.decrypt ?? []) {
      for (const value of valuesAt(data, field)) expect(value).toMatch(/^.{1,128}$/);
    }
  });
});
