import type { Enumeration, FieldType } from '../../../model/model.ts';
import { type Entry, entriesOf, type Told } from './entry.ts';

/** Words after which values are listed. */
const ANNOUNCED =
  /(?:可选(?:取)?值|可选择|可填写|枚举(?:值)?(?:之一|有|如下|包括|多选一)?|取值(?:范围|如下|有|包括)?)\s*[：:。]*\s*$/;
/** Words after which values or rules may be listed. */
const INTRODUCED =
  /(?:(?:分为|包括|有)?[一二两三四五六\d]*[种个](?:类型|状态|取值|情况)|状态如下|类型如下|如下)\s*[：:。]*\s*$/;
/** The same, with the values after them in one line. */
const ANNOUNCED_INLINE = /(?:可选(?:取)?值|枚举值|取值(?:范围)?|类型为|类型：)\s*[：:]+\s*(.+)$/;
/** A list of words and nothing else. */
const WORDS = /^(?:[`"“]?[A-Z][A-Z0-9_.]+[`"”]?(?:\s*[、,，/|或和及]\s*|\s*$))+[。.]?$/;
/** `74-对公账户、75-对私账户` */
const CHOICES = /可(?:填写|选择)[：:]\s*((?:\d+\s*-\s*[\u4e00-\u9fff/]+[、，,\s]*)+)/;
const FIXED = /固定(?:返回|传入|传|填写|填|值为|值|为|取值)\s*[：:为]?\s*[`"“]?([A-Za-z][\w.-]*)/;
/** `目前只支持AEAD_AES_256_GCM`, `目前支持 PARKING：…`, `目前只支持人民币：CNY` */
const SUPPORTED = /目前(?:仅|只)?支持\s*(?:[\u4e00-\u9fff]*\s*[：:]\s*)?[`"“]?([A-Z][A-Z0-9_]{2,})(?![\w.])/;
/** The only value that may be sent in one case: `` 只能传“ESTIMATE_ORDER_COST” ``. */
const ONLY = /只能(?:传入|传|填)[“"‘`\s]*([A-Z][A-Z0-9_]{2,})/g;
/** Words before an example. */
const EXAMPLE = /^(?:示例|例如|举例|如[：:])/;
/** The end of a piece if the only value of the field is in the next piece. */
const STATE = /(?:状态|类型|方式|场景|结果|标识)\s*[：:。]?$/;
const CURRENCY = /^(?:CNY|HKD|USD)$/;

/** A piece of a cell: the text between line breaks, or a list entry. */
interface Piece {
  text: string;
  listed: boolean;
}

/** An entry, and whether it is certainly a value even if it is the only one. */
interface Found extends Entry {
  sure: boolean;
  /** Whether it is in the generated list after 可选取值, which takes precedence. */
  generated: boolean;
}

/** The values that a description lists. A word that is only mentioned is not a value. */
export function readValues(
  text: string,
  type: FieldType,
  side: 'request' | 'response',
): Enumeration | undefined {
  const element = type.replace('[]', '');
  if (element === 'object' || element === 'boolean' || type === 'true') return undefined;
  const plain = text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
  const values = chosen(foundIn(piecesOf(plain), element));
  // A currency is fixed for domestic merchants only.
  const isForeign = (value: string): boolean => side === 'request' && CURRENCY.test(value);
  if (values.length === 1 && values.some(({ value }) => isForeign(value))) return undefined;
  if (values.length > 0) return { kind: 'one-of', values };
  if (element !== 'string') return undefined;
  const fixed = FIXED.exec(plain)?.[1]?.replace(/[.-]+$/, '');
  if (fixed !== undefined) {
    if (isForeign(fixed)) return undefined;
    return { kind: side === 'request' ? 'fixed' : 'one-of', values: [{ value: fixed }] };
  }
  const supported = SUPPORTED.exec(plain)?.[1];
  if (supported === undefined || isForeign(supported)) return undefined;
  return { kind: 'one-of', values: [{ value: supported }] };
}

function piecesOf(text: string): Piece[] {
  return text.split(/<br\s*\/?>|(?=<li>)|<\/li>|<\/?[uo]l>/).flatMap((part) => {
    const piece = { text: part.replace('<li>', '').trim(), listed: part.startsWith('<li>') };
    return piece.text === '' ? [] : [piece];
  });
}

function foundIn(pieces: readonly Piece[], element: string): Found[] {
  const found: Found[] = [];
  let told: Told = 'nothing';
  let isGenerated = false;
  for (const [index, { text, listed }] of pieces.entries()) {
    if (EXAMPLE.test(text)) continue;
    const inline = ANNOUNCED_INLINE.exec(text)?.[1];
    const here = inline === undefined ? told : 'values';
    const alone = index === 0 || STATE.test(pieces[index - 1]?.text ?? '');
    for (const entry of entriesOf(inline ?? text, element, here)) {
      const sure = here !== 'nothing' || (listed && entry.quoted) || (alone && entry.isTold);
      found.push({ ...entry, sure, generated: isGenerated && listed && entry.quoted });
    }
    if (inline !== undefined && WORDS.test(inline)) found.push(...wordsOf(inline.match(/[A-Z][A-Z0-9_.]+/g)));
    found.push(...wordsOf([...text.matchAll(ONLY)].flatMap(([, word]) => word ?? [])));
    found.push(...choicesIn(text));
    if (ANNOUNCED.test(text)) told = 'values';
    else if (INTRODUCED.test(text) && told === 'nothing') told = 'list';
    isGenerated ||= /可选取值\s*[：:]?$/.test(text);
  }
  return found;
}

function wordsOf(words: readonly string[] | null): Found[] {
  return (words ?? []).map((word) => ({
    value: { value: word.replace(/\.$/, '') },
    quoted: false,
    isTold: true,
    sure: true,
    generated: false,
  }));
}

function choicesIn(text: string): Found[] {
  const [, list = ''] = CHOICES.exec(text) ?? [];
  return [...list.matchAll(/(\d+)\s*-\s*([\u4e00-\u9fff/]+)/g)].map(([, value = '', meaning = '']) => ({
    value: { value, meaning },
    quoted: false,
    isTold: true,
    sure: true,
    generated: false,
  }));
}

/** Each value once, with its shortest meaning. If a cell ends with the generated list, only the values in that list. */
function chosen(found: readonly Found[]): Enumeration['values'] {
  const generated = found.filter((entry) => entry.generated);
  const words = (generated.length > 0 ? generated : found).map(({ value: { value } }) => value);
  const distinct = [...new Set(words)];
  if (distinct.length < 2 && !found.some(({ sure }) => sure)) return [];
  return distinct.map((value) => {
    const meanings = found.flatMap(({ value: told }) => (told.value === value ? (told.meaning ?? []) : []));
    const [meaning] = meanings.sort((a, b) => a.length - b.length);
    return meaning === undefined ? { value } : { value, meaning };
  });
}
