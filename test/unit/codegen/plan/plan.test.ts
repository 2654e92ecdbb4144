import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Model, Operation } from '../../../../codegen/model/model.ts';
import { noOrigin } from '../../../../codegen/parse/front/origin.ts';
import { aliasesOf } from '../../../../codegen/plan/alias.ts';
import { ENTITIES } from '../../../../codegen/plan/entities.ts';
import { Names, nameOfEvent, nameOfPath } from '../../../../codegen/plan/names.ts';
import { type Plan, planTypes } from '../../../../codegen/plan/plan.ts';
import { nodesBelow, type PathNode } from '../../../../codegen/plan/tree.ts';
import { createRoute } from '../../../../src/chain/route.ts';
import { documented } from '../../../support/pages/documented-model.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  required: false,
  ...more,
});

const operation = (path: string, more: Partial<Operation> = {}): Operation => ({
  path,
  method: 'post',
  protocol: path.startsWith('v2') ? 'v2' : 'v3',
  title: path,
  links: [],
  request: [],
  response: { kind: 'empty' },
  errors: [],
  origin: noOrigin(),
  ...more,
});

const modelOf = (...operations: Operation[]): Model => ({
  pages: operations.map((one) => ({
    path: one.path,
    title: one.title,
    contributed: false,
    operations: [one],
  })),
  events: [],
});

const nodesOf = ({ versions }: Plan): PathNode[] =>
  versions.flatMap((version) => [version, ...nodesBelow(version)]);

/** What the collector makes of a chain. */
function pathOf(steps: readonly { name: string; by: 'property' | 'chain' }[]): string {
  let sent = '';
  const root = createRoute((_verb, path) => {
    sent = path;
  });
  const end = steps.reduce<unknown>(
    (node, { name, by }) =>
      by === 'chain'
        ? (node as { chain(path: string): unknown }).chain(name)
        : (node as Record<string, unknown>)[name],
    root,
  );
  (end as { post(): void }).post();
  return sent;
}

describe('the names of a segment', () => {
  it.each<[string, string[]]>([
    ['pay', ['pay']],
    ['out-trade-no', ['out-trade-no', 'outTradeNo']],
    ['complaints-v2', ['complaints-v2', 'complaintsV2']],
    ['get_wxpayface_authinfo', ['get_wxpayface_authinfo']],
    ['a-2b', ['a-2b']],
    ['{out_trade_no}', ['_out_trade_no_', '{out_trade_no}']],
    ['{empty}', ['_empty_', '{empty}']],
    ['delete', ['delete']],
    ['get', ['Get']],
    ['post-async', ['post-async', 'PostAsync']],
    ['chain', ['Chain']],
    ['then', ['Then']],
    ['constructor', ['Constructor']],
    ['to-string', ['to-string', 'ToString']],
    ['has-own-property', ['has-own-property', 'HasOwnProperty']],
  ])('%s', (segment, names) => {
    expect(aliasesOf(segment, 'pay')).toEqual(names);
  });

  it('leave to a verb that is also a segment what makes it a function', () => {
    expect(aliasesOf('bind', 'delete')).toEqual(['Bind']);
    expect(aliasesOf('bind', 'card')).toEqual(['bind']);
  });

  it('are refused when the collector can make the segment of none', () => {
    expect(() => aliasesOf('aB', 'pay')).toThrow('the chain cannot hold the segment aB');
  });

  it('give any segment again in the collector', () => {
    const segment = fc.oneof(
      fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/),
      fc.stringMatching(/^\{[a-z_][a-z0-9_]{0,12}\}$/),
    );
    fc.assert(
      fc.property(segment, (text) => {
        for (const name of aliasesOf(text, 'pay')) {
          expect(
            pathOf([
              { name: 'v3', by: 'property' },
              { name, by: 'property' },
            ]),
          ).toBe(`v3/${text}`);
        }
      }),
    );
  });
});

