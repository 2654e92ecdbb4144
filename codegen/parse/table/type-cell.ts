import { type Encoding, type Encryption, FIELD_TYPES, type FieldType } from '../../model/model.ts';
import type { Cell } from '../markdown/cell.ts';

/** The facts in a type cell. */
export interface TypeCell {
  type: FieldType;
  /** The other types of `integer | string`. */
  also?: FieldType[];
  /** `data-required` belongs on the name, but means the same on the type. */
  required: boolean;
  minLength?: number;
  maxLength?: number;
  encryption?: Encryption;
  encoding?: Encoding;
  signature?: 'rsa-privatekey';
}

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'by-json_encode': 'json_encode',
  'by-urlencode': 'urlencode',
};

/** Words of the tooltip that name the RSA key. */
const RSA_KEYS = [
  ['微信支付公钥/平台证书', 'platform'],
  ['商户API证书对应的公钥', 'merchant'],
  ['付款到银行卡用的RSA加密公钥', 'bank'],
] as const;

/**
 * Parses the type cell: the type, and the attributes of the string.
 *
 * @param problem called for everything that is not understood
 */
export function readTypeCell(cell: Cell, problem: (message: string) => void): TypeCell {
  const [written = '', ...others] = cell.text.split('|').map((word) => word.trim());
  const result: TypeCell = { type: typeOf(written, problem), required: false };
  if (others.length > 0) result.also = others.map((word) => typeOf(word, problem));
  const { 'data-tooltip': tooltip = '', ...attributes } = cell.attributes;
  if (result.type === 'string' || result.type === 'string[]') Object.assign(result, lengthsOf(tooltip));

  let padding: string | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'data-required' && value === '') result.required = true;
    else if (name === 'data-encrypted') {
      const encryption = encryptionOf(value, tooltip, problem);
      if (encryption) result.encryption = encryption;
    } else if (name === 'data-padding') padding = value;
    else if (name === 'data-encoded' || name === 'data-encoded-by') {
      const encoding = ENCODINGS[name === 'data-encoded' ? value : `by-${value}`];
      if (encoding) result.encoding = encoding;
      else problem(`unknown encoding: ${value}`);
    } else if (name === 'data-signed' && value === 'by-rsa-privatekey') result.signature = 'rsa-privatekey';
    else problem(`unknown attribute of the type: ${name}${value === '' ? '' : `=${value}`}`);
  }
  if (padding !== undefined) {
    if (padding === 'pkcs1' && result.encryption?.by === 'rsa-pubkey')
      result.encryption = { ...result.encryption, padding };
    else problem(`unknown padding: ${padding}`);
  }
  const { type, encryption, encoding, signature } = result;
  const encryptedList = type === 'string[]' && encryption?.by === 'rsa-pubkey';
  if ((encryption ?? encoding ?? signature) !== undefined && type !== 'string' && !encryptedList) {
    problem(`only a string can be marked so, not ${type}`);
  }
  if (encryption && encoding) problem('both encrypted and encoded');
  return result;
}

/** `最短1字符，最长32字符`; for a list, of each element. */
function lengthsOf(tooltip: string): { minLength?: number; maxLength?: number } {
  const min = /最短(\d+)字符/.exec(tooltip)?.[1];
  const max = /最长(\d+)字符/.exec(tooltip)?.[1];
  return {
    ...(min === undefined ? {} : { minLength: Number(min) }),
    ...(max === undefined ? {} : { maxLength: Number(max) }),
  };
}

function typeOf(text: string, problem: (message: string) => void): FieldType {
  const written = text === '`true`' ? 'true' : text;
  const type = FIELD_TYPES.find((name) => name === written && (name !== 'true' || text === '`true`'));
  if (type === undefined) problem(text === '' ? 'the type is missing' : `unknown type: ${text}`);
  return type ?? 'string';
}

function encryptionOf(
  by: string,
  tooltip: string,
  problem: (message: string) => void,
): Encryption | undefined {
  if (by === 'by-aes-gcm') return { by: 'aes-gcm', key: 'apiv3' };
  if (by === 'by-aes-ecb') return { by: 'aes-ecb', key: 'md5' };
  if (by !== 'by-rsa-pubkey') {
    problem(`unknown encryption: ${by}`);
    return undefined;
  }
  const key = RSA_KEYS.find(([words]) => tooltip.includes(words))?.[1];
  if (key === undefined) problem('encrypted with an RSA key that the tooltip does not name');
  return key && { by: 'rsa-pubkey', key };
}
