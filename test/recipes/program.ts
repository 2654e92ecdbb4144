import { fences } from '../support/documents.ts';

/** What the code of a page is, put together. */
export interface Program {
  page: string;
  /** A name that files can have. */
  name: string;
  /** All `ts` of the page. */
  code: string;
  /** All `js` of the page: the code of a mini program or a web page, which is compiled, not run. */
  browser: string;
  /** All `text` of the page: what the program prints, where `…` stands for anything. */
  output: string;
}

/** The program of a page, for `npm run test:recipes`. */
export function programOf(page: string): Program {
  return {
    page,
    name: page.replace(/^docs\//, '').replace(/\W+/g, '-'),
    code: fences(page, 'ts').join(''),
    browser: fences(page, 'js').join(''),
    output: fences(page, 'text').join(''),
  };
}
