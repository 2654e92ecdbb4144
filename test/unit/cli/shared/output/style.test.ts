import { describe, expect, it } from 'vitest';
import { allPass, checkList, fail, pass, skip, warn } from '../../../../../src/cli/shared/output/check.ts';
import { coloured } from '../../../../../src/cli/shared/output/style.ts';

const checks = [pass('a', 'x'), warn('b', 'x', 'y'), skip('c', 'x')];
const text = checkList([...checks, fail('d', 'x', 'y')]);
const on = (isTTY: boolean, env: Record<string, string> = {}) => {
  const out = { write: () => {}, isTTY };
  return coloured(text, { stdout: out, stderr: out, stdin: (async function* () {})(), env });
};

describe('checks', () => {
  it('are coloured on a terminal, unless NO_COLOR or a dumb one', () => {
    expect(on(true)).toContain('\u001b[31m✗ FAIL\u001b[0m');
    for (const plain of [on(false), on(true, { NO_COLOR: '1' }), on(true, { TERM: 'dumb' })]) {
      expect(plain).toBe(text);
    }
  });

  it('fail as a whole by a failure only', () => {
    expect([allPass(checks), allPass([...checks, fail('d', 'x', 'y')])]).toEqual([true, false]);
  });
});
