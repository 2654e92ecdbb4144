import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../codegen/changelog/changelog.ts';
import type { Event, Field, Model, Operation } from '../../../../codegen/model/model.ts';
import { noOrigin } from '../../../../codegen/parse/front/origin.ts';
import { printSync } from '../../../../codegen/update/php/print.ts';

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
    const sources = ['php'];
    expect(changesBetween(pages(operation()), pages(closed))).toEqual([
      { subject: 'POST v3/a', what: 'removed: 下单', sources, breaking: true },
      { subject: 'GET v3/a', what: 'added: 查询 (closed)', sources, breaking: false },
    ]);
    expect(changesBetween(events(event()), events(event({ name: 'v2/A.B' })))).toEqual([
      { subject: 'event v3/A.B', what: 'removed: 通知', sources, breaking: true },
      { subject: 'event v2/A.B', what: 'added: 通知', sources, breaking: false },
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
    ['newly required', field('a'), field('a', { required: true }), ['is now required']],
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
    ['a length', field('a', { maxLength: 32 }), field('a'), ['changed length: at most 32 → any']],
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
      'response: a pdf stream → fields',
      'field added: response.id (string, required)',
    ]);
    expect(changes(events(event()), events(event({ answer: [field('code')] })))).toEqual([
      'field added: answer.code (string)',
    ]);
  });
});

describe('a change', () => {
  const first = (before: Model, after: Model) => changesBetween(before, after)[0];
  const answer = (...fields: Field[]): Model => pages(operation({ response: { kind: 'fields', fields } }));
  const heard = (...children: Field[]): Model =>
    events(event({ request: [field('body', { type: 'object', children })] }));

  it.each<[string, boolean, Model, Model]>([
    ['a field a call need not give', false, json(), json(field('a'))],
    ['a field a call must give', true, json(), json(field('a', { required: true }))],
    ['a field a call must give now', true, json(field('a')), json(field('a', { required: true }))],
    ['one of several to give now', true, json(field('a')), json(field('a', { either: 'a' }))],
    [
      'one of several instead of each',
      false,
      json(field('a', { required: true })),
      json(field('a', { either: 'a' })),
    ],
    ['a field a call cannot give', true, json(field('a')), json()],
    ['a value a call cannot give', true, json(field('a', oneOf('A', 'B'))), json(field('a', oneOf('A')))],
    ['a value more', false, json(field('a', oneOf('A'))), json(field('a', oneOf('A', 'B')))],
    ['text that is closed to values', true, json(field('a')), json(field('a', oneOf('A')))],
    ['another length', false, json(field('a')), json(field('a', { maxLength: 3 }))],
    [
      'a value that an answer has no more',
      false,
      answer(field('a', oneOf('A', 'B'))),
      answer(field('a', oneOf('A'))),
    ],
    ['a field that an answer may lack', true, answer(field('a', { required: true })), answer(field('a'))],
    ['a field that an answer has always', false, answer(field('a')), answer(field('a', { required: true }))],
    ['another type of an answer', true, answer(field('a')), answer(field('a', { also: ['integer'] }))],
    ['a field that a notification has always', false, heard(), heard(field('a', { required: true }))],
    ['a field that a notification lacks', true, heard(field('a')), heard()],
    [
      'an answer to a notification that needs more',
      true,
      events(event()),
      events(event({ answer: [field('code', { required: true })] })),
    ],
  ])('says whether it breaks a caller: %s', (_, breaking, before, after) => {
    expect(first(before, after)?.breaking).toBe(breaking);
  });

  it('says who says so', () => {
    const official = { ...noOrigin(), official: ['merchant/1'] };
    const of = (...fields: Field[]): Model =>
      pages(operation({ response: { kind: 'fields', fields }, origin: official }));
    expect(first(of(), of(field('a')))?.sources).toEqual(['official']);
    expect(first(of(), of(field('a', { from: ['php', 'sample'] })))?.sources).toEqual(['php', 'sample']);
    expect(first(answer(), answer(field('a')))?.sources).toEqual(['php']);
  });

  it('says why a field was taken away', () => {
    const origin = { ...noOrigin(), official: ['merchant/1'], removed: { 'response.a': 'no source has it' } };
    const before = answer(field('a'));
    expect(changes(before, pages(operation({ response: { kind: 'fields', fields: [] }, origin })))).toEqual([
      'field removed: response.a (no source has it)',
    ]);
  });

  it('is a code that is documented, or is so no more', () => {
    const codes = (...list: string[]): Model =>
      pages(operation({ errors: list.map((code) => ({ status: 400, code })) }));
    expect(changesBetween(codes('A', 'B'), codes('B', 'C'))).toEqual([
      { subject: 'POST v3/a', what: 'error codes added: 400 C', sources: ['php'], breaking: false },
      { subject: 'POST v3/a', what: 'error codes removed: 400 A', sources: ['php'], breaking: false },
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
    waiting: [],
  };

  it('says when nothing changed', () => {
    expect(printSync(nothing)).toBe('No pages changed.');
    expect(printSync({ ...nothing, written: ['a'] })).toBe(
      'Pages written: 1, removed: 0 (wording only). Changes: 0.',
    );
  });

  it('lists the changes by subject, what was mended and what was kept', () => {
    const report = printSync({
      ...nothing,
      changes: [
        { subject: 'POST v3/a', what: 'field added: x', sources: ['java', 'go'], breaking: false },
        { subject: 'POST v3/a', what: 'field added: y', sources: ['official'], breaking: false },
        { subject: 'event v3/A', what: 'removed: 通知', sources: ['php'], breaking: true },
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
      '  field added: x [java go]',
      '  field added: y [official]',
      'event v3/A',
      '! removed: 通知 [php]',
      'kept our own docs/openapi/v3/b.md: the source now has this page, too; delete ours to use it',
      'Changes that may break callers (marked !): 1.',
      'repaired a.md:1 and 1 more: a space',
      'Pages written: 1, removed: 1. Changes: 3.',
    ]);
  });
});
