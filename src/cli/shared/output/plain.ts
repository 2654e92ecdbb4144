/** What could move the cursor, colour the terminal or turn the direction of the text. Tab and line feed may stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are to be found
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of others, safe to be shown on a terminal. */
export function plain(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** JSON that is safe to be shown on a terminal and reads back as the same. */
export function plainJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // JSON.stringify escapes what is below the blank; its own line feeds are to stay.
  return text.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
