import { shellQuote } from '../../wire/shell.ts';
import { templateOf } from './chain.ts';
import type { ExampleRequest } from './request.ts';
import type { Values } from './values.ts';

/**
 * The request as a `wxpay` command for a POSIX shell; with `--sandbox` it moves no money.
 *
 * @param isFile whether the answer is a file
 */
export function commandOf(
  { path, method }: { path: string; method: string },
  request: ExampleRequest,
  isFile: boolean,
): string {
  const { variables, query, headers, body, upload, security } = request;
  const parts = [
    `npx wechatpay-chain request ${shellQuote(templateOf(path))} ${method} --sandbox`,
    ...pairs('--var', variables, '='),
    ...pairs('-q', query, '='),
    ...pairs('-H', headers, ': '),
    ...(security ? ['--security'] : []),
    ...(upload ? ['--upload shop.jpg'] : []),
    ...(isFile ? ['-o file'] : []),
    ...(body === undefined ? [] : [`-d @- <<'JSON'\n${JSON.stringify(body, null, 2)}\nJSON`]),
  ];
  return parts.join(' \\\n  ');
}

function pairs(option: string, values: Values, mark: string): string[] {
  return Object.entries(values).map(
    ([name, value]) => `${option} ${shellQuote(`${name}${mark}${textOf(value)}`)}`,
  );
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
