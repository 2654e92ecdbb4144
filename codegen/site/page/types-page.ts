import { both, code, crumbs, heading, link, list, tag, text } from '../html/html.ts';
import type { Site } from '../model/site.ts';
import type { TypeUse } from '../model/types.ts';
import type { SitePage } from './context.ts';
import { entryLink } from './related.ts';

/** A page for each file of generated types: the types that several operations share, and who uses them. */
export function typePages(site: Site): SitePage[] {
  const files = new Map<string, TypeUse[]>();
  for (const type of site.types.values()) files.set(type.file, [...(files.get(type.file) ?? []), type]);
  return [...files].sort().map(([file, types]) => typePage(file, types, site));
}

function typePage(file: string, types: readonly TypeUse[], site: Site): SitePage {
  const sections = types.map(({ name, exported, fields, usedBy }) => {
    const users = site.entries.filter(({ source }) => usedBy.includes(source));
    const names = fields.map((field) => code(field.name)).join(' ');
    return [
      heading(2, name, text(name)),
      exported ? tag('p', {}, code(`import type { ${name} } from 'wechatpay-chain';`)) : '',
      tag('p', { class: 'codes' }, names),
      list(users.map(entryLink), 'entries'),
    ].join('');
  });
  return {
    file: `types/${file}.md`,
    title: `类型 ${file}`,
    html: [
      crumbs([link('/types/', both('类型', 'Types'))], text(file)),
      heading(1, 'top', both('类型', 'Types'), text(` ${file}`)),
      tag(
        'p',
        {},
        both(
          '多个接口或通知共用的类型，以及用到它们的地方。',
          'Types that several operations or events share, and where they are used.',
        ),
      ),
      ...sections,
    ].join(''),
  };
}

/** The list of all these pages. */
export function typesIndex(site: Site): SitePage {
  const types = [...site.types.values()];
  const exported = types.filter((type) => type.exported).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = [...new Set(types.map(({ file }) => file))].sort();
  return {
    file: 'types/index.md',
    title: '类型',
    html: [
      heading(1, 'top', both('类型', 'Types')),
      heading(2, 'names', both('有短名称的类型', 'Types with a short name')),
      list(exported.map(({ name, file }) => link(`/types/${file}.html#${name}`, code(name)))),
      heading(2, 'files', both('按产品', 'By product')),
      list(
        files.map((file) => link(`/types/${file}.html`, code(file))),
        'products',
      ),
    ].join(''),
  };
}
