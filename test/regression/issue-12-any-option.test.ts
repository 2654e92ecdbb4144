import { createPublicKey } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AxiosAdapter } from 'axios';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bill } from '../../src/bill/index.ts';
import { Builder } from '../../src/builder.ts';
import { clientOf } from '../../src/chain/instance.ts';
import type { CallOptions } from '../../src/client/options.ts';
import { ApiError, TransportError, VerificationError, WechatpayError } from '../../src/errors/index.ts';
import { Payment } from '../../src/payment/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { Webhook } from '../../src/webhook/index.ts';
import { config, keys, mchid, secret, serve } from '../support/peer.ts';

/** One of each type, and what is nearest to right. A function of nothing is not called back: it must not be waited for. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  false,
  [],
  [null],
  {},
  { a: null },
  Object.create(null),
  () => {},
  Symbol('odd'),
  1n,
  new Date(Number.NaN),
  new Map([[1, Symbol('odd')]]),
  Buffer.from('x'),
];

/** A text that would be the name of a file, or of a host, is left out. */
const oddFor = (name: string) =>
  ['sink', 'file', 'host'].includes(name) ? ODD.filter((value) => value !== 'x') : ODD;

/** The options of axios, known ones of ours, and one that nobody knows. */
const HTTP = [
  ...'adapter allowAbsoluteUrls allowedSocketPaths auth baseURL beforeRedirect cancelToken data decompress env'.split(
    ' ',
  ),
  ...'family fetchOptions formDataHeaderPolicy formSerializer http2Options httpAgent httpVersion httpsAgent'.split(
    ' ',
  ),
  ...'insecureHTTPParser lookup maxBodyLength maxContentLength maxRate maxRedirects method onDownloadProgress'.split(
    ' ',
  ),
  ...'onUploadProgress params paramsSerializer parseReviver proxy redact responseEncoding responseType'.split(
    ' ',
  ),
  ...'sensitiveHeaders signal socketPath timeout timeoutErrorMessage transformRequest transformResponse'.split(
    ' ',
  ),
  ...'transitional transport url validateStatus withCredentials withXSRFToken xsrfCookieName xsrfHeaderName'.split(
    ' ',
  ),
  ...'beforeHttp nobody'.split(' '),
];
const FACTORY = [
  ...'mchid brand_id serial privateKey certs apiv3Key secret prefer certStore merchant sensitive base_uri headers'.split(
    ' ',
  ),
  ...HTTP,
];
const CALL = [
  ...'json query xml body headers base_uri sink security nonceless sensitive fragment form_params multipart'.split(
    ' ',
  ),
  ...HTTP,
];
const HANDLERS = ['timeout', 'once', 'onError', 'onLate'];
const SANDBOX = ['port', 'host', 'https', 'strict', 'notify_url', 'file', 'faults'];

/** Whatever comes of it: nothing, or an error of ours. Anything else, and what takes too long, is thrown. */
async function outcomeOf(act: () => unknown): Promise<WechatpayError | undefined> {
  const late = Symbol('late');
  const patience = new AbortController();
  try {
    const ended = await Promise.race([
      Promise.resolve().then(act),
      sleep(5_000, late, { signal: patience.signal, ref: false }),
    ]);
    if (ended === late) throw new Error('It hangs');
    return undefined;
  } catch (error) {
    if (error instanceof WechatpayError) return error;
    throw error;
  } finally {
    patience.abort();
  }
}

/** What a taken option did, which is no refusal of it: the answer was an error, unsigned, too large, or too late. */
const isEffect = (error: WechatpayError) =>
  [TransportError, ApiError, VerificationError].some((type) => error instanceof type);

