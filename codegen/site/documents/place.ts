import { posix } from 'node:path';
import { addressOf } from '../model/address.ts';

/** Where a document of the repository stands on the site. */
export interface Place {
  /** The file below the folder of pages. */
  file: string;
  lang: 'zh' | 'en';
}

const FIXED: Readonly<Record<string, Place>> = {
  'README.zh-CN.md': { file: 'index.md', lang: 'zh' },
  'README.md': { file: 'en/index.md', lang: 'en' },
  'CHANGELOG.md': { file: 'en/changelog.md', lang: 'en' },
  'CONTRIBUTING.md': { file: 'en/contributing.md', lang: 'en' },
  'SECURITY.md': { file: 'en/security.md', lang: 'en' },
  'bench/README.md': { file: 'en/bench.md', lang: 'en' },
};

/** The place of a document; `undefined` for a file that the site does not show. */
export function placeOf(source: string): Place | undefined {
  if (Object.hasOwn(FIXED, source)) return FIXED[source];
  const zh = /^docs\/(?:([a-z-]+)\/)zh\/(.+\.md)$/.exec(source);
  if (zh) return { file: `${zh[1]}/${zh[2]?.replace(/^README\.md$/, 'index.md')}`, lang: 'zh' };
  if (/^docs\/(?:openapi|webhook)\/.+\.md$/.test(source))
    return { file: source.slice('docs/'.length), lang: 'zh' };
  const readme = /^docs\/([a-z-]+\/(?:[\w-]+\/)*)README\.md$/.exec(source);
  if (readme) return { file: `en/${readme[1]}index.md`, lang: 'en' };
  const en = /^docs\/(.+\.md)$/.exec(source);
  return en ? { file: `en/${en[1]}`, lang: 'en' } : undefined;
}

/** What a link of a document leads to. */
export interface Target {
  /** Relative to the root of the repository. */
  source: string;
  /** With `#`, or empty. */
  anchor: string;
}

/** The file that a relative link names; `undefined` for links to elsewhere and within the page. */
export function targetOf(from: string, href: string): Target | undefined {
  if (/^(?:[a-z]+:|#|\/)/i.test(href)) return undefined;
  const [path = '', anchor] = href.split('#');
  return {
    source: posix.join(posix.dirname(from), decodeURI(path)),
    anchor: anchor === undefined ? '' : `#${anchor}`,
  };
}

/** The address of a document on the site. */
export function addressOfDocument({ source, anchor }: Target): string | undefined {
  const place = placeOf(source);
  return place && addressOf(place.file) + anchor;
}
