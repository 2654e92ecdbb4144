import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MerchantConfig } from '../../../src/index.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { Webhook } from '../../../src/webhook/index.ts';

let sandbox: Sandbox;
let webhook: Webhook;
const draft = {
  event_type: 'TRANSACTION.SUCCESS',
  resource: { original_data: { transaction_id: '4200' } },
} as const;
const paid = { resource: { original_data: { transaction_id: '4200' } } };

beforeAll(async () => {
  sandbox = await createSandbox();
  const config: MerchantConfig = { ...sandbox.config, certs: 'auto' };
  webhook = Webhook.factory(config);
});
afterAll(() => sandbox.close());

it("certs: 'auto' downloads the certificate that a notification names, once", async () => {
  const many = Array.from({ length: 20 }, () => webhook.parse(webhook.sign(draft, sandbox.platform)));
  for (const event of await Promise.all(many)) expect(event).toMatchObject(paid);
  expect(sandbox.requests.map(({ url }) => url)).toEqual(['/v3/certificates']);
});

it('says why no key could be had', async () => {
  const signed = webhook.sign(draft, sandbox.platform);
  const other = Webhook.factory({
    ...sandbox.config,
    certs: 'auto',
    base_uri: 'http://127.0.0.1:1/',
  } as MerchantConfig);
  await expect(other.parse(signed)).rejects.toMatchObject({
    code: 'SIGNATURE_SERIAL_UNKNOWN',
    cause: { code: 'PLATFORM_KEY_UNAVAILABLE' },
  });
  // It may be in order: WeChat Pay is told to come again, and not that it is forged.
  const onError = () => {};
  const handler = other.handler({ fallback: () => {} }, { onError });
  const { headers, body } = signed;
  const request = new Request('http://127.0.0.1/', { method: 'POST', headers, body });
  expect((await handler(request)).status).toBe(500);
});

it('given keys of both kinds verify what each of them signed', async () => {
  const { id, key } = sandbox.publicKey;
  const both = Webhook.factory({ ...sandbox.config, certs: { ...sandbox.config.certs, [id]: key } });
  const before = both.sign(draft, sandbox.platform);
  sandbox.rotate('public-key');
  const after = both.sign(draft, sandbox.platform);
  expect(after.headers['Wechatpay-Serial']).toBe(id);
  await expect(both.parse(before)).resolves.toMatchObject(paid);
  await expect(both.parse(after)).resolves.toMatchObject(paid);
});