describe('interfaces', () => {
  it.each([
    ['v3/pay/transactions/out-trade-no/{out_trade_no}/close', 'V3PayTransactionsOutTradeNoByOutTradeNoClose'],
    ['v2/face/get_wxpayface_authinfo', 'V2FaceGetWxpayfaceAuthinfo'],
    ['v3/ecommerce/applyments/{empty}', 'V3EcommerceApplymentsByEmpty'],
  ])('of %s are named %s', (path, name) => {
    expect(nameOfPath(path)).toBe(name);
  });

  it('of events are named by version and type', () => {
    expect(nameOfEvent('v3/PAYSCORE.USER_PAID')).toBe('V3PayscoreUserPaid');
    expect(nameOfEvent('v2/transaction-success')).toBe('V2TransactionSuccess');
  });

  it('are told apart by a number when they would be the same', () => {
    const names = new Names();
    expect(['A', 'A', 'A_2', 'A'].map((name) => names.claim(name))).toEqual(['A', 'A_2', 'A_2_2', 'A_3']);
    const plan = planTypes(
      modelOf(
        operation('v3/a/b-c'),
        operation('v3/a/b_c'),
        operation('v3/a/by-x'),
        operation('v3/a/{x}'),
        operation('v3/a/post-request'),
      ),
    );
    const all = nodesOf(plan).flatMap(({ name, operations }) => [
      name,
      ...operations.flatMap(({ request, response }) => [request, response]),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('V3ABC_2');
    expect(all).toContain('V3AByX_2');
  });

  it('are one for equal shapes of a file, and one for equal answers', () => {
    const payer = () =>
      field('payer', { type: 'object', children: ['a', 'b', 'c'].map((name) => field(name)) });
    const short = () => field('store', { type: 'object', children: [field('id')] });
    const response = () => ({ kind: 'fields' as const, fields: [field('id'), payer()] });
    const plan = planTypes(
      modelOf(
        operation('v3/a/x', { request: [payer(), short()], response: response() }),
        operation('v3/a/y', { request: [payer(), short()], response: response() }),
        operation('v3/b/z', { request: [payer()] }),
      ),
    );
    const [x, y, z] = nodesOf(plan).flatMap(({ operations }) => operations);
    expect(x?.shapes.map(({ name, side }) => [name, side])).toEqual([
      ['V3APayer', 'request'],
      ['V3AAnswer', 'answer'],
    ]);
    expect(y?.shapes).toEqual([]);
    expect([...(y?.names.values() ?? [])]).toEqual(['V3APayer', 'V3AAnswer']);
    expect([x?.base, y?.base].map((base) => base?.name)).toEqual(['V3AAnswer', 'V3AAnswer']);
    expect(z?.names.size).toBe(0);
  });

  it('of shared shapes say what they are, and how they differ from others of the name', () => {
    const amount = (...names: string[]) =>
      field('amount', { type: 'object', children: names.map((name) => field(name)) });
    const answering = (path: string, one: Field) =>
      operation(path, { response: { kind: 'fields', fields: [field(path), one] } });
    const plan = planTypes(
      modelOf(
        answering('v3/a/b', amount('total', 'currency')),
        answering('v3/a/c', amount('total', 'currency')),
        answering('v3/a/z', amount('total', 'refund')),
        answering('v3/a/w', amount('total', 'refund')),
        operation('v3/a/p', { request: [amount('total', 'currency')] }),
        operation('v3/a/q', { request: [amount('total', 'currency')] }),
      ),
    );
    const shapes = nodesOf(plan).flatMap(({ operations }) => operations.flatMap((one) => one.shapes));
    expect(shapes.map(({ name }) => name).sort()).toEqual([
      'V3AAmount',
      'V3AAmountRequest',
      'V3AAmountWithRefund',
    ]);
  });

  it('are short for what users import, and each answer says what it has always', () => {
    const order = (path: string, ...required: string[]) =>
      operation(path, {
        method: 'get',
        response: {
          kind: 'fields',
          fields: ['refund_id', 'status', 'channel'].map((name) =>
            field(name, { required: required.includes(name) }),
          ),
        },
      });
    const plan = planTypes(
      modelOf(order('v3/refund/domestic/refunds/{out_refund_no}', 'refund_id', 'status'), {
        ...order('v3/refund/domestic/refunds', 'refund_id'),
        method: 'post',
      }),
    );
    expect(plan.entities).toEqual([{ name: 'Refund', file: 'v3-refund' }]);
    const bases = nodesOf(plan).flatMap(({ operations }) => operations.map(({ base }) => base));
    expect(bases.map((base) => [base?.name, base?.always.map(({ name }) => name)])).toEqual([
      ['Refund', []],
      ['Refund', ['status']],
    ]);
    const [refund] = nodesOf(plan).flatMap(({ operations }) => operations.flatMap((one) => one.shapes));
    expect(refund?.fields.map(({ name, required }) => [name, required])).toEqual([
      ['refund_id', true],
      ['status', false],
      ['channel', false],
    ]);
  });

  it('are named for what a string holds, even when it stands alone', () => {
    const detail = field('detail', {
      encoding: 'json_encode',
      content: { shape: 'object', fields: [field('id')] },
    });
    const plan = planTypes(modelOf(operation('v3/a/x', { request: [detail] })));
    const [planned] = nodesOf(plan).flatMap(({ operations }) => operations);
    expect(planned?.shapes.map(({ name }) => name)).toEqual(['V3AXPostRequestDetail']);
  });
});

describe('all documented paths', () => {
  const plan = planTypes(documented);
  const nodes = nodesOf(plan);

  it('are there, and their interfaces have names of their own', () => {
    const operations = nodes.flatMap((node) => node.operations);
    expect(operations.length).toBe(documented.pages.flatMap((page) => page.operations).length);
    expect(operations.length).toBeGreaterThan(1000);
    const names = [
      ...nodes.map(({ name }) => name),
      ...plan.files.flatMap((file) => [file.paths, file.operations]),
      ...operations.flatMap(({ request, response, shapes }) => [
        request,
        response,
        ...shapes.map(({ name }) => name),
      ]),
      ...plan.events.flatMap(({ name, shapes, payloads }) => [
        name,
        ...shapes.map((shape) => shape.name),
        ...payloads.map((payload) => payload.name),
      ]),
    ];
    const short = plan.entities.map(({ name }) => name);
    expect(short).toEqual(ENTITIES.map(({ name }) => name).sort());
    expect(names.filter((name) => !/^V[23]\w*$/.test(name)).sort()).toEqual(short);
    expect(new Set(names).size).toBe(names.length);
  });

  it('come out of the collector as they went in, in every form', () => {
    const roots = new Map(nodes.map((node) => [node.path, node]));
    for (const { path, operations } of nodes) {
      if (operations.length === 0) continue;
      const segments = path.split('/');
      const aliases = segments.map((_, index) => {
        const node = roots.get(segments.slice(0, index + 1).join('/'));
        return node?.aliases ?? [];
      });
      const forms = [
        ...[0, -1].map((which) =>
          aliases.map((names) => ({ name: names.at(which) ?? '', by: 'property' as const })),
        ),
        aliases.map((names, index) => ({
          name: names.at(-1) ?? '',
          by: index % 2 === 0 ? ('chain' as const) : ('property' as const),
        })),
        [{ name: path, by: 'chain' as const }],
        [{ name: path, by: 'property' as const }],
      ];
      for (const form of forms) expect(pathOf(form)).toBe(path);
    }
  });

  it('are planned the same in any order of the pages', () => {
    const turned = planTypes({
      pages: [...documented.pages].reverse(),
      events: [...documented.events].reverse(),
    });
    const told = (one: Plan) =>
      nodesOf(one).map(({ path, name, file, operations }) => [
        path,
        name,
        file,
        operations.map(({ request, shapes }) => [request, shapes.map((shape) => shape.name)]),
      ]);
    expect(told(turned)).toEqual(told(plan));
    expect(turned.events.map(({ name }) => name)).toEqual(plan.events.map(({ name }) => name));
  });
});
