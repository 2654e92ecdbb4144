import { createHash, createPublicKey } from 'node:crypto';
import {
  answerOf,
  entriesOf,
  header,
  isFactory,
  isPlatformKey,
  isV2,
  isV3,
  pathOf,
  privateKeyOf,
} from '../../calls/answer.ts';
import { asMap } from '../../calls/capture.ts';
import { isBase64 } from '../../forms.ts';
import { type Difference, REFUSED } from '../../judge.ts';
import { type Vector, vectorFile } from '../../vectors.ts';

const SIGNATURE = ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'];
const isUnsigned = (args: readonly unknown[]) => SIGNATURE.every((name) => header(args, name) === undefined);
const accepted = (_: unknown, args: readonly unknown[]) => ({
  accepted: true,
  status: answerOf(args).status,
});

/** Answers that PHP verifies: those of 2xx and 3xx, and all where errors are none. */
const isVerified = (vector: Vector, args: readonly unknown[]) =>
  isV3(vector) && !IN_PHP.test(pathOf(args)) && (answerOf(args).status < 400 || takesErrors(args));
const takesErrors = (args: readonly unknown[]) => asMap(answerOf(args).options)['http_errors'] === false;
/** Exempt in PHP, and the longer list that is documented. */
const IN_PHP = /^\/v3\/(?:billdownload\/file|merchant-service\/images\/(?!upload$).*)$/i;
const DOCUMENTED =
  /^\/v3\/(?:global\/merchant-service\/images\/(?!upload$)[^/]*|new-tax-control-fapiao\/download|transferdownload\/(?:elecvoucherfile|signfile))$/i;
const STATEMENTS = /^(?:\/hk\/v3|\/v3\/global|\/v3)\/statements$/i;
const UNSIGNED_V2 = /^\/mmpaysptrans\/(?:pay_bank|query_bank)$/;
const JSON_PATH = '/appauth/getaccesstoken';
/** What answers with a file or a page. */
const PLAIN = /^\/(?:papay\/(?:partner\/)?(?:h5)?entrustweb|pay\/download(?:bill|fundflow))$/;
const DIGEST = 'Wechatpay-Statement-Sha1';

const sha1 = (body: string | Buffer) => createHash('sha1').update(body).digest('hex');

function isJson(body: string | Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body)));
    return true;
  } catch {
    return body.length === 0;
  }
}

/** Whether a PHP array stands for a whole configuration. */
function isWhole(config: Record<string, unknown>): boolean {
  const { mchid, serial, privateKey, certs, secret } = config;
  if (typeof mchid !== 'string' || mchid === '' || typeof serial !== 'string' || serial === '') return false;
  if (secret !== undefined && Buffer.byteLength(String(secret ?? '')) !== 32) return false;
  const key = privateKeyOf(privateKey);
  if (key?.asymmetricKeyType !== 'rsa' || Array.isArray(certs)) return false;
  const merchantKey = createPublicKey(key);
  return entriesOf(certs).every(
    (entry) => entry[0].toUpperCase() !== serial.toUpperCase() && isPlatformKey(entry, merchantKey),
  );
}

