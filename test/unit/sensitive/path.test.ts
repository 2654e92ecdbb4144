import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldPath, fieldPath, mapAt } from '../../../src/sensitive/path.ts';
import { frozen } from './sample.ts';

const upper = (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value);
const map = <T>(root: T, path: string, change: (value: unknown, at: string) => unknown = upper) =>
  mapAt(root, fieldPath(path), change);

describe('fieldPath', () => {
  it('reads the three signs', () => {
    expect(fieldPath('json.submit_data!.record_fields[].data')).toEqual([
      { field: 'json' },
      { field: 'submit_data' },
      'inside',
      { field: 'record_fields' },
      'each',
      { field: 'data' },
    ]);
    expect(fieldPath('xml.trades![].a')).toEqual([
      { field: 'xml' },
      { field: 'trades' },
      'inside',
      'each',
      { field: 'a' },
    ]);
  });

  it('reads a path once', () => {
    expect(fieldPath('json.a[].b')).toBe(fieldPath('json.a[].b'));
  });
});

describe('mapAt', () => {
  it('tells where each value is', () => {
    const seen: string[] = [];
    map({ json: { list: [{ a: 1 }, {}, { a: 2 }] } }, 'json.list[].a', (value, at) => {
      seen.push(at);
      return value;
    });
    expect(seen).toEqual(['json.list[0].a', 'json.list[2].a']);
  });

  it('copies what changes and shares the rest', () => {
    const root = frozen({ json: { list: [{ a: 'x', b: {} }, { a: 'Y' }], other: {} }, query: {} });
    const mapped = map(root, 'json.list[].a');
    expect(mapped).toEqual({ json: { list: [{ a: 'X', b: {} }, { a: 'Y' }], other: {} }, query: {} });
    expect(mapped.query).toBe(root.query);
    expect(mapped.json.other).toBe(root.json.other);
    expect(mapped.json.list[0]?.b).toBe(root.json.list[0]?.b);
    expect(mapped.json.list[1]).toBe(root.json.list[1]);
    expect(root.json.list[0]?.a).toBe('x');
  });

  it.each([
    ['nothing there', {}],
    ['an undefined branch', { json: undefined }],
    ['a null on the way', { json: null }],
    ['text on the way', { json: 'a' }],
    ['a list for an object', { json: [{ list: [{ a: 'x' }] }] }],
    ['an object for a list', { json: { list: { a: 'x' } } }],
    ['a list of texts', { json: { list: ['a', null, 5] } }],
    ['an undefined leaf', { json: { list: [{ a: undefined }] } }],
    ['inherited fields', { json: Object.create({ list: [{ a: 'x' }] }) }],
    ['nothing to change', { json: { list: [{ a: 'X' }] } }],
  ])('leaves the very same root with %s', (_, root) => {
    expect(map(root, 'json.list[].a')).toBe(root);
  });

  it('keeps the order of fields', () => {
    expect(Object.keys(map({ b: 'x', a: 'x', c: 'x' }, 'a'))).toEqual(['b', 'a', 'c']);
    const mapped = map({ xml: new Map([...'bac'].map((name) => [name, 'x'])) }, 'xml.a');
    expect([...mapped.xml]).toEqual([
      ['b', 'x'],
      ['a', 'X'],
      ['c', 'x'],
    ]);
  });

  it('takes a Map, and leaves the given one as it was', () => {
    const xml = new Map([['a', 'x']]);
    expect(map({ xml }, 'xml.a').xml.get('a')).toBe('X');
    expect(xml.get('a')).toBe('x');
    const root = { xml };
    expect(map(root, 'xml.b')).toBe(root);
  });

  it('takes every pair of a URLSearchParams, and leaves the given one as it was', () => {
    const query = new URLSearchParams('a=x&b=x&a=y%26');
    expect(String(map({ query }, 'query.a').query)).toBe('a=X&b=x&a=Y%26');
    expect(String(query)).toBe('a=x&b=x&a=y%26');
    const root = { query };
    expect(map(root, 'query.c')).toBe(root);
  });

  it('sees what JSON would write of an object with a toJSON', () => {
    class Payer {
      toJSON() {
        return { name: 'x' };
      }
    }
    expect(map({ json: { payer: new Payer() } }, 'json.payer.name')).toEqual({
      json: { payer: { name: 'X' } },
    });
    const list = { toJSON: () => [{ name: 'x' }] };
    expect(map({ json: { list } }, 'json.list[].name')).toEqual({ json: { list: [{ name: 'X' }] } });
    const failing = {
      toJSON: () => {
        throw new Error('failed');
      },
    };
    const given = { json: { payer: failing } };
    expect(map(given, 'json.payer.name')).toBe(given);
    const date = { json: { payer: new Date(0) } };
    expect(map(date, 'json.payer.name')).toBe(date);
  });

  it('sets a field named __proto__, never the prototype', () => {
    const root = JSON.parse('{"__proto__":{"a":"x"},"b":{}}');
    const mapped = map(root, '__proto__.a');
    expect(JSON.stringify(mapped)).toBe('{"__proto__":{"a":"X"},"b":{}}');
    expect(Object.getPrototypeOf(mapped)).toBe(Object.prototype);
    expect(map({}, '__proto__.toString', () => 'x')).toEqual({});
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('changes what is in JSON text, and only then writes it anew', () => {
    const text = '{ "list": [ {"a":"x"} ], "n": 1.5 }';
    expect(map({ meta: text }, 'meta!.list[].a')).toEqual({ meta: '{"list":[{"a":"X"}],"n":1.5}' });
    for (const meta of ['{ "list": [ {"a":"X"} ] }', 'no json', '', '"x"', 'null', '[1]']) {
      expect(map({ meta }, 'meta!.list[].a')).toEqual({ meta });
    }
    expect(map({ meta: { list: [{ a: 'x' }] } }, 'meta!.list[].a')).toEqual({ meta: { list: [{ a: 'X' }] } });
    expect(map({ trades: '[{"a":"x"}]' }, 'trades![].a')).toEqual({ trades: '[{"a":"X"}]' });
  });

  it('writes long numbers anew as they were', () => {
    const meta = '{"a":"x","id":12345678901234567890,"ids":[-9007199254740993]}';
    expect(map({ meta }, 'meta!.a')).toEqual({ meta: meta.replace('"x"', '"X"') });
  });

  it('refuses to write text anew that would lose digits', () => {
    const meta = '{"a":"x","rate":0.12345678901234567890}';
    expect(() => map({ meta }, 'meta!.a')).toThrow(
      expect.objectContaining({ code: 'VALUE_INVALID', field: 'meta' }),
    );
    expect(map({ meta }, 'meta!.b')).toEqual({ meta });
  });
});

describe('mapAt, for any value and path', () => {
  const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'length');
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom('x', '', null, 0, true),
      fc.dictionary(key, tie('value'), { noNullPrototype: true, maxKeys: 3 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  })).value;
  const path: fc.Arbitrary<FieldPath> = fc.array(
    fc.oneof(
      key.map((field) => ({ field })),
      fc.constant('each' as const),
    ),
    { minLength: 1, maxLength: 5 },
  );

  class Changed {}

  /** As simple as can be: whether a result is what it should be. */
  function expected(from: unknown, steps: FieldPath): unknown {
    const [step, ...rest] = steps;
    if (step === undefined) return 'CHANGED';
    if (step === 'each') return Array.isArray(from) ? from.map((item) => expected(item, rest)) : from;
    if (typeof from !== 'object' || from === null || Array.isArray(from) || step === 'inside') return from;
    return Object.fromEntries(
      Object.entries(from).map(([name, inner]) => [
        name,
        name === step.field ? expected(inner, rest) : inner,
      ]),
    );
  }

  const write = (tree: unknown) =>
    JSON.stringify(tree, (_, inner) => (inner instanceof Changed ? 'CHANGED' : inner));

  function objectsOf(tree: unknown, found = new Set<unknown>()): Set<unknown> {
    if (typeof tree === 'object' && tree !== null && !(tree instanceof Changed)) {
      found.add(tree);
      for (const inner of Object.values(tree)) objectsOf(inner, found);
    }
    return found;
  }

  it('changes what is at the path and nothing else, and never the input', () => {
    fc.assert(
      fc.property(value, path, (input, steps) => {
        const before = JSON.stringify(input);
        frozen(input);
        const result = mapAt(input, steps, () => new Changed());
        expect(write(result)).toBe(JSON.stringify(expected(input, steps)));
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  it('shares every branch in which nothing changed', () => {
    fc.assert(
      fc.property(value, path, (input, steps) => {
        const given = objectsOf(input);
        const result = mapAt<unknown>(input, steps, () => new Changed());
        for (const part of objectsOf(result)) {
          expect(given.has(part)).toBe(!write(part).includes('CHANGED'));
        }
        expect(mapAt(input, steps, (same) => same)).toBe(input);
      }),
      { numRuns: 2000 },
    );
  });
});
