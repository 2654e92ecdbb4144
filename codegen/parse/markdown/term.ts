const MAX_LENGTH = 24;

/** Characters of sentences, not of terms. Braces and pipes could not be written back into a cell. */
const NO_TERM = /[，。；！？：…,;!?:{}|<>[\]\\*]|\s{2}/;

/**
 * Returns the text if it is a term: at most 24 characters, without sentence punctuation. Markup and a final colon are
 * removed. Longer text is prose, which the model does not keep.
 */
export function termOf(text: string): string | undefined {
  const term = text
    .replace(/<[^>]*>/g, '')
    .replaceAll('`', '')
    .trim()
    .replace(/[：:]$/, '')
    .trim();
  if (term === '' || [...term].length > MAX_LENGTH || NO_TERM.test(term)) return undefined;
  return term;
}
