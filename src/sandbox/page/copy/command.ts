import { writeJson } from '../../../wire/json-write.ts';
import { shellQuote } from '../../../wire/shell.ts';
import { pretty } from '../text/pretty.ts';
import type { Call } from './call.ts';

/** C0 and C1 controls, which a terminal may act on when the command is pasted. */
const CONTROL = /\p{Cc}/u;

/**
 * The call as a `wxpay` command for a POSIX shell. It names the simulator's own address, so that it never reaches the
 * real WeChat Pay, whatever the environment contains.
 *
 * @param origin the simulator's URL, without a trailing slash
 * @returns `undefined` if a value has control characters
 */
export function commandOf(call: Call, origin: string): string | undefined {
  const { path, verb, variables, query, headers, security, body } = call;
  const options: [option: string, value: string][] = [
    ...Object.entries(variables).map(([name, value]): [string, string] => ['--var', `${name}=${value}`]),
    ...query.map(([name, value]): [string, string] => ['-q', `${name}=${value}`]),
    ...Object.entries(headers).map(([name, value]): [string, string] => ['-H', `${name}: ${value}`]),
    ...(body && 'file' in body ? [['--upload', body.file] as [string, string]] : []),
  ];
  if (options.some(([, value]) => CONTROL.test(value))) return undefined;
  const data = dataOf(body);
  // JSON escapes the other controls; only C1 is left as it is.
  if (data !== undefined && CONTROL.test(data.replaceAll('\n', ''))) return undefined;
  return [
    `WECHATPAY_BASE_URI=${shellQuote(`${origin}/`)} npx wechatpay-chain request ${shellQuote(path)} ${verb}`,
    ...options.map(([option, value]) => `${option} ${shellQuote(value)}`),
    ...(security ? ['--security'] : []),
    ...(data === undefined ? [] : [`-d ${shellQuote(data)}`]),
  ].join(' \\\n  ');
}

function dataOf(body: Call['body']): string | undefined {
  if (!body) return undefined;
  if ('json' in body) return pretty(writeJson(body.json));
  if ('xml' in body) return pretty(writeJson(body.xml));
  return body.meta === undefined ? undefined : pretty(writeJson(body.meta));
}
