import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

type Pair = readonly [english: string, chinese: string];

/** The pages of a folder, as pairs: the English page and the same page in Chinese. */
const pairsOf = (folder: string): Pair[] =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`${folder}/${name}`, `${folder}/zh/${name}`]);

/** Folders whose pages are programs: the code of a page, in its order, is one program. */
export const RECIPE_FOLDERS: readonly string[] = ['docs/recipes', 'docs/porting'];
/** Pages about one part of the package each; a piece of code stands for itself. */
export const GUIDE: readonly Pair[] = [['README.md', 'README.zh-CN.md'], ...pairsOf('docs/guide')];
export const RECIPES: readonly Pair[] = RECIPE_FOLDERS.flatMap(pairsOf);
/** The pages for users. */
export const PAIRS: readonly Pair[] = [...GUIDE, ...RECIPES];
/** The list of examples, and the page of each. They are not in the package. */
export const EXAMPLES: readonly Pair[] = readdirSync(`${root}docs/examples`, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => posix.basename(name) === 'README.md')
  .map((name) => [`docs/examples/${name}`, `docs/examples/${name.replace(/\.md$/, '.zh-CN.md')}`]);
/** All documents that people read, those about the project included. */
export const DOCUMENTS: readonly string[] = [
  ...PAIRS.flat(),
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'bench/README.md',
];

const FENCE = /^```(\w*)(?: \[([^\]\n]+)\])?\n([\s\S]*?)^```/gm;

export const read = (page: string): string => readFileSync(root + page, 'utf8');

interface Fence {
  language: string;
  /** What stands in brackets behind the language: the name of a file, or `run`. */
  name: string | undefined;
  code: string;
}

/** All code of a page, in its order. */
export const allFences = (page: string): Fence[] =>
  Array.from(read(page).matchAll(FENCE), ([, language = '', name, code = '']) => ({ language, name, code }));

/** The code of a page in one language, in the order of the page, without the code that has a name. */
export const fences = (page: string, language: string): string[] =>
  allFences(page)
    .filter((fence) => fence.language === language && fence.name === undefined)
    .map(({ code }) => code);

/** The text of a page without its fences. */
export const prose = (page: string): string => read(page).replace(FENCE, '');

export interface Link {
  /** The file that the link leads to, from the root of the package; the page itself for `#section`. */
  file: string;
  section: string | undefined;
}

/** The links and images of a page that do not lead to another site. */
export function relativeLinks(page: string, text: string = prose(page)): Link[] {
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', section] = target.split('#');
      return { file: path === '' ? page : posix.join(posix.dirname(page), path), section };
    });
}

/** The names under which a page can be linked to its sections, as GitHub makes them. */
export function sections(page: string): string[] {
  return Array.from(prose(page).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
