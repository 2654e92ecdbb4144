import { allFences, fences } from '../support/documents/documents.ts';
import { programNow } from '../support/documents/porting-page.ts';

/** What the code of a page is, put together. */
export interface Program {
  page: string;
  /** A name that files can have. */
  name: string;
  /** All `ts` of the page, and, in a porting guide, what its tables say to write now. */
  code: string;
  /** All `js` of the page: the code of a mini program or a web page, which is compiled, not run. */
  browser: string;
  /** Other files of the page: code with a name in brackets behind its language. */
  files: readonly { name: string; code: string }[];
  /** All lines of `sh [run]`: the commands that run after the code, or instead of it. */
  commands: readonly string[];
  /** All `text` of the page: what the program prints, where `…` stands for anything, also for whole lines. */
  output: string;
}

/** The program of a page, for `npm run test:recipes`. */
export function programOf(page: string): Program {
  const named = allFences(page).flatMap(({ name, code }) => (name === undefined ? [] : [{ name, code }]));
  return {
    page,
    name: page.replace(/^docs\//, '').replace(/\W+/g, '-'),
    code: page.startsWith('docs/porting/')
      ? programNow(page, (code) => `void (await (${code}));\n`)
      : fences(page, 'ts').join(''),
    browser: fences(page, 'js').join(''),
    files: named.filter(({ name }) => name !== 'run'),
    commands: named.filter(({ name }) => name === 'run').flatMap(({ code }) => code.trim().split('\n')),
    output: fences(page, 'text').join(''),
  };
}
