const MAX_LENGTH = 24;

/** What a sentence has and a term has not; braces and pipes could not be written back into a cell. */
const NO_TERM = /[，。；！？：…,;!?:{}|<>[\]\\*]|\s{2}/;

/**
 * The text when it is a term: at most 24 characters, no sentence punctuation. Markup and a colon at its end are no part
 * of it. Everything longer is prose, which the model does not keep.
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
