import fc from 'fast-check';

/** All but halves of surrogate pairs. */
const codePoint = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((index) => String.fromCodePoint(index < 0xd800 ? index : index + 0x800));

/** Text of any code points. The unit 'binary' of fast-check has the same, but first makes a table of a million entries. */
export const anyText = () => fc.string({ unit: codePoint });
