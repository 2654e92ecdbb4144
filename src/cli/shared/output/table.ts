import { plain } from './plain.ts';

/** Characters that take two columns on a terminal: ideographs and related characters. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Formats rows below their captions. Each column is as wide as its widest cell; each row is one line. */
export function table(captions: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [captions, ...rows].map((cells) => cells.map((cell) => plain(cell).replace(/\s+/g, ' ')));
  const widths = captions.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
