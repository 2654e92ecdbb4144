import type { Method } from '../../../model/model.ts';
import type { Context } from '../../source/context.ts';
import type { Source } from '../../source/source.ts';

/** One method on one path. */
export interface Call {
  method: Method;
  path: string;
  /** The names after `?`. */
  query: string[];
}

const LINE = /^\**请求方式\**\s*[：:]/;
/** A continuation line below it. */
const ON = /^[\s　]*(?:或|【|`|\/v3)/;
const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** `【GET】`, `` `/v3/a/{b}?c=d` ``, also with the host or without the marks. */
const TOKEN =
  /【\s*(?<method>[A-Za-z]+)\s*】|\b(?<bare>GET|POST|PUT|PATCH|DELETE)\b|(?:https?:\/\/[\w.-]+)?\/?(?<path>v\d\/[^\s`，。、或)）】]*)/g;
const SEGMENT = /^(?:[A-Za-z0-9_-]+|\{[A-Za-z_]\w*\})$/;

/** The index of the line that names the call; -1 if the page has none. */
export function callLine({ lines }: Source): number {
  return lines.findIndex((line) => LINE.test(line.trim()));
}

/** The calls of a page, from its line 请求方式 and the lines below it; mostly one. */
export function readCalls(source: Source, { report }: Context): Call[] {
  const at = callLine(source);
  const line = at + 1;
  const after = source.lines.slice(at + 1);
  const end = after.findIndex((text) => text.trim() !== '' && !ON.test(text));
  const text = [source.lines[at] ?? '', ...after.slice(0, end < 0 ? undefined : end)].join('\n');
  const calls: Call[] = [];
  let method: string | undefined;
  for (const { groups } of text.replace(LINE, '').matchAll(TOKEN)) {
    const { method: marked, bare = marked, path } = groups ?? {};
    if (bare !== undefined) {
      method = bare.toUpperCase();
      if (!METHODS.includes(method)) report(line, `unknown method: ${method}`);
    } else if (path !== undefined) {
      if (method === undefined) report(line, `no method before ${path}`);
      else calls.push(callOf(method, path, line, report));
    }
  }
  if (calls.length === 0) report(line, 'the method or the path is missing');
  const key = (call: Call): string => `${call.method} ${call.path}`;
  return calls.filter((call, index) => calls.findIndex((other) => key(other) === key(call)) === index);
}

function callOf(method: string, written: string, line: number, report: Context['report']): Call {
  const [path = '', search = ''] = written.split('?');
  const [version, ...segments] = path.replace(/\/$/, '').split('/');
  const odd = segments.find((segment) => !SEGMENT.test(segment));
  if (version !== 'v3' || segments.length === 0 || odd !== undefined) report(line, `not a path: ${path}`);
  const query = search.split('&').flatMap((part) => part.split('=')[0] || []);
  return { method: method.toLowerCase() as Method, path, query };
}
