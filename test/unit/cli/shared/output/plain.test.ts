import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, plainJson } from '../../../../../src/cli/shared/output/plain.ts';
import { anyText } from '../../../../support/values/any-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

describe('what is printed of others', () => {
  it('cannot steer a terminal', () => {
    expect(plain('a\u001b[2Jb\u009b1m\u202ec\r')).toBe('a\ufffd[2Jb\ufffd1m\ufffdc\ufffd');
    expect(plain('退款\t1\n2')).toBe('退款\t1\n2');
  });

  it('reads back from JSON as it was, and steers nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyText(), (value, text) => {
        const json = plainJson({ value, text });
        expect(json).not.toMatch(UNSAFE);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      }),
    );
  });
});
