import { expect, it } from 'vitest';
import { readConfig } from '../../../src/builder/configure.ts';
import { Client } from '../../../src/client/client.ts';
import { config, serve, signedHeaders } from '../../support/sockets/peer.ts';

it('loads the code of a call with the first one, and again after that failed', async () => {
  const { url, received } = await serve(
    (_, response) => void response.writeHead(204, signedHeaders('')).end(),
  );
  const settings = readConfig(config({ base_uri: url }));
  const missing = new Error('a file is missing');
  let loads = 0;
  const load = () => {
    loads += 1;
    return loads === 1 ? Promise.reject(missing) : settings.protocols.load();
  };
  const client = new Client({ ...settings, protocols: { ...settings.protocols, load } });
  expect(loads).toBe(0);
  await expect(client.request('get', 'v3/x')).rejects.toBe(missing);
  expect(received).toEqual([]);
  const answers = await Promise.all([client.request('get', 'v3/x'), client.request('get', 'v3/y')]);
  await client.request('get', 'v3/z');
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(received.map((request) => request.url).sort()).toEqual(['/v3/x', '/v3/y', '/v3/z']);
  // Both of the first two asked for it, the third did not.
  expect(loads).toBe(3);
});
