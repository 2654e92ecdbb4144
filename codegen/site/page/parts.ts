import { groupOf } from '../../../src/lookup/products/find.ts';
import type { Product } from '../../../src/lookup/products/product.ts';
import type { Link } from '../../model/model.ts';
import { inChinese } from '../history/words.ts';
import { both, crumbs, heading, link, list, outside, tag, text } from '../html/html.ts';
import { addressOfProduct } from '../model/address.ts';
import type { Revision } from '../model/site.ts';

/** Where the source of the pages is, for "edit this page": `https://…/edit/main/`. */
export type EditBase = string | undefined;

/** More links of one operation are folded. */
const SHOWN_LINKS = 6;

export function breadcrumbs(product: Product, title?: string): string {
  const group = groupOf(product);
  const name = both(product.name, product.en);
  const steps = [
    link('/', both('首页', 'Home')),
    link(`/products/#${encodeURIComponent(group.en)}`, both(group.name, group.en)),
  ];
  return title === undefined
    ? crumbs(steps, name)
    : crumbs([...steps, link(addressOfProduct(product), name)], text(title));
}

/** The pages of WeChat Pay itself. */
export function officialLinks(links: readonly Link[]): string {
  if (links.length === 0) return '';
  const shown = links.map(({ text: words, href }, index) =>
    outside(
      href,
      words === '官方文档' ? both(`官方文档 ${index + 1}`, `Official page ${index + 1}`) : text(words),
    ),
  );
  const [first, more] = [shown.slice(0, SHOWN_LINKS), shown.slice(SHOWN_LINKS)];
  const folded = tag(
    'details',
    {},
    tag('summary', {}, both(`还有 ${more.length} 篇`, `${more.length} more`)),
    more.join(' · '),
  );
  return tag('div', { class: 'official' }, first.join(' · '), more.length === 0 ? '' : folded);
}

/** What changed on the page, and when. */
export function historyOf(revisions: readonly Revision[]): string {
  if (revisions.length === 0) return '';
  const items = revisions.map(({ date, changes }) => {
    const when = tag('time', { datetime: date }, text(date));
    if (changes.length === 0) return `${when} ${both('收录', 'added')}`;
    const listed = list(changes.map((change) => both(inChinese(change), change)));
    return changes.length > 6
      ? `${when} ${tag('details', {}, tag('summary', {}, both(`${changes.length} 处变更`, `${changes.length} changes`)), listed)}`
      : `${when}${listed}`;
  });
  return `${heading(2, 'history', both('本页历史', 'History of this page'))}${list(items, 'history')}`;
}

/** "Edit this page". Without a known repository, the name of the file. */
export function editLink(base: EditBase, file: string): string {
  const words = both('编辑此页', 'Edit this page');
  const path = text(file);
  const target = base === undefined ? '' : base + file.split('/').map(encodeURIComponent).join('/');
  return tag(
    'p',
    { class: 'edit' },
    base === undefined
      ? `${words}: ${tag('code', {}, path)}`
      : `${outside(target, words)} ${tag('code', {}, path)}`,
  );
}
