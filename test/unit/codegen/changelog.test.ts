import { describe, expect, it } from 'vitest';
import type { Event, Field, Model, Operation } from '../../../codegen/model.ts';
import { noOrigin } from '../../../codegen/parse/origin.ts';
import { changesBetween } from '../../../codegen/sync/changelog.ts';
import { printSync } from '../../../codegen/sync/print.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  required: false,
  ...more,
});

const operation = (more: Partial<Operation> = {}): Operation => ({
  path: 'v3/a',
  method: 'post',
  protocol: 'v3',
  title: '下单',
  links: [],
  request: [],
  response: { kind: 'empty' },
  errors: [],
  origin: noOrigin(),
  ...more,
});

const event = (more: Partial<Event> = {}): Event => ({
  name: 'v3/A.B',
  version: 'v3',
  title: '通知',
  contributed: false,
  links: [],
  request: [],
  payloads: [],
  answer: [],
  origin: noOrigin(),
  ...more,
});

const pages = (...operations: Operation[]): Model => ({
  pages: [{ path: 'v3/a', title: '下单', contributed: false, operations }],
  events: [],
});
const events = (...list: Event[]): Model => ({ pages: [], events: list });
const json = (...children: Field[]): Model =>
  pages(operation({ request: [field('json', { type: 'object', children })] }));
const changes = (before: Model, after: Model) => changesBetween(before, after).map(({ what }) => what);
const oneOf = (...values: string[]): Partial<Field> => ({
  enumeration: { kind: 'one-of', values: values.map((value) => ({ value })) },
});

