import { describe, expect, it } from 'vitest';
import { bodyOption } from '../../../../../src/cli/shared/call/body.ts';

describe('the body of a call', () => {
  it('is JSON of v3, and XML or JSON of v2', () => {
    expect(bodyOption('{"a":[1.5,"店"]}', false)).toEqual({ json: { a: [1.5, '店'] } });
    expect(bodyOption('{"a":9007199254740993}', false)).toEqual({ json: { a: 9007199254740993n } });
    expect(bodyOption('{"mch_id":"1"}', true)).toEqual({ xml: { mch_id: '1' } });
    expect(bodyOption(' <xml><mch_id>1</mch_id></xml>', true)).toEqual({ xml: { mch_id: '1' } });
  });

  it.each([
    ['{', false],
    ['', false],
    ['[1]', true],
    ['null', true],
    ['{"a":0.12345678901234567890}', false],
    ['{"a":{"b":[1e999]}}', false],
    ['<xml>', true],
  ])('refuses %s (v2: %s), and does not quote it', (text, isV2) => {
    let message = '';
    try {
      bodyOption(text, isV2);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    if (text.length > 1) expect(message).not.toContain(text);
  });
});
