import type { Encryption, Enumeration, FieldType } from '../../../model/model.ts';
import { termOf } from '../../../parse/markdown/term.ts';
import { readEncryption } from './encryption.ts';
import { readValues } from './values.ts';

/** What the description of a row says about its field. */
export interface OfficialDescription {
  label?: string;
  enumeration?: Enumeration;
  encryption?: Encryption;
}

/** `【商户号】…`, also in bold. */
const LABEL = /^\**【([^】]+)】\**/;

/** A cache, because three of four descriptions occur more than once. */
const known = new Map<string, OfficialDescription>();

/** Parses a description; only its terms are kept. */
export function readDescription(
  text: string,
  type: FieldType,
  side: 'request' | 'response',
): OfficialDescription {
  const key = `${side} ${type} ${text}`;
  const read = known.get(key) ?? describe(text, type, side);
  known.set(key, read);
  return read;
}

function describe(text: string, type: FieldType, side: 'request' | 'response'): OfficialDescription {
  const [all = '', label = ''] = LABEL.exec(text.trim()) ?? [];
  const term = termOf(label);
  const rest = text.trim().slice(all.length);
  const enumeration = readValues(rest, type, side);
  const encryption = type === 'string' ? readEncryption(withoutLinks(rest), side) : undefined;
  return {
    ...(term === undefined ? {} : { label: term }),
    ...(enumeration ? { enumeration } : {}),
    ...(encryption ? { encryption } : {}),
  };
}

function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
