/** What a page of HTML refers to, and what can be referred to in it. */
export interface PageLinks {
  /** Addresses with anchors as they are written, without repetitions. */
  links: readonly string[];
  /** What the browser loads: scripts, style sheets, pictures. */
  loads: readonly string[];
  anchors: ReadonlySet<string>;
}

const UNESCAPE: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

export function readLinks(html: string): PageLinks {
  // Examples of code are text, which has no tags.
  const find = (pattern: RegExp): string[] => [
    ...new Set(Array.from(html.matchAll(pattern), ([, value = '']) => unescaped(value))),
  ];
  return {
    links: find(/<a\b[^>]*?\shref="([^"]*)"/g),
    loads: [
      ...find(/<(?:script|img|iframe|source)\b[^>]*?\ssrc="([^"]*)"/g),
      ...find(/<link\b[^>]*?\shref="([^"]*)"/g),
    ],
    anchors: new Set(find(/\sid="([^"]*)"/g)),
  };
}

function unescaped(value: string): string {
  return value.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => UNESCAPE[entity] ?? entity);
}

/**
 * The dead links of a site, and what it loads from other hosts.
 *
 * @param pages by their file, such as `errors/index.html`
 * @param files all files of the site
 * @param base the path of the site, such as `/`
 */
export function faultsOf(
  pages: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
  base: string,
): string[] {
  const faults: string[] = [];
  for (const [page, { links, loads }] of pages) {
    for (const href of links) {
      if (/^(?:https?|mailto):/.test(href)) continue;
      const { file, anchor } = targetOf(href, page, base);
      if (!files.has(file)) faults.push(`${page}: dead link ${href}`);
      else if (anchor !== '' && !pages.get(file)?.anchors.has(anchor))
        faults.push(`${page}: no such section ${href}`);
    }
    for (const source of loads) {
      if (/^data:/.test(source)) continue;
      if (/^(?:[a-z]+:)?\/\//.test(source)) faults.push(`${page}: loads ${source} from another host`);
      else if (!files.has(targetOf(source, page, base).file))
        faults.push(`${page}: loads ${source}, which is missing`);
    }
  }
  return faults;
}

function targetOf(href: string, page: string, base: string): { file: string; anchor: string } {
  const url = new URL(href, `http://site${base}${page.split('/').map(encodeURIComponent).join('/')}`);
  const path = decodeURIComponent(url.pathname).slice(base.length);
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