describe('the changes from one model to the next', () => {
  it('are none when only words differ', () => {
    const relabelled = json(field('id', { label: '单号' }));
    expect(changesBetween(json(field('id', { label: '订单号' })), relabelled)).toEqual([]);
    expect(
      changesBetween(
        pages(operation()),
        pages(operation({ title: '支付', links: [{ text: 'a', href: 'b' }] })),
      ),
    ).toEqual([]);
  });

  it('are operations and events added and removed', () => {
    const closed = operation({
      method: 'get',
      title: '查询',
      lifecycle: { state: 'closed', successors: [] },
    });
    expect(changesBetween(pages(operation()), pages(closed))).toEqual([
      { subject: 'POST v3/a', what: 'removed: 下单' },
      { subject: 'GET v3/a', what: 'added: 查询 (closed)' },
    ]);
    expect(changesBetween(events(event()), events(event({ name: 'v2/A.B' })))).toEqual([
      { subject: 'event v3/A.B', what: 'removed: 通知' },
      { subject: 'event v2/A.B', what: 'added: 通知' },
    ]);
  });

  it('are operations and events retired and revived', () => {
    const lifecycle = {
      state: 'superseded',
      since: '2022-09-08',
      successors: ['openapi/v3/b', 'openapi/v3/c'],
    } as const;
    const retired = { lifecycle: { ...lifecycle, successors: [...lifecycle.successors] } };
    const told = 'retired (superseded since 2022-09-08; see openapi/v3/b, openapi/v3/c)';
    expect(changes(pages(operation()), pages(operation(retired)))).toEqual([told]);
    expect(changes(events(event()), events(event(retired)))).toEqual([told]);
    expect(changes(pages(operation(retired)), pages(operation()))).toEqual(['back in force']);
  });

  it.each<[string, Field, Field, string[]]>([
    ['a type', field('a'), field('a', { type: 'integer' }), ['changed type: string → integer']],
    ['newly required', field('a'), field('a', { required: true }), ['is newly required']],
    ['no longer required', field('a', { required: true }), field('a'), ['is no longer required']],
    [
      'values',
      field('a', oneOf('A', 'B')),
      field('a', oneOf('B', 'C', 'D')),
      ['values added: C, D', 'values removed: A'],
    ],
    ['a first value', field('a'), field('a', oneOf('A')), ['values added: A']],
    [
      'the key',
      field('a', { encryption: { by: 'rsa-pubkey', key: 'platform' } }),
      field('a', { encryption: { by: 'rsa-pubkey', key: 'bank' } }),
      ['changed marks: rsa-pubkey with the platform key → rsa-pubkey with the bank key'],
    ],
    [
      'an encoding',
      field('a'),
      field('a', { encoding: 'json_encode' }),
      ['changed marks: none → json_encode'],
    ],
    ['a length', field('a', { maxLength: 32 }), field('a'), ['changed marks: at most 32 characters → none']],
  ])('are fields that change: %s', (_, before, after, want) => {
    expect(changes(json(before), json(after))).toEqual(want.map((what) => `request.json.a ${what}`));
  });

  it('are fields added and removed, wherever they are', () => {
    const list = (name: string) => field('list', { type: 'object[]', children: [field(name)] });
    const text = (name: string) =>
      field('text', { encoding: 'json_encode', content: { shape: 'object', fields: [field(name)] } });
    const trades = (name: string) =>
      field('trades', {
        encoding: 'json_encode',
        content: {
          shape: 'array',
          element: field('transaction', { type: 'object[]', children: [field(name)] }),
        },
      });
    const shapes = (name: string) =>
      field('scene', {
        type: 'object',
        alternatives: [field('scene', { type: 'object', children: [field(name)] })],
      });
    const all = (name: string) => json(list(name), text(name), trades(name), shapes(name));
    expect(changes(all('a'), all('b'))).toEqual([
      'field removed: request.json.list[].a',
      'field removed: request.json.text().a',
      'field removed: request.json.trades().transaction[].a',
      'field removed: request.json.scene#1.a',
      'field added: request.json.list[].b (string)',
      'field added: request.json.text().b (string)',
      'field added: request.json.trades().transaction[].b (string)',
      'field added: request.json.scene#1.b (string)',
    ]);
  });

  it('are answers of another kind', () => {
    const answering = (response: Operation['response']) => pages(operation({ response }));
    const fields = answering({ kind: 'fields', fields: [field('id', { required: true })] });
    expect(changes(answering({ kind: 'stream', media: 'pdf' }), fields)).toEqual([
      'answer: a pdf stream → fields',
      'field added: response.id (string, required)',
    ]);
    expect(changes(events(event()), events(event({ answer: [field('code')] })))).toEqual([
      'field added: answer.code (string)',
    ]);
  });
});

describe('the printed report', () => {
  const nothing = {
    changes: [],
    written: [],
    removed: [],
    repaired: [],
    doubled: [],
    conflicts: [],
    caughtUp: [],
    slips: [],
  };

  it('says when nothing changed', () => {
    expect(printSync(nothing)).toBe('Nothing changed.');
    expect(printSync({ ...nothing, written: ['a'] })).toBe(
      '1 pages written, 0 removed, in wording only; 0 changes.',
    );
  });

  it('lists the changes by subject, what was mended and what was kept', () => {
    const report = printSync({
      ...nothing,
      changes: [
        { subject: 'POST v3/a', what: 'field added: x' },
        { subject: 'POST v3/a', what: 'field added: y' },
        { subject: 'event v3/A', what: 'removed: 通知' },
      ],
      written: ['openapi/v3/a.md'],
      removed: ['webhook/v3/A.md'],
      repaired: [
        { file: 'a.md', line: 1, reason: 'a space' },
        { file: 'b.md', line: 2, reason: 'a space' },
      ],
      doubled: ['openapi/v3/b.md'],
    });
    expect(report.split('\n')).toEqual([
      'POST v3/a',
      '  field added: x',
      '  field added: y',
      'event v3/A',
      '  removed: 通知',
      'kept our own docs/openapi/v3/b.md: the source has it now, delete ours to take it over',
      'mended a.md:1 and 1 more: a space',
      '1 pages written, 1 removed; 3 changes.',
    ]);
  });
});
