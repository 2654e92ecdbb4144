import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { text } from './html.ts';

/** The languages of samples and examples. */
export type Language = 'ts' | 'json' | 'xml' | 'sh';

/** Colours code: HTML for a `<pre>`, with a class for each kind of token. */
export type Highlight = (source: string, language: Language) => string;

const PREFIX = 'var(--code-token-';

/** One class of one or two letters for each colour, because a page has thousands of tokens. */
const CLASSES: Readonly<Record<string, string>> = {
  keyword: 'k',
  string: 's',
  'string-expression': 's',
  constant: 'n',
  function: 'f',
  comment: 'c',
  parameter: 'p',
  punctuation: 'u',
};

/** Loads the grammars once. The returned function is pure. */
export async function createHighlight(): Promise<Highlight> {
  const theme = createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' });
  const shiki = await createHighlighter({ themes: [theme], langs: ['ts', 'json', 'xml', 'sh'] });
  const known = new Map<string, string>();
  return (source, language) => {
    const key = `${language} ${source}`;
    let html = known.get(key);
    if (html === undefined) {
      const { tokens } = shiki.codeToTokens(source, { lang: language, theme: 'site' });
      html = tokens
        .map((line) => line.map(({ content, color }) => piece(content, color)).join(''))
        .join('&#10;');
      known.set(key, html);
    }
    return html;
  };
}

function piece(content: string, color = ''): string {
  const name = color.startsWith(PREFIX) ? CLASSES[color.slice(PREFIX.length, -1)] : undefined;
  // Punctuation and plain text have the colour of the block.
  return name === undefined || name === 'u' ? text(content) : `<span class="${name}">${text(content)}</span>`;
}
