const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text as HTML, in content and in quoted attributes. */
export function text(value: string): string {
  return value.replace(/[&<>"\n]/g, (char) => ENTITIES[char] ?? char);
}

/** An element. Attributes that are `undefined` or `false` are left out; `true` has no value. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [` ${key}`] : [` ${key}="${text(value)}"`];
  });
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** A text of the interface in both languages; the page shows one of them. */
export function both(zh: string, en: string): string {
  return `<span class="zh">${text(zh)}</span><span class="en" lang="en">${text(en)}</span>`;
}

/** A link within the site: an address from `address.ts`. */
export function link(href: string, ...content: readonly string[]): string {
  return tag('a', { href }, ...content);
}

/** A link to another site. */
export function outside(href: string, ...content: readonly string[]): string {
  return tag('a', { href, rel: 'noreferrer', class: 'out' }, ...content);
}

export function code(value: string): string {
  return `<code>${text(value)}</code>`;
}

/** A heading with an anchor of its own. */
export function heading(level: 1 | 2 | 3, id: string, ...content: readonly string[]): string {
  const anchor =
    level === 1 ? '' : tag('a', { class: 'anchor', href: `#${id}`, 'aria-label': `# ${id}` }, '#');
  return tag(`h${level}`, { id }, ...content, anchor);
}

export function list(items: readonly string[], className?: string): string {
  return tag('ul', { class: className }, ...items.map((item) => tag('li', {}, item)));
}

/** Where a page stands: links from the first page on, and its own name. */
export function crumbs(steps: readonly string[], here: string): string {
  const items = [...steps, tag('span', { 'aria-current': 'page' }, here)];
  return tag(
    'nav',
    { class: 'crumbs', 'aria-label': '面包屑 Breadcrumbs' },
    tag('ol', {}, ...items.map((item) => tag('li', {}, item))),
  );
}
