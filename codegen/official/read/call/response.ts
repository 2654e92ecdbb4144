import type { Field, Response, StreamMedia } from '../../../model/model.ts';
import type { Context } from '../../source/context.ts';
import type { Source } from '../../source/source.ts';

const HEADING = /^#+\s*(?:应答|返回)(?:参数|字段)\s*$/;
const NOTHING = /^无(?:应答|返回)|包体为空|^20[24]\b/;
const STREAM = /二进制流|文件流/;

/**
 * The response: the fields of the table, or what replaces the table.
 *
 * @param line the line of the call, for a page without a response
 */
export function readResponse(source: Source, line: number, fields: Field[], { report }: Context): Response {
  if (fields.length > 0) return { kind: 'fields', fields };
  const at = source.lines.findIndex((text) => HEADING.test(text.trim()));
  if (at < 0) {
    report(line, 'no section of the response: the page is truncated, or has another format');
    return { kind: 'empty' };
  }
  const after = source.lines.slice(at + 1);
  const end = after.findIndex((text) => /^#|^错误码|^请求示例/.test(text));
  const below = after
    .slice(0, end < 0 ? undefined : end)
    .flatMap((text) => text.replace(/^>\s*/, '').trim() || []);
  if (below.some((text) => STREAM.test(text))) return { kind: 'stream', media: mediaOf(source.lines, line) };
  const isNothing =
    below.some((text) => NOTHING.test(text)) || source.fences.some(({ text }) => /无应答包体/.test(text));
  if (!isNothing) {
    report(
      at + 1,
      `no table of the response, and no word that there is none: ${below[0]?.slice(0, 40) ?? ''}`,
    );
  }
  return { kind: 'empty' };
}

/** The type of the bytes, from the text before the call and from its path. */
function mediaOf(lines: readonly string[], line: number): StreamMedia {
  const about = lines.slice(0, line).join('\n');
  if (/PDF/i.test(about)) return 'pdf';
  return /图片|\/images?\b/.test(about) ? 'image' : 'data';
}
