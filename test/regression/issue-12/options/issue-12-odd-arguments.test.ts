import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { clientOf } from '../../../../src/chain/instance.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { WechatpayError } from '../../../../src/errors/index.ts';
import { until } from '../../../../src/lists/until.ts';
import { factsOf } from '../../../../src/options/facts.ts';
import { parseFault } from '../../../../src/sandbox/index.ts';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { openSandbox } from '../../../support/sandbox/raw-request.ts';
import { mchid, serve } from '../../../support/sockets/peer.ts';
import { base, ODD, outcomeOf } from '../../../support/values/any-option.ts';

const not = (...types: string[]) => ODD.filter((value) => !types.includes(typeof value));
const instance = Builder.factory(base);
const client = clientOf(instance);
const query = { every: 1, deadline: 1 };

/** An argument of each function, the odd values of it, and the field that the refusal names. */
const REFUSED: readonly [string, readonly unknown[], (value: never) => unknown, string][] = [
  ['the path of chain()', not('string'), (path) => instance.chain(path), 'path'],
  ['until(ask)', not('function'), (ask) => until(ask, query), 'ask'],
  ['until(_, options)', [...not('object'), null, [1]], (options) => until(async () => 1, options), 'options'],
  [
    'until({ done })',
    not('function', 'undefined'),
    (done) => until(async () => 1, { ...query, done }),
    'done',
  ],
  [
    'until({ wait })',
    not('function', 'undefined'),
    (wait) => until(async () => 1, { ...query, wait }),
    'wait',
  ],
  ['until({ signal })', not('undefined'), (signal) => until(async () => 1, { ...query, signal }), 'signal'],
  ['factsOf(method)', not('string'), (method) => factsOf(method, 'v3/x'), 'method'],
  ['factsOf(_, path)', not('string'), (path) => factsOf('get', path), 'path'],
  ['the root of toXml', not('undefined'), (root) => Transformer.toXml({ a: 1 }, true, false, root), 'root'],
];

describe('an argument of a wrong type is refused by its name', () => {
  it.each(REFUSED)('%s', async (what, values, act, field) => {
    for (const value of values.filter((one) => !(what.includes('toXml') && one === 'x'))) {
      expect(await outcomeOf(() => act(value as never))).toMatchObject({ name: 'RequestError', field });
    }
  });

  it('chain(undefined): an environment variable that is not set', () => {
    const call = () => instance.chain(process.env['NO_SUCH_PATH'] as string);
    expect(call).toThrow(expect.objectContaining({ code: 'PATH_INVALID', field: 'path' }));
    expect(call).toThrow('must be a string, not undefined');
  });

  it('a key, a message to sign', async () => {
    for (const thing of not('string') as never[]) {
      for (const act of [
        () => Rsa.fromPkcs1(thing),
        () => Rsa.fromPkcs1(thing, 'public'),
        () => Rsa.fromPkcs8(thing),
        () => Rsa.fromSpki(thing),
        () => Rsa.pkcs1ToSpki(thing),
      ]) {
        expect(await outcomeOf(act)).toMatchObject({ name: 'ConfigurationError', code: 'KEY_INVALID' });
      }
      const key = base.privateKey as never;
      if (!Buffer.isBuffer(thing)) expect(await outcomeOf(() => Rsa.signAsync(thing, key))).toBeDefined();
      expect(await outcomeOf(() => Rsa.signAsync('x', thing))).toMatchObject({ name: 'ConfigurationError' });
    }
  });

  it('what a test does to the simulator', async () => {
    const sandbox = await openSandbox();
    const acts: [string, (value: never) => unknown][] = [
      ['payment', (value) => sandbox.pay('T1', value)],
      ['confirmation', (value) => sandbox.confirmTransfer('T1', value)],
      ['confirmation', (value) => sandbox.confirmService('T1', value)],
      ['signature', (value) => sandbox.signContract('T1', value)],
      ['use', (value) => sandbox.useCoupon('T1', value)],
      ['complaint', (value) => sandbox.complain(value)],
    ];
    for (const [field, act] of acts) {
      for (const value of [null, 5, 'x', [], Symbol('odd')] as never[]) {
        expect(await outcomeOf(() => act(value))).toMatchObject({ code: 'VALUE_INVALID', field });
      }
    }
    for (const value of not('string') as never[]) {
      expect(await outcomeOf(() => sandbox.trigger(value))).toMatchObject({ field: 'event_type' });
      expect(parseFault(value)).toBeUndefined();
    }
    for (const value of not('number') as never[]) {
      expect(await outcomeOf(() => sandbox.clock.advance(value))).toMatchObject({ field: 'span' });
    }
  });
});

describe('security and nonceless take any value, as in the PHP SDK', () => {
  const sentWith = async (options: object) => {
    const { url, received } = await serve((_, response) => response.writeHead(500).end());
    const local = clientOf(Builder.factory({ ...base, base_uri: url }));
    await outcomeOf(() => local.request('post', 'v2/x', { xml: { mch_id: mchid }, ...options }));
    return received[0]?.body.toString();
  };

  it('only true presents the certificate', async () => {
    for (const security of ODD.filter((value) => value !== true)) {
      expect(await sentWith({ security })).toContain('<nonce_str>');
    }
    expect(await sentWith({ security: true })).toBeUndefined();
  });

  it('null and undefined leave the nonce, and nothing else does', async () => {
    for (const nonceless of ODD) {
      const isLeft = nonceless === null || nonceless === undefined;
      expect((await sentWith({ nonceless }))?.includes('<nonce_str>')).toBe(isLeft);
    }
  });
});

describe('the message of an error', () => {
  it.each<[string, (text: string) => unknown]>([
    ['a path', (text) => client.request('get', `v3/../${text}`)],
    ['a variable', (text) => client.request('get', `v3/{${text}}`)],
    ['prefer', (text) => Builder.factory({ ...base, prefer: text })],
    ['the name of a header', (text) => client.request('get', 'v3/x', { headers: { [`${text} `]: '1' } })],
  ])('quotes not more than a part of %s', async (_, act) => {
    const error = await outcomeOf(() => act('x'.repeat(100_000)));
    expect(error).toBeInstanceOf(WechatpayError);
    expect(error?.message.length).toBeLessThan(2_100);
  });
});
