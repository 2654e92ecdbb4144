import { templateOf } from '../../../src/lookup/sample/chain.ts';
import type { Operation } from '../../model/model.ts';
import { both, code, link, tag, text } from '../html/html.ts';
import type { Site } from '../model/site.ts';
import { addressOfType } from '../model/types.ts';

/** How to name the types of an operation, and the named types in it, with a link to all who use them. */
export function typesOf(operation: Operation, { types }: Site): string {
  const { path, method, errors } = operation;
  const template = templateOf(path);
  const helpers = ['RequestOf', 'ResponseOf', ...(errors.length === 0 ? [] : ['ErrorCodeOf'])];
  const named = [...types.values()].filter(({ usedBy }) => usedBy.includes(operation));
  const links = named.map((type) => link(addressOfType(type), code(type.name)));
  return tag(
    'details',
    { class: 'types' },
    tag('summary', {}, both('类型', 'Types')),
    tag('p', {}, ...helpers.map((helper) => `${code(`${helper}<'${template}', '${method}'>`)}<br>`)),
    links.length === 0
      ? ''
      : tag('p', {}, both('与其他接口共用：', 'Shared with other operations: '), links.join(text('、'))),
  );
}
