/** A word as a POSIX shell takes it: between single quotes, it changes nothing but the quote itself. */
export function shellQuote(word: string): string {
  return /^[\w./=:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
