import { addressOfDocument, type Place, targetOf } from './place.ts';

/** A document of the repository as a page: Markdown with its links changed. */
export interface DocumentPage extends Place {
  title: string;
  /** Relative to the root of the repository. */
  source: string;
  /** Its file in the other language, if there is one. */
  other?: string;
  markdown: string;
  /** Pictures that it shows, relative to the root of the repository. */
  pictures: readonly string[];
}

/** What a document needs to know about the others. */
export interface Documents {
  /** The places of all documents, by source. */
  places: ReadonlyMap<string, Place>;
  /** Where files are read that the site does not show: `https://…/blob/main/`. */
  sourceBase: string | undefined;
}

const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;

/**
 * @throws Error if a link leads to a page that the site does not have
 */
export function documentPage(source: string, text: string, place: Place, documents: Documents): DocumentPage {
  const pictures: string[] = [];
  const [, title = source] = /^# (.+)$/m.exec(text) ?? [];
  const markdown = outsideFences(withoutSwitch(text), (part) =>
    part.replace(LINK, (whole: string, image: string, words: string, href: string) => {
      const target = targetOf(source, href);
      if (!target) return whole;
      if (image === '!') {
        pictures.push(target.source);
        return `![${words}](/pictures/${target.source.split('/').at(-1)})`;
      }
      const address =
        documents.places.has(target.source) || /^docs\/(?:openapi|webhook)\//.test(target.source)
          ? addressOfDocument(target)
          : undefined;
      if (address !== undefined) return `[${words}](${address})`;
      if (target.source.endsWith('.md')) throw new Error(`${source}: the site has no page for ${href}`);
      return documents.sourceBase === undefined
        ? words
        : `[${words}](${documents.sourceBase}${target.source}${target.anchor})`;
    }),
  );
  const other = otherLanguage(place, documents);
  return {
    ...place,
    title: title.replaceAll('`', ''),
    source,
    ...(other === undefined ? {} : { other }),
    markdown,
    pictures,
  };
}

/** The line below the title that leads to the README and the other language: the frame of the page has both. */
function withoutSwitch(text: string): string {
  return text.replace(/^(# .+\n\n)\[(?:README|English|简体中文)\]\(.*\n\n?/, '$1');
}

function otherLanguage({ file, lang }: Place, { places }: Documents): string | undefined {
  const other = lang === 'zh' ? `en/${file}` : file.replace(/^en\//, '');
  return [...places.values()].some((place) => place.file === other) ? other : undefined;
}

/** Changes the text outside of code. */
function outsideFences(text: string, change: (part: string) => string): string {
  return text
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
