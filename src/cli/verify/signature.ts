import { VerificationError, type VerificationErrorCode } from '../../errors/index.ts';
import type { KeyRing } from '../../keys/ring.ts';
import { checkBody, MAX_SKEW_SECONDS, readSignature, type Signature } from '../../v3/signature.ts';
import { originalsOf } from '../../webhook/parse/reserialized.ts';
import { headerReader } from '../../webhook/raw/notification.ts';
import { type Check, fail, pass, skip } from '../shared/output/check.ts';
import type { Capture } from './input.ts';

/** The start of the signatures that WeChat Pay makes wrong on purpose. */
const PROBE = 'WECHATPAY/SIGNTEST/';

interface Step {
  readonly name: string;
  readonly finding: string;
  /** What to do when it fails, and the codes that say so. */
  readonly fix: string;
  readonly codes: readonly VerificationErrorCode[];
}

/** The checks of the headers, in the official order. */
const STEPS: readonly Step[] = [
  {
    name: 'headers',
    finding: 'all four are there, once each',
    fix: 'capture the headers as the server has them; look for a proxy that drops or doubles some',
    codes: ['SIGNATURE_HEADERS_MISSING', 'SIGNATURE_HEADERS_REPEATED'],
  },
  {
    name: 'timestamp',
    finding: 'it is a unix time',
    fix: 'treat it as forged',
    codes: ['SIGNATURE_TIMESTAMP_INVALID'],
  },
  {
    name: 'serial',
    finding: 'it is among certs',
    fix: 'add that certificate or public key, if the merchant platform knows it; else treat it as forged',
    codes: ['SIGNATURE_SERIAL_UNKNOWN'],
  },
];

/**
 * The checks of a signature of v3, each for itself: a clock that is off does not hide a signature that is right.
 *
 * @param now unix time in seconds; `undefined` leaves the clock out
 */
export async function checkSignature(
  { headers, body }: Capture,
  ring: KeyRing,
  now: number | undefined,
): Promise<Check[]> {
  const header = headerReader(headers);
  const read = await readAtItsTime(header, ring);
  if (read instanceof VerificationError) return stepsTo(read);
  const steps = STEPS.map(({ name, finding }) => pass(name, finding));
  return [...steps, clockCheck(Number(read.timestamp), now), bodyCheck(read, body)];
}

/** As if it were read when it was signed, so that the clock is a check of its own. */
async function readAtItsTime(
  header: (name: string) => unknown,
  ring: KeyRing,
): Promise<Signature | VerificationError> {
  const timestamp = Number(header('Wechatpay-Timestamp'));
  try {
    return await readSignature(header, ring, Number.isFinite(timestamp) ? timestamp : 0);
  } catch (error) {
    if (error instanceof VerificationError) return error;
    throw error;
  }
}

function stepsTo(error: VerificationError): Check[] {
  const at = STEPS.findIndex(({ codes }) => codes.includes(error.code));
  const step = STEPS[at];
  if (!step) throw error;
  const left = [...STEPS.slice(at + 1).map(({ name }) => name), 'clock', 'signature'];
  return [
    ...STEPS.slice(0, at).map(({ name, finding }) => pass(name, finding)),
    fail(step.name, error.message, step.fix),
    ...left.map((name) => skip(name, 'a check before it failed')),
  ];
}

function clockCheck(timestamp: number, now: number | undefined): Check {
  const when = new Date(timestamp * 1000).toISOString();
  if (now === undefined) return skip('clock', `signed at ${when}; the clock is left out`);
  const off = timestamp - now;
  if (Math.abs(off) <= MAX_SKEW_SECONDS) return pass('clock', `signed at ${when}, ${off} s off`);
  return fail(
    'clock',
    `signed at ${when}, ${off} s off: ${MAX_SKEW_SECONDS} s are allowed`,
    "set this machine's clock by NTP; for a capture of the past give --at or --ignore-clock",
  );
}

function bodyCheck(signature: Signature, body: Buffer): Check {
  const name = 'signature';
  const error = mismatch(signature, body);
  if (!error)
    return pass(
      name,
      `over ${body.length} bytes of body, by ${signature.key.asymmetricKeyDetails?.modulusLength} bit RSA`,
    );
  const trimmed = [body.toString().replace(/\r?\n$/, ''), body.toString().replaceAll('\r\n', '\n')];
  if (trimmed.some((text) => text !== body.toString() && !mismatch(signature, Buffer.from(text)))) {
    return fail(
      name,
      'it fits the body without line ends that the capture has more',
      'save the very bytes: an editor added line ends',
    );
  }
  if (originalsOf(body.toString()).some((text) => !mismatch(signature, Buffer.from(text)))) {
    return fail(name, 'it fits the body before it was parsed and written again', 'hand on the raw body');
  }
  const isProbe = signature.value.startsWith(PROBE);
  return fail(
    name,
    error.message,
    isProbe ? 'refuse it with a 4xx or 5xx, as any other' : 'treat it as forged',
  );
}

function mismatch(signature: Signature, body: Buffer): VerificationError | undefined {
  const check = checkBody(signature);
  check.update(body);
  try {
    check.finish();
    return undefined;
  } catch (error) {
    if (error instanceof VerificationError) return error;
    throw error;
  }
}
