import { read } from './documents.ts';

/** Code of a page: a fence, or a row of a table with what was written before and what is written now. */
export type Piece = { language: string; code: string } | Row;

export interface Row {
  /** The line of the page. */
  line: number;
  /** The code before, and now; `undefined` where words stand instead of code. */
  old: string | undefined;
  now: string | undefined;
  /** Whether both do the same. A table that is headed by something else than the package says what to do instead. */
  same: boolean;
}

const PIECE = /^```(\w*)\n([\s\S]*?)^```|^\|.*\n\| --- \| --- \|\n(?:\|.*\n)+/gm;
/** A cell that is code, and one that begins with it. */
const CODE = /^`([^`]+)`$/;
const CODE_FIRST = /^`([^`]+)`/;

/** The code of a porting guide, in the order of the page. */
export function piecesOf(page: string): Piece[] {
  const text = read(page);
  return Array.from(text.matchAll(PIECE)).flatMap((match): Piece[] => {
    const [all, language, code] = match;
    if (language !== undefined && code !== undefined) return [{ language, code }];
    const first = text.slice(0, match.index).split('\n').length;
    const [head = '', , ...rows] = all.trimEnd().split('\n');
    const same = cellsOf(head)[1] === 'wechatpay-chain';
    return rows.map((row, index) => {
      const [old, now] = cellsOf(row).map((cell) => (same ? CODE : CODE_FIRST).exec(cell)?.[1]);
      return { line: first + index + 2, old, now, same };
    });
  });
}

const cellsOf = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

export const rowsOf = (page: string): Row[] =>
  piecesOf(page).filter((piece): piece is Row => 'same' in piece);

/** The program of what is written now: the `ts` of the page, with its rows at their place. */
export const programNow = (page: string, wrap: (code: string, row: Row) => string): string =>
  piecesOf(page)
    .map((piece) => {
      if ('code' in piece) return piece.language === 'ts' ? piece.code : '';
      return piece.now === undefined ? '' : wrap(piece.now, piece);
    })
    .join('');

/** The program of what was written before: the `ts` of values for both, the `javascript`, and the rows. */
export const programOld = (page: string, wrap: (code: string, row: Row) => string): string =>
  piecesOf(page)
    .map((piece) => {
      if ('code' in piece) return piece.language === 'javascript' || isShared(piece.code) ? piece.code : '';
      return piece.old === undefined ? '' : wrap(piece.old, piece);
    })
    .join('');

/** Values for both sides of the tables begin with this comment. */
const isShared = (code: string) => code.startsWith('// Values');
