/**
 * Splits a text into terms, the same for the index and for queries: Chinese into pairs of characters, because it has no
 * blanks between words; everything else into words. This file also runs in the browser.
 */

const PIECES = /\p{Script=Han}+|[\p{L}\p{N}_.{}/-]+/gu;
const HAN = /^\p{Script=Han}/u;

/** The terms of a text for the index: of an identifier, the whole and its words. */
export function indexTerms(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (HAN.test(piece) ? pairsOf(piece, true) : identifierTerms(piece)));
}

/** The terms of a query. An identifier is one term, so that `out_refund_no` does not find every `no`. */
export function queryTerms(text: string): string[] {
  return piecesOf(text).flatMap((piece) =>
    HAN.test(piece) ? pairsOf(piece, piece.length === 1) : [trimmed(piece)],
  );
}

function piecesOf(text: string): string[] {
  return text.toLowerCase().match(PIECES) ?? [];
}

/** `商家转账` → `商家` `家转` `转账`; with the single characters, if wanted. */
function pairsOf(piece: string, withSingles: boolean): string[] {
  const chars = [...piece];
  const pairs = chars.slice(1).map((char, index) => `${chars[index]}${char}`);
  return withSingles ? [...pairs, ...chars] : pairs;
}

function identifierTerms(piece: string): string[] {
  const whole = trimmed(piece);
  const segments = whole.split('/').map(trimmed);
  const words = segments.flatMap((segment) => segment.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([whole, ...segments, ...words])].filter((term) => term.length > 1);
}

/** Without the marks around it: `{openid}` → `openid`, `v3/a/` → `v3/a`. */
function trimmed(piece: string): string {
  return piece.replace(/^[.{}/-]+|[.{}/-]+$/g, '');
}
