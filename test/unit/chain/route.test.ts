import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Chain } from '../../../src/chain/plain.ts';
import { createRoute } from '../../../src/chain/route.ts';
import { RequestError } from '../../../src/errors/index.ts';

function collect() {
  const sent: unknown[][] = [];
  const root = createRoute((verb, path, options) => {
    sent.push([verb, path, options]);
    return Promise.resolve({ data: path });
  }) as unknown as Chain;
  return { root, sent };
}

describe('the path', () => {
  it.each<[string, (root: Chain) => { get(): unknown }, string]>([
    ['names', (root) => root.v3.pay.transactions.native, 'v3/pay/transactions/native'],
    ['camel case', (root) => root.v3.pay.transactions.outTradeNo, 'v3/pay/transactions/out-trade-no'],
    [
      'a leading capital',
      (root) => root.v3.MerchantService.complaintsV2,
      'v3/merchant-service/complaints-v2',
    ],
    ['a variable between underscores', (root) => root.v3.id._transaction_id_, 'v3/id/{transaction_id}'],
    ['a variable in braces', (root) => root.v3['{transaction_id}'], 'v3/{transaction_id}'],
    ['a quoted segment', (root) => root.v3['out-trade-no'], 'v3/out-trade-no'],
    ['a path as a property', (root) => root['v3/pay/transactions'].native, 'v3/pay/transactions/native'],
    ['chain()', (root) => root.chain('v3/pay').chain('transactions/{id}'), 'v3/pay/transactions/{id}'],
    ['all mixed', (root) => root.v3['pay/transactions'].chain('native'), 'v3/pay/transactions/native'],
    ['the name of a verb through chain()', (root) => root.v3.chain('post').chain('get'), 'v3/post/get'],
    [
      'documented words',
      (root) => root.v3.apply.bind.import.return.global.driver,
      'v3/apply/bind/import/return/global/driver',
    ],
    ['names of functions', (root) => root.v3.name.length.call, 'v3/name/length/call'],
    ['a single underscore', (root) => root.v3._.a_b._a, 'v3/_/a_b/_a'],
    ['an empty piece', (root) => root.chain('').chain('v3').chain(''), '/v3/'],
  ])('%s', (_, walk, path) => {
    const { root, sent } = collect();
    walk(root).get();
    expect(sent).toEqual([['get', path, undefined]]);
  });

  it('keeps delete apart as a verb and as a segment', () => {
    const { root, sent } = collect();
    root.v3.profitsharing.receivers.delete.post({ json: { a: 1 } });
    root.v3.profitsharing.receivers.delete({ json: { b: 2 } });
    root.v3.profitsharing.receivers.deleteAsync();
    root.v3.profitsharing.receivers.delete.add.post();
    expect(sent).toEqual([
      ['post', 'v3/profitsharing/receivers/delete', { json: { a: 1 } }],
      ['delete', 'v3/profitsharing/receivers', { json: { b: 2 } }],
      ['delete', 'v3/profitsharing/receivers', undefined],
      ['post', 'v3/profitsharing/receivers/delete/add', undefined],
    ]);
  });

  it('has both names of every verb', () => {
    const { root, sent } = collect();
    const node = root.v3.x as unknown as Record<string, () => unknown>;
    for (const name of ['get', 'post', 'put', 'patch', 'delete']) {
      node[name]?.();
      node[`${name}Async`]?.();
    }
    expect(sent.map(([verb]) => verb)).toEqual([
      'get',
      'get',
      'post',
      'post',
      'put',
      'put',
      'patch',
      'patch',
      'delete',
      'delete',
    ]);
  });

  it('makes a typo a TypeError and no request', () => {
    const { root, sent } = collect();
    const call = (node: unknown) => (node as () => unknown)();
    expect(() => call(root.v3.pay.pots)).toThrow(TypeError);
    expect(() => call(root.v3.pay)).toThrow(TypeError);
    expect(() => call(root)).toThrow(TypeError);
    expect(() => root.v3.chain(5 as unknown as string)).toThrow(RequestError);
    expect(() => root.v3.get.call({})).toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('a node is inert', () => {
  const probes: [string, (node: Chain) => unknown][] = [
    ['await', async (node) => await node],
    ['return from async', (node) => (async () => node)()],
    ['Promise.resolve', (node) => Promise.resolve(node)],
    ['template literal', (node) => `${node}`],
    ['concatenation', (node) => ''.concat(node as unknown as string)],
    ['JSON.stringify', (node) => JSON.stringify({ node, list: [node] })],
    ['util.inspect', (node) => inspect(node, { depth: 9, showHidden: true, getters: true })],
    ['console.log', (node) => console.log(node, '%s %d %j', node)],
    ['spread', (node) => ({ ...node })],
    ['in', (node) => 'zzz' in node],
    ['Object.keys', (node) => [Object.keys(node), Reflect.ownKeys(node), Object.entries(node)]],
    [
      'for in',
      (node) => {
        for (const _ in node) throw new Error('enumerable');
      },
    ],
    ['toEqual', (node) => expect(node).toEqual(node)],
    ['not toEqual', (node) => expect(node).not.toEqual({ a: 1 })],
    ['toMatchObject', (node) => expect({ node }).toMatchObject({ node })],
    ['toMatchInlineSnapshot', (node) => expect(String(node).length > 99).toMatchInlineSnapshot('false')],
    ['instanceof', (node) => node instanceof Promise],
    ['array spread', (node) => expect(() => [...(node as unknown as unknown[])]).toThrow(TypeError)],
    [
      'property write',
      (node) => {
        (node as unknown as { x: unknown }).x = 1;
      },
    ],
    ['Object.assign', (node) => Object.assign({}, node)],
    ['Object.prototype members', (node) => [Object.hasOwn(node, 'a'), Object.prototype.toString.call(node)]],
    [
      'getters of test tools',
      (node) => ['$$typeof', 'nodeType', 'asymmetricMatch', 'toJSON'].map((key) => Reflect.get(node, key)),
    ],
    [
      'as a mock argument',
      (node) => {
        const mock = vi.fn();
        mock(node);
        expect(mock).toHaveBeenCalledWith(node);
      },
    ],
  ];
  const nodes: [string, (root: Chain) => Chain][] = [
    ['root', (root) => root],
    ['v3', (root) => root.v3],
    ['nested', (root) => root.v3.pay.transactions.native],
    ['variable', (root) => root.v3.pay._transaction_id_],
    ['path', (root) => root['v3/pay/transactions']],
    ['the delete segment', (root) => root.v3.receivers.delete],
  ];
  for (const [where, walk] of nodes) {
    it.each(probes)(`${where}: %s`, async (_, probe) => {
      vi.spyOn(console, 'log').mockImplementation(() => {});
      const { root, sent } = collect();
      await probe(walk(root));
      expect(sent).toEqual([]);
    });
  }

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is cloned without its chain', () => {
    const { root, sent } = collect();
    expect(structuredClone(root.v3.pay)).toEqual({});
    expect(sent).toEqual([]);
  });

  it('takes snapshots', () => {
    const { root, sent } = collect();
    expect(root.v3.pay).toMatchInlineSnapshot(`"v3/pay"`);
    expect({ root, native: root.v3.pay.native }).toMatchInlineSnapshot(`
      {
        "native": "v3/pay/native",
        "root": "",
      }
    `);
    expect(sent).toEqual([]);
  });

  it('shows its path and nothing else', () => {
    const { root } = collect();
    expect(String(root.v3.pay)).toBe('v3/pay');
    expect(inspect(root.v3.pay, { depth: 9, showHidden: true })).toBe('Route(v3/pay)');
    expect(inspect(root.v3.pay.delete)).toBe('Route(v3/pay/delete)');
    expect(JSON.stringify({ node: root.v3.pay })).toBe('{"node":"v3/pay"}');
    expect(Object.keys(root.v3.pay)).toEqual([]);
  });

  it('equals itself and no other', () => {
    const { root } = collect();
    expect(root.v3.pay).toEqual(root.v3.pay);
    expect(root.v3.pay).not.toEqual(root.v3.bill);
    expect(root.v3.pay).toBe(root.v3.pay);
  });
});

describe('mocking', () => {
  it('spies on a verb and gives it back', async () => {
    const { root, sent } = collect();
    const spy = vi.spyOn(root.v3.pay, 'post').mockResolvedValue({ data: 'mock' } as never);
    expect(await root.v3.pay.post({ json: {} })).toEqual({ data: 'mock' });
    expect(spy).toHaveBeenCalledWith({ json: {} });
    spy.mockRestore();
    await root.v3.pay.post();
    expect(sent).toEqual([['post', 'v3/pay', undefined]]);
  });

  it('spies through to the real verb, on delete too', async () => {
    const { root, sent } = collect();
    for (const verb of ['post', 'delete', 'getAsync'] as const) {
      const spy = vi.spyOn(root.v3.pay, verb);
      await root.v3.pay[verb]({ x: verb });
      expect(spy).toHaveBeenCalledOnce();
      spy.mockRestore();
    }
    expect(sent.map(([verb, path]) => [verb, path])).toEqual([
      ['post', 'v3/pay'],
      ['delete', 'v3/pay'],
      ['get', 'v3/pay'],
    ]);
    expect(String(root.v3.pay.delete.again)).toBe('v3/pay/delete/again');
  });

  it('keeps what is written over a verb, and lets it be taken away', () => {
    const { root, sent } = collect();
    root.v3.pay.post = (() => 'mine') as never;
    expect(root.v3.pay.post()).toBe('mine');
    Reflect.deleteProperty(root.v3.pay, 'post');
    root.v3.pay.post();
    expect(sent).toHaveLength(1);
  });
});
