/** WeChat Pay's fee for each payment, in thousandths. */
const FEE_PER_MILLE = 6;
export const FEE_RATE = '0.60%';

/** The text of a bill: byte order mark, captions, rows, captions of the totals, totals. */
export function billText(
  captions: readonly string[],
  rows: readonly (readonly string[])[],
  totalCaptions: readonly string[],
  totals: readonly string[],
): string {
  const lines = [captions.join(','), ...rows.map(lineOf), totalCaptions.join(','), lineOf(totals)];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Each field starts with a backtick, so that spreadsheets treat it as text; a comma alone separates nothing. */
function lineOf(fields: readonly string[]): string {
  return fields.map((field) => `\`${escaped(field)}`).join(',');
}

function escaped(field: string): string {
  return field.replaceAll(',', '\\, ').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

/** Fen as a bill writes yuan: `12.30`. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The fee of an amount, both in fen. */
export function feeOf(fen: number): number {
  return Math.round((fen * FEE_PER_MILLE) / 1_000);
}

/** A fee as a bill writes it, finer than a fen: `0.07000`. */
export const feeText = (fen: number): string => `${yuanOf(fen)}000`;

/** RFC 3339 as a bill writes a time, which is Beijing's: `2026-11-20 10:34:56`. */
export const timeText = (time: string): string => time.slice(0, 19).replace('T', ' ');

export function sumOf<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
