import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curlCommand } from '../../../../src/cli/request/curl.ts';

it('a shell takes the command apart into what was signed', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));
  fc.assert(
    fc.property(text, fc.string(), (body, header) => {
      const headers = { 'X-Header': header };
      const command = curlCommand({ method: 'POST', url: 'https://a/?b=%27c&d', headers, body });
      const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
      const words = execFileSync('sh', ['-c', script]).toString().split('\0').slice(0, -1);
      const expected = ['--request', 'POST', 'https://a/?b=%27c&d', '--header', `X-Header: ${header}`];
      expect(words).toEqual([...expected, ...(body === '' ? [] : ['--data-raw', body])]);
    }),
    { numRuns: 40 },
  );
});
