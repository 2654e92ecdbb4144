import type { Enumeration, FieldType } from '../../model.ts';
import { termOf } from '../../parse/term.ts';

type Value = Enumeration['values'][number];

/** Words after which values are listed. */
const ANNOUNCED =
  /(?:可选(?:取)?值|可选择|枚举(?:值)?(?:之一|有|如下|包括|多选一)?|取值(?:范围|如下|有|包括)?|(?:分为|包括|有)?[一二两三四五六\d]*[种个](?:类型|状态|取值|情况)|状态如下|类型如下|如下)\s*[：:]*\s*$/;
/** The same, with the values behind them in one line. */
const ANNOUNCED_INLINE = /(?:可选(?:取)?值|枚举值|取值(?:范围)?|类型为|类型：)\s*[：:]+\s*(.+)$/;
/** `1、GLOBAL：…`, `` - `PENDING`: … ``, `"AUTHORIZED":…` */
const ENTRY =
  /^(?:[(（]?\d+[)）、.．]\s*|[-•·]\s*)?(`|["“])?([A-Za-z0-9][\w.-]*)(?:`|["”])?\s*(?:[：:]|[-—–]{1,2}\s*(?=[\u4e00-\u9fff]))\s*(.*)$/;
/** A list of words and nothing else. */
const WORDS = /^(?:[`"“]?[A-Z][A-Z0-9_.]+[`"”]?(?:\s*[、,，/|或和及]\s*|\s*$))+[。.]?$/;
const FIXED = /固定(?:返回|传入|传|填写|填|值为|值|为|取值)\s*[：:为]?\s*(`|["“])?([A-Za-z][\w.-]*)/;
const CAPITALS = /^[A-Z][A-Z0-9_.]*$/;
/** A value that alone may be sent in one case: `` 只能传“ESTIMATE_ORDER_COST” ``. */
const ONLY = /只能(?:传入|传|填)[“"‘`\s]*([A-Z][A-Z0-9_]{2,})/g;
/** What follows is an example. */
const EXAMPLE = /^(?:示例|例如|举例|如[：:])/;

/** One piece of a cell: what stands between line breaks or in a list entry. */
interface Piece {
  text: string;
  listed: boolean;
}

/** The values that a description enumerates; a word that is only mentioned is none. */
export function readValues(
  text: string,
  type: FieldType,
  side: 'request' | 'response',
): Enumeration | undefined {
  const element = type.replace('[]', '');
  if (element === 'object' || element === 'boolean' || type === 'true') return undefined;
  const values = listedValues(piecesOf(text), element);
  if (values.length > 0) return { kind: 'one-of', values };
  const [, , fixed] = FIXED.exec(text) ?? [];
  if (fixed === undefined || element !== 'string') return undefined;
  const value = fixed.replace(/[.-]+$/, '');
  // A currency is fixed for domestic merchants only.
  if (side === 'request' && /^[A-Z]{3}$/.test(value)) return undefined;
  return { kind: side === 'request' ? 'fixed' : 'one-of', values: [{ value }] };
}

function piecesOf(text: string): Piece[] {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return plain.split(/<br\s*\/?>|(?=<li>)|<\/li>|<\/?ul>/).flatMap((part) => {
    const piece = { text: part.replace('<li>', '').trim(), listed: part.startsWith('<li>') };
    return piece.text === '' ? [] : [piece];
  });
}

function listedValues(pieces: readonly Piece[], element: string): Value[] {
  const found: { value: Value; sure: boolean }[] = [];
  let announced = false;
  for (const { text, listed } of pieces) {
    if (EXAMPLE.test(text)) continue;
    const inline = ANNOUNCED_INLINE.exec(text)?.[1];
    const entry = entryOf(inline ?? text, element, announced || inline !== undefined);
    if (entry)
      found.push({ value: entry.value, sure: announced || inline !== undefined || (listed && entry.quoted) });
    else if (inline !== undefined && WORDS.test(inline)) {
      for (const word of inline.match(/[A-Z][A-Z0-9_.]+/g) ?? [])
        found.push({ value: { value: word }, sure: true });
    }
    for (const [, word = ''] of text.matchAll(ONLY)) found.push({ value: { value: word }, sure: true });
    if (ANNOUNCED.test(text)) announced = true;
  }
  const known = new Map<string, Value>();
  for (const { value } of found) if (!known.has(value.value)) known.set(value.value, value);
  const isList = found.some(({ sure }) => sure) || known.size >= 2;
  return isList ? [...known.values()] : [];
}

function entryOf(
  text: string,
  element: string,
  announced: boolean,
): { value: Value; quoted: boolean } | undefined {
  const [, quote, written = '', words = ''] = ENTRY.exec(text) ?? [];
  const value = written.replace(/[.-]+$/, '');
  if (value === '') return undefined;
  const isNumber = /^\d+$/.test(value);
  const fits =
    element === 'string'
      ? CAPITALS.test(value) || (announced && (quote !== undefined || isNumber))
      : isNumber;
  if (!fits || (isNumber && !announced)) return undefined;
  const meaning = termOf(words) ?? termOf(words.replace(/[(（，,；;。].*$/, ''));
  return { value: meaning === undefined ? { value } : { value, meaning }, quoted: quote !== undefined };
}
