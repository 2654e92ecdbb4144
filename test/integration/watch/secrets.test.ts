import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import type { Chain } from '../../../src/chain/plain.ts';
import { Hash } from '../../../src/crypto/hash.ts';
import { WechatpayError } from '../../../src/errors/index.ts';
import { lineOf } from '../../../src/watch/line.ts';
import { Webhook } from '../../../src/webhook/index.ts';
import { failureOf } from '../../support/calls/retrying.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';
import { secret as apiv2Key, config, keys, mchid, serve, signedHeaders } from '../../support/sockets/peer.ts';
import { watchChannels } from '../../support/watch/watched.ts';

/** Longer than anything that could be there by chance; a path, a header and XML take it as it is. */
const SECRET = fc.stringMatching(/^z[a-z]{3}s3cret[a-z0-9]{8}$/);

const answers: Record<string, (secret: string) => [number, string]> = {
  ok: (secret: string) => [200, JSON.stringify({ name: secret })],
  refused: (secret: string) => [
    400,
    JSON.stringify({ code: secret, message: secret, detail: { value: secret } }),
  ],
  down: () => [503, ''],
  'no JSON': (secret: string) => [200, secret],
  reset: () => [0, ''],
};

const places = [
  'path',
  'variable',
  'name',
  'query',
  'body',
  'header',
  'v2',
  'interceptor',
  'too early',
] as const;

it('no event, line or report contains anything that the caller or the response gave', async () => {
  let answer = answers['down'];
  let secret = '';
  const { url } = await serve((request, response) => {
    const [status, body] = answer?.(secret) ?? [0, ''];
    if (status === 0) return void response.destroy();
    const headers = { ...signedHeaders(body), 'Request-ID': `${secret} 1`, 'X-Secret': secret };
    response.writeHead(status, request.url === '/unsigned' ? { 'X-Secret': secret } : headers).end(body);
  });
  const told = watchChannels();
  const texts: string[] = [];
  const reports: string[] = [];
  const call = async (place: (typeof places)[number]): Promise<unknown> => {
    const instance = Builder.factory(config({ base_uri: url, retry: { attempts: 2, delay: 0 } }));
    const chain = instance as unknown as Chain;
    const { interceptors } = clientOf(instance).axios;
    const by: Record<typeof place, () => Promise<unknown>> = {
      path: () => chain.chain(`v3/pay/transactions/id/${secret}`).get(),
      variable: () => chain.chain('v3/{id}/{other}').get({ id: secret, other: '1' }),
      name: () => chain.chain(`v3/x/{${secret}}/${secret}?${secret}`).get({ [secret]: secret }),
      query: () => chain.chain('v3/certificates').get({ query: { [secret]: secret } }),
      body: () =>
        chain.chain('v3/refund/domestic/refunds').post({ json: { out_refund_no: secret }, retry: 2 }),
      header: () => chain.chain('v3/x').get({ headers: { 'X-Secret': secret, 'Wechatpay-Serial': secret } }),
      v2: () => chain.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid, out_trade_no: secret } }),
      interceptor: () => {
        interceptors.request.use(() => Promise.reject(Object.assign(new Error(secret), { code: secret })));
        return chain.chain('v3/x').get();
      },
      'too early': () => chain.chain('v3/x').get({ [secret]: secret, timeout: secret as never }),
    };
    return by[place]();
  };
  await fc.assert(
    fc.asyncProperty(
      SECRET,
      fc.constantFrom(...places),
      fc.constantFrom(...Object.values(answers)),
      async (given, place, kind) => {
        [secret, answer] = [given, kind];
        const before = told.length;
        const error = await call(place).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(told.length).toBeGreaterThan(before);
        if (error instanceof WechatpayError) reports.push(error.toReport());
        for (const { name, event } of told.slice(before)) {
          if (name === 'response' || name === 'error') texts.push(lineOf(event));
        }
        expect(JSON.stringify([told.slice(before), texts, reports])).not.toContain(secret);
      },
    ),
    { numRuns: 60 },
  );
  expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['request', 'response', 'retry', 'error']));
  expect(reports.length).toBeGreaterThan(10);
  const all = JSON.stringify([told, texts, reports]);
  for (const key of [keys.merchantKey.slice(40, 80), apiv2Key, 'WECHATPAY2', 'signature=', '/id/']) {
    expect(all.replaceAll('/id/{transaction_id}', '')).not.toContain(key);
  }
});

it('no event of a notification contains anything of it', async () => {
  const sandbox = await openSandbox();
  const webhook = Webhook.factory(sandbox.config);
  const told = watchChannels();
  const secret = 'zangs3cret01234567';
  const draft = { event_type: secret, resource: { original_data: { name: secret } } } as never;
  const { headers, body } = webhook.sign(draft, sandbox.platform);
  await webhook.parse({ headers, body });
  await failureOf(webhook.parse({ headers: { ...headers, 'Wechatpay-Serial': `${secret} ` }, body }));
  await failureOf(webhook.parse({ headers: {}, body: `<xml><sign>${Hash.md5(secret)}</sign></xml>` }));
  await failureOf(webhook.parse(secret as never));
  expect(told).toHaveLength(4);
  expect(JSON.stringify(told)).not.toContain(secret);
});
