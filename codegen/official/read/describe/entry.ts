import type { Enumeration } from '../../../model/model.ts';
import { meaningOf } from './meaning.ts';

/** What the text before announced: values, a list, or neither. */
export type Told = 'values' | 'list' | 'nothing';

/** A value in a list of values. */
export interface Entry {
  value: Enumeration['values'][number];
  quoted: boolean;
  /** A colon separates the value from its meaning. */
  isTold: boolean;
}

const NUMBERING = /^(?:[(（]?\d+[)）、.．]\s*|[-•·*]\s*)/;
/** `GLOBAL：…`, `` `PENDING`: … ``, `"AUTHORIZED":…`, `CLOSED-已关闭` */
const TOLD =
  /^(?<quote>[`"“])?(?<value>[A-Za-z0-9][\w.-]*)[`"”]?\s*(?:[：:]|[-—–]{1,2}\s*(?=[\u4e00-\u9fff]))\s*(?<words>.*)$/;
/** `未签约-UNSIGNED：…` */
const NAMED = /^(?<words>[\u4e00-\u9fff]+)\s*[-—–]{1,2}\s*(?<value>[A-Z][A-Z0-9_]+)\s*[：:]/;
/** `` `PARKED`（停车中） ``, `PAUSE 暂停服务` */
const BARE =
  /^(?<quote>[`"“])?(?<value>[A-Z][A-Z0-9_]{2,})[`"”]?(?:\s*[（(](?<remark>[^）)]+)[）)]|\s+(?<words>[\u4e00-\u9fff].*))$/;
/** Where the next value starts in a line with several values. */
const NEXT = /(?<![\w.`"“-])(?=[`"“]?[A-Z][A-Z0-9_]{1,}[`"”]?\s*[：:]\s*[\u4e00-\u9fff「（(A-Z])/;
/** `1:退税政策; 2:免税政策` */
const NEXT_NUMBER = /(?:^|[;；。，,、]\s*)(?=\d+[：:])/;

/**
 * The values at the start of a piece of a description, one or several.
 *
 * @param element the type of the values
 * @param told what the text before the piece announced
 */
export function entriesOf(piece: string, element: string, told: Told): Entry[] {
  if (element !== 'string') return numbersOf(piece, told);
  const text = piece.replace(NUMBERING, '');
  const [first = '', ...others] = text.split(NEXT).filter((part) => part !== '');
  const entry = wordOf(first, told);
  if (!entry) return [];
  const more = entry.isTold ? others.flatMap((part) => wordOf(part, told) ?? []) : [];
  return [entry, ...more];
}

function wordOf(text: string, told: Told): Entry | undefined {
  const found = TOLD.exec(text) ?? NAMED.exec(text);
  const { quote, value: written = '', words, remark } = (found ?? BARE.exec(text))?.groups ?? {};
  const value = written.replace(/[.-]+$/, '');
  const isTold = found !== null;
  if (!isValue(value, quote !== undefined, told)) return undefined;
  const meaning = meaningOf(words ?? remark ?? '');
  return {
    value: meaning === undefined ? { value } : { value, meaning },
    quoted: quote !== undefined,
    isTold,
  };
}

/** Words in capitals are values; lowercase words and short numbers only if values are announced. */
function isValue(value: string, quoted: boolean, told: Told): boolean {
  if (/^[A-Z][A-Z0-9_.]*$/.test(value)) return true;
  if (/^\d+$/.test(value)) return told === 'values' && value.length <= 5;
  return (told === 'values' && /^[a-z][a-z_]+$/.test(value)) || (told !== 'nothing' && quoted);
}

function numbersOf(piece: string, told: Told): Entry[] {
  const entries = piece.split(NEXT_NUMBER).flatMap((part): Entry[] => {
    const [, value, words = ''] =
      /^[`"“]?(\d{1,5})[`"”]?\s*(?:[：:]|[-—–]\s*(?=[\u4e00-\u9fff]))\s*(.*)$/.exec(part) ?? [];
    if (value === undefined) return [];
    const meaning = meaningOf(words);
    return [{ value: meaning === undefined ? { value } : { value, meaning }, quoted: false, isTold: false }];
  });
  return told === 'values' || entries.length >= 2 ? entries : [];
}
