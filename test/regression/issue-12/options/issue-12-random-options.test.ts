import type { AxiosAdapter } from 'axios';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { Bill } from '../../../../src/bill/index.ts';
import { Builder } from '../../../../src/builder/builder.ts';
import { clientOf } from '../../../../src/chain/instance.ts';
import { Payment } from '../../../../src/payment/index.ts';
import { Webhook } from '../../../../src/webhook/index.ts';
import { mchid, secret } from '../../../support/sockets/peer.ts';
import {
  base,
  CALL,
  FACTORY,
  HANDLERS,
  oddFor,
  outcomeOf,
  SANDBOX,
  sandboxOf,
} from '../../../support/values/any-option.ts';

describe('20,000 random objects of options give a result or an error of ours', () => {
  /** An answer that needs no proof, a refusal, or one that cannot be proved. */
  const adapter: AxiosAdapter = async (asked) => {
    const isFile = String(asked.url).includes('billdownload');
    return {
      status: isFile ? 200 : 500,
      statusText: '',
      headers: {},
      data: Buffer.from('{}'),
      config: asked,
    };
  };
  const client = clientOf(Builder.factory({ ...base, adapter }));
  const bill = Bill.factory(Builder.factory({ ...base, adapter }));

  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, maxDepth: 2 });
  const anyFor = (name: string) => {
    const odd = fc.constantFrom(...oddFor(name));
    return ['sink', 'file', 'host'].includes(name) ? odd : fc.oneof(odd, odd, anything);
  };
  /** Some of these options, each with a value of any type. */
  const optionsOf = (names: readonly string[]) =>
    fc
      .uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 })
      .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, anyFor(name)]))));

  const CALLS = [
    ['get', 'v3/billdownload/file'],
    ['post', 'v3/x'],
    ['get', 'v3/pay/transactions/id/{transaction_id}'],
    ['post', 'v3/applyment4sub/applyment/'],
    ['post', 'v3/merchant/media/upload'],
    ['post', 'v2/pay/unifiedorder'],
    ['get', 'v2/x'],
  ] as const;
  const PREPAID = [
    'appid',
    'prepay_id',
    'signType',
    'partnerid',
    'h5_url',
    'redirect_url',
    'package',
    'service_id',
  ];
  const payment = Payment.factory({ mchid, secret, privateKey: base.privateKey });
  const webhook = Webhook.factory(base);

  it.each<[string, number, readonly string[], (given: never) => unknown]>([
    ['Builder', 5_000, FACTORY, (given: object) => Builder.factory({ ...base, ...given })],
    ['Webhook', 5_000, FACTORY, (given: object) => Webhook.factory({ ...base, ...given })],
    ['handlers', 2_500, HANDLERS, (given: object) => void webhook.node({}, given)],
    ['Payment', 3_000, FACTORY, (given: object) => Payment.factory({ mchid, ...given })],
    [
      'payments',
      1_000,
      PREPAID,
      async (given: never) => {
        await outcomeOf(() => payment.jsapi(given));
        await outcomeOf(() => payment.h5(given));
        await payment.scoreApp(given);
      },
    ],
    ['sandbox', 200, SANDBOX, sandboxOf],
    [
      'bill',
      300,
      ['bill_date', 'bill_type', 'sub_mchid', 'signal'],
      async (given: never) => {
        await bill.trade(given, given)[Symbol.asyncIterator]().next();
      },
    ],
    [
      'call',
      3_000,
      [...CALL, 'transaction_id'],
      async (given: object) => {
        const [verb, path] = CALLS[Object.keys(given).join().length % CALLS.length] ?? CALLS[0];
        await client.request(verb, path, {
          ...(path.startsWith('v2') ? { xml: { mch_id: mchid } } : {}),
          ...given,
        });
      },
    ],
  ])('of %s', async (_, numRuns, names, act) => {
    await fc.assert(
      fc.asyncProperty(optionsOf(names), async (given) => {
        await outcomeOf(() => act(given as never));
      }),
      { numRuns },
    );
  });
});
