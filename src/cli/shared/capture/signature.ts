import { VerificationError, type VerificationErrorCode } from '../../../errors/index.ts';
import type { KeyRing } from '../../../keys/ring.ts';
import { checkBody, MAX_SKEW_SECONDS, PROBE, readSignature, type Signature } from '../../../v3/signature.ts';
import { originalsOf } from '../../../webhook/parse/reserialized.ts';
import { headerReader } from '../../../webhook/raw/notification.ts';
import { type Check, fail, pass, skip } from '../output/check.ts';
import type { Capture } from './read-capture.ts';

interface Step {
  readonly name: string;
  readonly finding: string;
  /** How to fix it, and the error codes that mean this check failed. */
  readonly fix: string;
  readonly codes: readonly VerificationErrorCode[];
}

/** The checks of the headers, in the official order. */
const STEPS: readonly Step[] = [
  {
    name: 'headers',
    finding: 'all four are present, once each',
    fix: 'capture the headers as the server receives them; check whether a proxy drops or repeats some',
    codes: ['SIGNATURE_HEADERS_MISSING', 'SIGNATURE_HEADERS_REPEATED'],
  },
  {
    name: 'timestamp',
    finding: 'a valid Unix time',
    fix: 'treat this as forged',
    codes: ['SIGNATURE_TIMESTAMP_INVALID'],
  },
  {
    name: 'serial',
    finding: 'found in certs',
    fix: 'add that certificate or public key if it is on the merchant platform; otherwise treat this as forged',
    codes: ['SIGNATURE_SERIAL_UNKNOWN'],
  },
];

/**
 * Runs the checks of a v3 signature independently: a wrong clock does not hide a valid signature.
 *
 * @param now Unix time in seconds; `undefined` skips the clock check
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

/** Reads the signature as if now were its timestamp, because the clock is a separate check. */
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
    ...left.map((name) => skip(name, 'an earlier check failed')),
  ];
}

function clockCheck(timestamp: number, now: number | undefined): Check {
  const when = new Date(timestamp * 1000).toISOString();
  if (now === undefined) return skip('clock', `signed at ${when}; clock ignored`);
  const off = timestamp - now;
  if (Math.abs(off) <= MAX_SKEW_SECONDS) return pass('clock', `signed at ${when}, ${off} s off`);
  return fail(
    'clock',
    `signed at ${when}, ${off} s off; at most ${MAX_SKEW_SECONDS} s are allowed`,
    "synchronize this machine's clock (NTP); for an old capture, use --at or --ignore-clock",
  );
}

function bodyCheck(signature: Signature, body: Buffer): Check {
  const name = 'signature';
  const error = mismatch(signature, body);
  if (!error)
    return pass(
      name,
      `valid for ${body.length} bytes of body, ${signature.key.asymmetricKeyDetails?.modulusLength}-bit RSA`,
    );
  const trimmed = [body.toString().replace(/\r?\n$/, ''), body.toString().replaceAll('\r\n', '\n')];
  if (trimmed.some((text) => text !== body.toString() && !mismatch(signature, Buffer.from(text)))) {
    return fail(
      name,
      'it matches the body without the line breaks that the capture added',
      'save the exact bytes: an editor added line breaks',
    );
  }
  const written = [...originalsOf(body.toString()), ...compact(body.toString())];
  if (written.some((text) => !mismatch(signature, Buffer.from(text)))) {
    return fail(
      name,
      'it matches the body before it was parsed and serialized again',
      'pass on the raw body',
    );
  }
  const isProbe = signature.value.startsWith(PROBE);
  return fail(
    name,
    error.message,
    isProbe ? 'a probe from WeChat Pay: refuse it with a 4xx or 5xx' : 'treat this as forged',
  );
}

/** A notification is JSON without blanks: people and tools indent it. */
function compact(body: string): string[] {
  try {
    return [JSON.stringify(JSON.parse(body))];
  } catch {
    return [];
  }
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
