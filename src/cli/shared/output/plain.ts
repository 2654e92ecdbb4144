/** Characters that move the cursor, change colors or the direction of text. Tab and line feed are allowed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Makes untrusted text safe to show on a terminal. */
export function plain(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/** JSON that is safe to show on a terminal and parses to the same value. */
export function plainJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // JSON.stringify escapes the control characters below U+0020 itself, and its own line feeds must stay.
  return text.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
