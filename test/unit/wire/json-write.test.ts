import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../src/errors/index.ts';
import { readExactly } from '../../../src/wire/json-read.ts';
import { writeJson } from '../../../src/wire/json-write.ts';

class Money {
  readonly fen = 1280;
}

class Told {
  readonly #fen = 1280n;
  toJSON(): unknown {
    return { fen: this.#fen, at: new Date('2026-11-27T09:00:00Z') };
  }
}

function refusalOf(value: unknown): { code: string; field: string | undefined; message: string } {
  try {
    writeJson(value);
  } catch (error) {
    if (error instanceof RequestError) return error as RequestError & { field: string | undefined };
    throw error;
  }
  throw new Error('It was written');
}

describe('writeJson', () => {
  it('writes what JSON can hold as JSON.stringify does', () => {
    const isSafe = (value: unknown) => readExactly(JSON.stringify(value)) !== undefined;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }).filter(isSafe), (value) => {
        const text = JSON.stringify(value);
        // A float beyond 2^53 is refused: those have their own test.
        if (!/\d{17}|e\+/.test(text)) expect(writeJson(value)).toBe(text);
      }),
    );
    expect(writeJson({ gone: undefined, none: null })).toBe('{"none":null}');
  });

  it.each<[string, unknown, string]>([
    ['a bigint', { id: 12345678901234567890n, list: [-1n] }, '{"id":12345678901234567890,"list":[-1]}'],
    ['a bigint alone', 9007199254740993n, '9007199254740993'],
    ['a Date', { at: new Date('2026-11-27T09:00:00.987Z') }, '{"at":"2026-11-27T17:00:00+08:00"}'],
    ['a Date of another realm', runInNewContext('new Date(0)'), '"1970-01-01T08:00:00+08:00"'],
    ['an object of another realm', runInNewContext('({ a: [1] })'), '{"a":[1]}'],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
    ['what has a toJSON', [new Told()], '[{"fen":1280,"at":"2026-11-27T17:00:00+08:00"}]'],
    ['the greatest safe integer', [Number.MAX_SAFE_INTEGER, 0.1], '[9007199254740991,0.1]'],
  ])('writes %s', (_, value, text) => expect(writeJson(value)).toBe(text));

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const failing = {
    toJSON: () => {
      throw new Error('secret');
    },
  };
  it.each<[string, unknown, string, string]>([
    ['NaN', { amount: { total: Number.NaN } }, 'json.amount.total', 'NaN'],
    ['Infinity', [Number.POSITIVE_INFINITY], 'json[0]', 'Infinity'],
    ['an unsafe integer', { goods: [{ id: 1 }, { id: 2 ** 53 }] }, 'json.goods[1].id', 'bigint'],
    ['a number below -2^53', { id: -(2 ** 53) }, 'json.id', 'bigint'],
    ['an invalid Date', { at: [new Date(Number.NaN)] }, 'json.at[0]', 'invalid date'],
    ['a Date beyond four digits', { at: new Date(8.64e15) }, 'json.at', 'invalid date'],
    ['half a character', { name: '\ud83d' }, 'json.name', 'surrogate'],
    ['undefined in a list', { list: [1, undefined] }, 'json.list[1]', 'undefined'],
    ['undefined', undefined, 'json', 'undefined'],
    ['a function', () => 1, 'json', 'function'],
    ['a function as a field', { a: { f: () => 1 } }, 'json.a.f', 'function'],
    ['a symbol', { s: Symbol('s') }, 'json.s', 'symbol'],
    ['a Map', { fields: new Map([['a', 1]]) }, 'json.fields', 'Map'],
    ['a Set', { fields: new Set() }, 'json.fields', 'Set'],
    ['a WeakMap', { fields: new WeakMap() }, 'json.fields', 'WeakMap'],
    ['a Buffer', { file: Buffer.from('a') }, 'json.file', 'Buffer'],
    ['a typed array', { file: new Uint8Array(1) }, 'json.file', 'Uint8Array'],
    ['an ArrayBuffer', { file: new ArrayBuffer(1) }, 'json.file', 'ArrayBuffer'],
    ['a DataView', [new DataView(new ArrayBuffer(1))], 'json[0]', 'DataView'],
    ['a RegExp', { a: /x/ }, 'json.a', 'RegExp'],
    ['an Error', { a: new Error('x') }, 'json.a', 'Error'],
    ['a boxed number', { a: Object(2 ** 60) }, 'json.a', 'Number'],
    ['an instance of a class', { price: new Money() }, 'json.price', 'Money'],
    ['a Promise', { a: Promise.resolve(1) }, 'json.a', 'await'],
    ['a cycle', cycle, 'json', 'cycle'],
    ['a failing toJSON', failing, 'json', 'toJSON'],
    ['a toJSON that gives a Map', { a: { toJSON: () => new Map() } }, 'json.a', 'Map'],
  ])('refuses %s by its name', (_, value, field, word) => {
    const error = refusalOf(value);
    expect(error).toMatchObject({ code: 'BODY_UNSERIALIZABLE', field });
    expect(error.message).toContain(word);
    expect(error.message).not.toContain('secret');
  });

  it('gives the digits of any bigint, and reads them back', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt()), fc.string(), (numbers, text) => {
        const written = writeJson({ numbers, text });
        expect(readExactly(written, BigInt)).toEqual({
          numbers: numbers.map((n) => (BigInt.asIntN(54, n) === n && n !== -(2n ** 53n) ? Number(n) : n)),
          text,
        });
      }),
    );
  });

  it('names the field of whatever is wrong, however deep', () => {
    const key = fc.stringMatching(/^[a-z_]{1,8}$/);
    const step = fc.oneof(key, fc.nat(3));
    const path = fc.array(step, { minLength: 1, maxLength: 6 });
    const bad = fc.constantFrom<unknown>(
      Number.NaN,
      2 ** 53,
      () => 1,
      new Map(),
      Buffer.from('a'),
      new Date(Number.NaN),
    );
    fc.assert(
      fc.property(path, bad, (steps, value) => {
        const build = (inner: unknown, at: string | number): unknown =>
          typeof at === 'number' ? [...Array<number>(at).fill(0), inner] : { before: [{}], [at]: inner };
        const whole = steps.reduceRight(build, value);
        const name = steps.map((at) => (typeof at === 'number' ? `[${at}]` : `.${at}`)).join('');
        expect(refusalOf(whole).field).toBe(`json${name}`);
      }),
    );
  });
});
