import { isPlainObject } from '../../../../src/wire/plain-object.ts';
import { asMap } from '../../calls/capture.ts';
import { v2Request } from '../../calls/v2.ts';
import { formsIn, isExact, isOtherFloat } from '../../forms.ts';
import { type Difference, REFUSED } from '../../judge.ts';
import type { Vector } from '../../vectors.ts';

/** What a v2 call is made of. */
export interface V2Call {
  mchid: string;
  secret: string | null;
  method: string;
  uri: string;
  options: Record<string, unknown>;
}

export const callOf = ([call]: readonly unknown[]) => call as V2Call;
/** The nonce of the calls whose vector has none. */
export const NONCE = 'n'.repeat(32);

const isGet = (args: readonly unknown[]) => callOf(args).method.toUpperCase() === 'GET';
function sourceOf(args: readonly unknown[]): unknown {
  const { xml, query } = asMap(callOf(args).options);
  return xml ?? (isGet(args) ? query : undefined);
}

/** The fields that are signed; of a query that is text, as PHP reads it. */
function fieldsOf(args: readonly unknown[]): Map<string, unknown> {
  const source = sourceOf(args);
  if (source instanceof Map) return source;
  if (typeof source === 'string') return new Map(new URLSearchParams(source));
  return new Map(isPlainObject(source) ? Object.entries(source) : []);
}
const valuesOf = (args: readonly unknown[]) => [...fieldsOf(args).values()];
const rawFields = ({ args: [call] }: Vector) => formsIn((call as V2Call).options);

const hasOneText = (value: unknown) => value === null || value === true || isExact(value);
const isNotXml = (value: unknown) =>
  typeof value === 'string' && /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(value);
const isBreaking = (value: unknown) =>
  typeof value === 'string' && /[<>&"]/.test(value) && /\]\]>|\r/.test(value);

function expected(args: readonly unknown[]): unknown {
  const { method, uri, secret } = callOf(args);
  const url = `https://api.mch.weixin.qq.com/${uri.replace(/^v2\//i, '')}`;
  const sent = v2Request(method, url, fieldsOf(args), String(secret), NONCE);
  return { ...sent, contentType: 'text/xml; charset=utf-8' };
}

export const differences: Difference[] = [
  {
    rule: 'An instance has a merchant, and an APIv2 key of 32 bytes.',
    matches: (_, args) => {
      const { mchid, secret } = callOf(args);
      return mchid === '' || mchid === '0' || Buffer.byteLength(secret ?? '') !== 32;
    },
    ours: 'refused',
    code: /CONFIG_|MCHID_MISMATCH/,
  },
  {
    rule: 'An unknown sign_type is refused; PHP sends an empty sign.',
    matches: (_, args) =>
      ![undefined, null, 'MD5', 'HMAC-SHA256'].includes(fieldsOf(args).get('sign_type') as string),
    ours: 'refused',
    code: /SIGN_TYPE_UNKNOWN|VALUE_INVALID|MCHID_MISMATCH/,
  },
  {
    rule: 'A name twice in a query cannot be covered by a sign.',
    matches: (_, args) => {
      const source = sourceOf(args);
      if (typeof source !== 'string' || !isGet(args)) return false;
      const names = [...new URLSearchParams(source).keys()];
      return new Set(names).size < names.length;
    },
    ours: 'refused',
    code: /VALUE_INVALID/,
  },
  {
    rule: 'A float, false, a nested value and bytes have no one text in a sign, and null has none in a query.',
    matches: (vector, args) =>
      !valuesOf(args).every(hasOneText) ||
      rawFields(vector).some(isOtherFloat) ||
      (isGet(args) && asMap(callOf(args).options)['xml'] !== undefined && valuesOf(args).includes(null)),
    ours: (_, args) => (valuesOf(args).every(hasOneText) ? expected(args) : REFUSED),
    code: /VALUE_INVALID|MCHID_MISMATCH/,
  },
  {
    rule: 'Characters that XML cannot hold are refused, and what would end a section, or change in it, interrupts it.',
    matches: (_, args) =>
      !isGet(args) && valuesOf(args).some((value) => isNotXml(value) || isBreaking(value)),
    ours: (_, args) => (valuesOf(args).some(isNotXml) ? REFUSED : expected(args)),
    code: /XML_INVALID/,
  },
  {
    rule: 'A plain object is a map, which PHP has as an array.',
    matches: ({ args: [call] }) => {
      const { xml, query } = asMap((call as V2Call).options);
      return [xml, query].some(
        (fields) => isPlainObject(fields) && ('$object' in fields || '$iterator' in fields),
      );
    },
    ours: (_, args) => expected(args),
  },
];
