import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curlCommand } from '../../../../src/cli/request/curl.ts';
import { anyText } from '../../../support/values/any-text.ts';

it('a shell takes the command apart into what was signed', () => {
  const body = anyText().map((value) => value.replaceAll('\0', ''));
  const requests = fc.array(fc.record({ body, header: fc.string() }), { minLength: 40, maxLength: 40 });
  fc.assert(
    // One shell takes many commands: starting it takes longer.
    fc.property(requests, (list) => {
      const commands = list.map(({ header, body }) =>
        curlCommand({ method: 'POST', url: 'https://a/?b=%27c&d', headers: { 'X-Header': header }, body }),
      );
      const script = ['curl() { printf \'%s\\0\' "$@" END; }', ...commands].join('\n');
      const words = execFileSync('sh', ['-c', script]).toString().split('\0').slice(0, -1);
      const expected = list.flatMap(({ header, body }) => [
        ...['--request', 'POST', 'https://a/?b=%27c&d', '--header', `X-Header: ${header}`],
        ...(body === '' ? [] : ['--data-raw', body]),
        'END',
      ]);
      expect(words).toEqual(expected);
    }),
    { numRuns: 2 },
  );
});
