import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../../../src/sandbox/state/file/codec.ts';
import { anyText } from '../../../../support/values/any-text.ts';

const through = (value: unknown): unknown => decode(JSON.parse(JSON.stringify(encode(value))));

const name = fc.oneof(
  fc.string(),
  fc.constantFrom('$map', '$', '$object', '__proto__', 'constructor', 'toString', ''),
);

const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    anyText(),
    fc.double(),
    fc.boolean(),
    fc.bigInt(),
    fc.constantFrom(null, undefined),
    // For Node 20, an invalid Date does not equal another.
    fc.date({ noInvalidDate: true }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(tie('plain')),
    fc.array(fc.tuple(name, tie('plain'))).map((entries) => new Map(entries)),
    fc.array(tie('plain')).map((items) => new Set(items)),
    fc.array(fc.tuple(name, tie('plain'))).map((entries) => Object.fromEntries(entries)),
    fc
      .array(fc.tuple(fc.string(), tie('plain')))
      .map((entries) => Object.assign(Object.create(null), Object.fromEntries(entries))),
  ),
}));

describe('plain data in JSON', () => {
  it('comes back exactly', () => {
    const comesBack = fc.property(plain, (value) => {
      expect(isDeepStrictEqual(through(value), value)).toBe(true);
    });
    fc.assert(comesBack);
  });

  it('keeps bytes a Buffer, and an object without prototype without one', () => {
    expect(Buffer.isBuffer(through(Buffer.from('x')))).toBe(true);
    expect(Object.getPrototypeOf(through(Object.create(null)))).toBeNull();
    expect(Object.is(through(-0), -0)).toBe(true);
    expect((through({ at: new Date(Number.NaN) }) as { at: Date }).at.getTime()).toBeNaN();
  });

  it.each([[() => 1], [Symbol('x')], [new (class Order {})()], [/x/], [{ deep: [new Error('x')] }]])(
    'is refused for what is none: %o',
    (value) => {
      expect(() => encode(value)).toThrow(TypeError);
    },
  );

  it.each([{ $other: 1 }, { $map: 1 }, { $map: [[1]] }, { $set: {} }, { $map: [], more: 1 }])(
    'is not read from what was not written: %j',
    (value) => {
      expect(() => decode(value)).toThrow(TypeError);
    },
  );
});