const show = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Gives each option each of the odd values, alone; whatever is refused must name it. */
async function walk(names: readonly string[], act: (options: Record<string, unknown>) => unknown) {
  const faults: string[] = [];
  let refused = 0;
  for (const name of names) {
    for (const value of oddFor(name)) {
      const what = `${name}: ${show(value)}`;
      try {
        const error = await outcomeOf(() => act({ [name]: value }));
        if (!error || isEffect(error)) continue;
        refused += 1;
        const field = String((error as { field?: unknown }).field);
        if (field.split(/[.[]/)[0] !== name)
          faults.push(`${what}: ${error.name} ${error.code} of ${field}: ${error.message}`);
      } catch (error) {
        faults.push(`${what}: ${String(error)}`);
      }
    }
  }
  expect(faults).toEqual([]);
  return refused;
}

/** Keys that are read already, and a signer that takes no time: it is not what is tested. */
const base = config({
  privateKey: { sign: async () => Buffer.alloc(256), decrypt: async () => Buffer.alloc(0) },
  certs: { PUB_KEY_ID_1: createPublicKey(keys.platformPub) },
});
const sandboxOf = async (options: Record<string, unknown>) => (await createSandbox(options as never)).close();

describe('an option of any type is taken, or refused by its name', () => {
  it('of Builder.factory', async () => {
    const build = (given: object) => Builder.factory({ ...base, ...given } as never);
    expect(await walk(FACTORY, build)).toBeGreaterThan(500);
    const merchant = { cert: keys.merchantCert, key: keys.merchantKey };
    for (const name of ['cert', 'key', 'pfx', 'passphrase']) {
      for (const value of ODD) await outcomeOf(() => build({ merchant: { ...merchant, [name]: value } }));
    }
    await expect(outcomeOf(() => build({ merchant: null }))).resolves.toMatchObject({
      code: 'CONFIG_INVALID',
      field: 'merchant',
    });
  });

  it('of Webhook.factory and its handlers', async () => {
    const names = ['certs', 'apiv3Key', 'secret', 'privateKey', 'serial', 'sensitive'];
    expect(await walk(names, (given) => Webhook.factory({ ...base, ...given } as never))).toBeGreaterThan(80);
    const webhook = Webhook.factory(base);
    expect(await walk(HANDLERS, (given) => void webhook.node({}, given))).toBeGreaterThan(60);
    expect(await walk(HANDLERS, (given) => void webhook.handler({}, given))).toBeGreaterThan(60);
  });

  it('of Payment.factory', async () => {
    const names = ['mchid', 'privateKey', 'secret'];
    const make = (given: object) => Payment.factory({ mchid, secret, ...given } as never);
    expect(await walk(names, make)).toBeGreaterThan(40);
  });

  it('of createSandbox', async () => {
    expect(await walk(SANDBOX, sandboxOf)).toBeGreaterThan(100);
  });

  it('of a bill', async () => {
    const bill = Bill.factory(Builder.factory(base));
    const query = { bill_date: '2026-11-20' };
    for (const signal of ODD.filter((value) => value !== undefined)) {
      const error = await outcomeOf(() => bill.trade(query, { signal } as never));
      expect(error).toMatchObject({ code: 'REQUEST_INVALID', field: 'signal' });
    }
    for (const bill_date of ODD) {
      const rows = () =>
        bill
          .trade({ bill_date } as never)
          [Symbol.asyncIterator]()
          .next();
      expect(await outcomeOf(rows)).toMatchObject({ code: 'VALUE_INVALID', field: 'bill_date' });
    }
    for (const instance of ODD) {
      expect(await outcomeOf(() => Bill.factory(instance as never))).toMatchObject({ field: 'instance' });
    }
  });

  it('of a call, over a socket', async () => {
    const { url } = await serve((_, response) => response.writeHead(200).end('a file'));
    const client = clientOf(Builder.factory({ ...base, base_uri: url }));
    const call = (given: CallOptions) => client.request('get', 'v3/billdownload/file', given);
    expect(await walk(CALL, call)).toBeGreaterThan(500);
    expect(
      await walk(['id'], (given) => client.request('get', 'v3/{id}', given as CallOptions)),
    ).toBeGreaterThan(10);
  });

  it('as the whole of the options', async () => {
    const client = clientOf(Builder.factory(base));
    const given = ODD.filter((value) => typeof value !== 'object' || value === null);
    for (const value of given.filter((one) => one !== undefined)) {
      for (const act of [
        () => Builder.factory(value as never),
        () => Webhook.factory(value as never),
        () => Payment.factory(value as never),
        () => createSandbox(value as never),
        () => client.request('get', 'v3/x', value as never),
        () => client.request(value as never, 'v3/x'),
      ]) {
        expect(await outcomeOf(act)).toBeInstanceOf(WechatpayError);
      }
    }
  });
});

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

  const anyFor = (name: string) => {
    const odd = fc.constantFrom(...oddFor(name));
    const isPlace = ['sink', 'file', 'host'].includes(name);
    return isPlace
      ? odd
      : fc.oneof(odd, odd, fc.anything({ withBigInt: true, withDate: true, withMap: true, maxDepth: 2 }));
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
    ['Builder', 4_000, FACTORY, (given: object) => Builder.factory({ ...base, ...given })],
    ['Webhook', 2_500, FACTORY, (given: object) => Webhook.factory({ ...base, ...given })],
    ['handlers', 1_500, HANDLERS, (given: object) => void webhook.node({}, given)],
    ['Payment', 1_500, FACTORY, (given: object) => Payment.factory({ mchid, ...given })],
    [
      'payments',
      2_000,
      PREPAID,
      async (given: never) => {
        await outcomeOf(() => payment.jsapi(given));
        await outcomeOf(() => payment.h5(given));
        await payment.scoreApp(given);
      },
    ],
    ['sandbox', 500, SANDBOX, sandboxOf],
    [
      'bill',
      1_000,
      ['bill_date', 'bill_type', 'sub_mchid', 'signal'],
      async (given: never) => {
        await bill.trade(given, given)[Symbol.asyncIterator]().next();
      },
    ],
    [
      'call',
      7_000,
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