/** Markup that is more than elements with a text, side by side in their root. */
function hasOtherMarkup(body: string): boolean {
  const withoutSections = body
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
    .replace(/^(?:\s*<!--[\s\S]*?-->)+|(?:<!--[\s\S]*?-->\s*)+$/g, '');
  return /<[!?]|<[^>]*[\s:][^>]*=|<[\w.-]+:|<\/[^>]+>\s*[^\s<]/.test(withoutSections);
}
/** Elements in others, or twice: PHP signs the word `Array` for them. */
function isNested(body: string): boolean {
  const inner = /<xml>([\s\S]*)<\/xml>/.exec(body)?.[1] ?? '';
  const names = Array.from(inner.matchAll(/<([\w.-]+)>/g), ([, name]) => name);
  return new Set(names).size < names.length || /<([\w.-]+)>\s*<[\w.-]+>/.test(inner);
}
const fieldOf = (body: string, name: string) =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^<\\]]*)`).exec(body)?.[1];
const bodyOf = (args: readonly unknown[]) => String(answerOf(args).body);
const hasCodes = (body: string) => fieldOf(body, 'return_code') !== undefined;
const isFailed = (body: string) =>
  ['return_code', 'result_code'].some((name) => (fieldOf(body, name) ?? 'SUCCESS') !== 'SUCCESS');

export const differences: Difference[] = [
  {
    rule: 'An instance is only built with a merchant, a serial, an RSA key that can be read, if need be with its passphrase, and those of WeChat Pay under their names.',
    matches: (vector, args) => {
      if (isFactory(vector)) return Array.isArray(asMap(args[0])['privateKey']) || !isWhole(asMap(args[0]));
      if (!isV3(vector)) return false;
      const merchantKey = createPublicKey(vectorFile('apiclient_key.pem'));
      return entriesOf(answerOf(args).certs).some((entry) => !isPlatformKey(entry, merchantKey));
    },
    ours: (vector, args) => (isFactory(vector) && isWhole(asMap(args[0])) ? { built: true } : REFUSED),
    code: /^ConfigurationError/,
  },
  {
    rule: 'An APIv2 key has 32 bytes.',
    matches: (vector, args) => isV2(vector) && Buffer.byteLength(answerOf(args).secret ?? '') !== 32,
    ours: 'refused',
    code: /^ConfigurationError/,
  },
  {
    rule: 'Dot segments in a path are refused.',
    matches: (vector, args) =>
      !isFactory(vector) && /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(String(answerOf(args).uri)),
    ours: 'refused',
    code: /PATH_INVALID/,
  },
  {
    rule: 'A redirect is no success.',
    matches: (vector, args) => {
      const { status } = answerOf(args);
      return isV3(vector) && status >= 300 && status < 400 && !takesErrors(args);
    },
    ours: 'refused',
    code: /^ApiError HTTP_3/,
  },
  {
    rule: 'Downloads that are documented to come unsigned, and PHP does not know, are taken.',
    matches: (vector, args) => isV3(vector) && DOCUMENTED.test(pathOf(args)) && answerOf(args).status < 300,
    ours: accepted,
  },
  {
    rule: 'An unsigned image has one name, and that is not upload.',
    matches: (vector, args) =>
      isV3(vector) && isUnsigned(args) && /^\/v3\/merchant-service\/images\/[^/]+\//i.test(pathOf(args)),
    ours: 'refused',
    code: /SIGNATURE_HEADERS_MISSING/,
  },
  {
    rule: 'A signature header that is empty or stands there twice is refused.',
    matches: (vector, args) =>
      isVerified(vector, args) &&
      SIGNATURE.some((name) => header(args, name) === '' || Array.isArray(header(args, name))),
    ours: 'refused',
    code: /SIGNATURE_HEADERS_(MISSING|REPEATED)/,
  },
  {
    rule: 'A timestamp is digits and nothing else.',
    matches: (vector, args) =>
      isVerified(vector, args) && !/^\d{1,12}$/.test(String(header(args, 'Wechatpay-Timestamp') ?? '0')),
    ours: 'refused',
    code: /SIGNATURE_TIMESTAMP_INVALID|SIGNATURE_HEADERS_/,
  },
  {
    rule: 'A signature is canonical base64.',
    matches: (vector, args) =>
      isVerified(vector, args) && !isBase64(String(header(args, 'Wechatpay-Signature') ?? '')),
    ours: 'refused',
    code: /^VerificationError SIGNATURE_/,
  },
  {
    rule: 'A statement is compared with the digest that is signed, for /v3/statements too; PHP only verifies the digest.',
    matches: (vector, args) => {
      const digest = header(args, DIGEST);
      const isSame = typeof digest === 'string' && digest.toLowerCase() === sha1(answerOf(args).body);
      return isVerified(vector, args) && STATEMENTS.test(pathOf(args)) && digest !== undefined && !isSame;
    },
    ours: 'refused',
    code: /SIGNATURE_(DIGEST_)?MISMATCH/,
  },
  {
    rule: 'A body without a type is JSON, or refused.',
    matches: (vector, args) => {
      if (!isVerified(vector, args) || vector.throws !== undefined || STATEMENTS.test(pathOf(args)))
        return false;
      const type = String(header(args, 'Content-Type') ?? 'json');
      return /json/i.test(type) && !isJson(answerOf(args).body);
    },
    ours: 'refused',
    code: /^TransportError BODY_MALFORMED/,
  },
  {
    rule: 'Three more operations are documented to answer unsigned.',
    matches: (vector, args) =>
      isV2(vector) &&
      answerOf(args).status < 300 &&
      ((pathOf(args) === JSON_PATH && isJson(bodyOf(args))) ||
        (UNSIGNED_V2.test(pathOf(args)) && hasCodes(bodyOf(args)) && !isFailed(bodyOf(args)))),
    ours: accepted,
  },
  {
    rule: 'What no sign covers is refused: nested and repeated elements, markup beside the elements, and an answer that comes unsigned without its codes or with a failure.',
    matches: (vector, args) => {
      if (!isV2(vector) || vector.throws !== undefined) return false;
      const body = bodyOf(args);
      if (!/^\uFEFF?\s*</.test(body)) return body === '' || !PLAIN.test(pathOf(args));
      const isSigned = fieldOf(body, 'sign') !== undefined;
      return (
        hasOtherMarkup(body) ||
        (isSigned && isNested(body)) ||
        isFailed(body) ||
        !(hasCodes(body) || PLAIN.test(pathOf(args)))
      );
    },
    ours: 'refused',
    code: /SIGN_MISMATCH|BODY_MALFORMED|^BusinessError/,
  },
];
