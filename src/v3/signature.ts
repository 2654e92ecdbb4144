import { createVerify, type KeyObject } from 'node:crypto';
import type { Exchange } from '../errors/exchange.ts';
import { VerificationError, type VerificationErrorCode } from '../errors/index.ts';
import type { KeyRing } from '../keys/ring.ts';

/** How far the sender's clock may be from ours, in seconds; the limit itself passes. */
export const MAX_SKEW_SECONDS = 300;

const NAMES = ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'] as const;

/** The start of the signatures that WeChat Pay makes wrong on purpose, to see that they are refused. */
const PROBE = 'WECHATPAY/SIGNTEST/';

/** A signature whose headers are in order: what is left is the mathematics, over the body. */
export interface Signature {
  timestamp: string;
  nonce: string;
  value: string;
  serial: string;
  key: KeyObject;
  exchange: Exchange | undefined;
}

/** More than any serial has. */
const MAX_SHOWN = 80;

type GetHeader = (name: string) => unknown;

/**
 * Reads the four signature headers in the official order: there, once each, in time, of a known serial.
 *
 * @param now unix time in seconds
 * @throws VerificationError with a code for each check
 */
export async function readSignature(
  header: GetHeader,
  ring: KeyRing,
  now: number,
  exchange?: Exchange,
): Promise<Signature> {
  const refuse = (code: VerificationErrorCode, message: string, cause?: unknown): never => {
    throw new VerificationError(code, message, { exchange, serial: serialIn(header), cause });
  };
  const values = NAMES.map((name) => header(name));
  const absent = NAMES.filter(
    (_, index) => values[index] === undefined || values[index] === null || values[index] === '',
  );
  if (absent.length > 0) {
    refuse(
      'SIGNATURE_HEADERS_MISSING',
      `${absent.join(', ')} missing: nothing proves that this came from WeChat Pay. Look for a proxy or gateway in between`,
    );
  }
  const [nonce, serial, value, timestamp] = values.map((text, index) =>
    typeof text === 'string' && !text.includes(',')
      ? text
      : refuse(
          'SIGNATURE_HEADERS_REPEATED',
          `${NAMES[index]} stands there more than once: WeChat Pay sends it once`,
        ),
  ) as [string, string, string, string];
  if (!/^\d{1,12}$/.test(timestamp))
    refuse('SIGNATURE_TIMESTAMP_INVALID', 'Wechatpay-Timestamp is not a unix time');
  const skew = Number(timestamp) - now;
  if (Math.abs(skew) > MAX_SKEW_SECONDS) {
    refuse(
      'SIGNATURE_CLOCK_SKEW',
      `Wechatpay-Timestamp is ${skew} s off the local clock, ${MAX_SKEW_SECONDS} s are allowed: set this machine's clock by NTP`,
    );
  }
  const key =
    (await ring.find(serial)) ??
    refuse(
      'SIGNATURE_SERIAL_UNKNOWN',
      `it is signed with the key ${JSON.stringify(serial.slice(0, MAX_SHOWN))}, which is not in certs (${ring.serials().join(', ')}): add that platform certificate or public key`,
      ring.failure,
    );
  return { timestamp, nonce, value, serial, key, exchange };
}

/** The serial that a signature names, as errors show it; `undefined` without exactly one. */
export function serialIn(header: GetHeader): string | undefined {
  const serial = header('Wechatpay-Serial');
  return typeof serial === 'string' && serial !== '' && !serial.includes(',')
    ? serial.slice(0, MAX_SHOWN)
    : undefined;
}

/** Takes a body, whole or in pieces, and tells at its end whether it is the one that was signed. */
export interface BodyCheck {
  update(chunk: string | Uint8Array): void;
  /** @throws VerificationError */
  finish(): void;
}

/**
 * Checks a body against its signature. On the main thread: with the few microseconds that RSA takes to verify, a trip
 * to the pool costs more than it saves.
 */
export function checkBody(signature: Signature): BodyCheck {
  const { timestamp, nonce, value, key } = signature;
  const verifier = createVerify('RSA-SHA256').update(`${timestamp}\n${nonce}\n`);
  return {
    update: (chunk) => verifier.update(chunk),
    finish: () => {
      if (!isBase64(value) || !verifier.update('\n').verify(key, value, 'base64')) throw mismatch(signature);
    },
  };
}

/** Node reads base64 past junk; a signature with junk in it is not the one that was made. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

function mismatch({ value, serial, exchange }: Signature): VerificationError {
  const message = value.startsWith(PROBE)
    ? 'the signature is wrong on purpose: WeChat Pay probes whether it is refused. It is; a right one follows'
    : 'the signature does not fit: the answer was changed on its way, or the key in certs is not the one of that serial';
  return new VerificationError('SIGNATURE_MISMATCH', message, {
    exchange,
    serial: serial.slice(0, MAX_SHOWN),
  });
}
