import { createVerify, type KeyObject, verify } from 'node:crypto';
import type { Exchange } from '../errors/exchange.ts';
import { VerificationError, type VerificationErrorCode } from '../errors/index.ts';
import type { KeyRing } from '../keys/ring.ts';

/** The maximum difference between the sender's clock and ours, in seconds, inclusive. */
export const MAX_SKEW_SECONDS = 300;

const NAMES = ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'] as const;

/** The prefix of signatures that WeChat Pay makes wrong on purpose, to test that they are rejected. */
export const PROBE = 'WECHATPAY/SIGNTEST/';

/** The message for such a signature. */
export const PROBE_REJECTED =
  'WeChat Pay made this signature wrong on purpose, to test that it is rejected. It was rejected; a valid one follows';

/** A signature with valid headers; only the check against the body is left. */
export interface Signature {
  timestamp: string;
  nonce: string;
  value: string;
  serial: string;
  key: KeyObject;
  exchange: Exchange | undefined;
}

/** Longer than any serial. */
const MAX_SHOWN = 80;

type GetHeader = (name: string) => unknown;

/**
 * Checks the four signature headers in the official order: present, once each, timely, with a known serial.
 *
 * @param now Unix time in seconds
 * @throws VerificationError with a code for each check
 */
export function readSignature(
  header: GetHeader,
  ring: KeyRing,
  now: number,
  exchange?: Exchange,
): Signature | Promise<Signature> {
  const refuse = (code: VerificationErrorCode, message: string, cause?: unknown): never => {
    throw new VerificationError(code, message, { exchange, serial: serialIn(header), cause });
  };
  const values = NAMES.map(header);
  if (values.some(isAbsent)) {
    const absent = NAMES.filter((_, index) => isAbsent(values[index]));
    refuse(
      'SIGNATURE_HEADERS_MISSING',
      `missing ${absent.join(', ')}: this cannot be verified as WeChat Pay's. Check for a proxy or gateway in between`,
    );
  }
  const [nonce, serial, value, timestamp] = values.map((text, index) =>
    typeof text === 'string' && !text.includes(',')
      ? text
      : refuse(
          'SIGNATURE_HEADERS_REPEATED',
          `${NAMES[index]} occurs more than once: WeChat Pay sends it once`,
        ),
  ) as [string, string, string, string];
  if (!/^\d{1,12}$/.test(timestamp))
    refuse('SIGNATURE_TIMESTAMP_INVALID', 'Wechatpay-Timestamp is not a Unix time');
  const skew = Number(timestamp) - now;
  if (Math.abs(skew) > MAX_SKEW_SECONDS) {
    refuse(
      'SIGNATURE_CLOCK_SKEW',
      `Wechatpay-Timestamp differs from the local clock by ${skew} s, but only ${MAX_SKEW_SECONDS} s are allowed: synchronize the clock of this machine (NTP)`,
    );
  }
  const known = (key: KeyObject | undefined): Signature => ({
    timestamp,
    nonce,
    value,
    serial,
    key:
      key ??
      refuse(
        'SIGNATURE_SERIAL_UNKNOWN',
        `it is signed with the key ${JSON.stringify(serial.slice(0, MAX_SHOWN))}, which is not in certs (${ring.serials().join(', ')}): add that platform certificate or public key`,
        ring.failure,
      ),
    exchange,
  });
  const key = ring.find(serial);
  return key instanceof Promise ? key.then(known) : known(key);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** The serial that a signature names, for errors; `undefined` unless there is exactly one. */
export function serialIn(header: GetHeader): string | undefined {
  const serial = header('Wechatpay-Serial');
  return typeof serial === 'string' && serial !== '' && !serial.includes(',')
    ? serial.slice(0, MAX_SHOWN)
    : undefined;
}

/** Checks a body, whole or in chunks: at its end, whether it is the signed one. */
export interface BodyCheck {
  update(chunk: string | Uint8Array): void;
  /** @throws VerificationError */
  finish(): void;
}

/**
 * Checks a whole body in the thread pool, so that it does not block the event loop.
 *
 * @throws VerificationError
 */
export function verifyBody(signature: Signature, body: Uint8Array): Promise<void> {
  const { timestamp, nonce, value, key } = signature;
  return new Promise((resolve, reject) => {
    if (!isBase64(value)) throw mismatch(signature);
    const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, LINE_FEED]);
    verify('RSA-SHA256', message, key, Buffer.from(value, 'base64'), (error, isValid) => {
      if (isValid) resolve();
      else reject(error ?? mismatch(signature));
    });
  });
}

const LINE_FEED = Buffer.from('\n');

/** Checks a body against its signature on the main thread, piece by piece. */
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

/** Node ignores invalid characters in base64, but a signature that contains them is not valid. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

function mismatch({ value, serial, exchange }: Signature): VerificationError {
  const message = value.startsWith(PROBE)
    ? PROBE_REJECTED
    : 'the signature does not match: the response was changed in transit, or the key in certs does not belong to this serial';
  return new VerificationError('SIGNATURE_MISMATCH', message, {
    exchange,
    serial: serial.slice(0, MAX_SHOWN),
  });
}
