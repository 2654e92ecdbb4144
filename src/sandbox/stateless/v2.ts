import type { V2Answer } from '../judge/answer-v2.ts';
import { isFields } from '../judge/schema/check.ts';
import type { Documented } from '../judge/schema/document.ts';
import type { V2Fields } from '../judge/v2.ts';
import { exampleOf } from './example.ts';
import { fileOf } from './example-file.ts';

const PAGE = Buffer.from('<!doctype html><html lang="zh-CN"><title>sandbox</title><p>sandbox</p></html>\n');

/** Responds to a validated v2 request from the documentation alone: success, with example fields. */
export function statelessV2({ responses }: Documented, fields: V2Fields): V2Answer {
  if (responses['302']) return { bytes: PAGE, type: 'text/html; charset=utf-8' };
  const content = responses['200']?.content;
  if (content?.['application/octet-stream']) return { ...fileOf('text/plain'), type: 'text/plain' };
  const schema = content?.['application/xml']?.schema;
  if (!schema) return { fields: { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' } };
  const { sign: _, ...given } = Object.fromEntries(fields);
  const example = exampleOf(schema, [given]);
  return { fields: isFields(example) ? example : {} };
}
