import { RequestError, VerificationError } from '../../../errors/index.ts';
import type { WebhookSettings } from '../../../webhook/parse/config.ts';
import { openV2 } from '../../../webhook/parse/v2.ts';
import { openBox } from '../../../webhook/parse/v3.ts';
import { type Fields, isFields } from '../../../webhook/raw/json.ts';
import { isXml } from '../../../webhook/serve/reply.ts';
import { Formatter } from '../../../wire/formatter.ts';
import { readExactly } from '../../../wire/json-read.ts';
import { type Check, fail, pass, skip } from '../output/check.ts';
import type { Capture } from './read-capture.ts';
import { checkSignature } from './signature.ts';

/** Which checks a captured message passes or fails. */
export interface Verdict {
  readonly kind: 'notification' | 'answer' | 'v2 notice';
  readonly checks: readonly Check[];
  readonly plaintext?: unknown;
}

/**
 * Checks a captured notification or response.
 *
 * @param now Unix time in seconds; `undefined` skips the clock check
 */
export async function judge(
  capture: Capture,
  settings: WebhookSettings,
  now: number | undefined,
): Promise<Verdict> {
  return isXml(capture.body) ? judgeV2(capture, settings) : judgeV3(capture, settings, now);
}

/**
 * A Unix time in seconds.
 *
 * @param field the name of the option, for messages
 * @throws RequestError `REQUEST_INVALID`
 */
export function timeOf(at: string | undefined, field: string): number {
  if (at === undefined) return Formatter.timestamp();
  const time = /^\d+$/.test(at) ? Number(at) : Math.floor(Date.parse(at) / 1000);
  if (Number.isSafeInteger(time)) return time;
  throw new RequestError(
    'REQUEST_INVALID',
    `${field} must be a Unix time in seconds, or RFC 3339 such as 2026-11-20T13:29:35+08:00`,
    {
      field,
    },
  );
}

async function judgeV3(
  capture: Capture,
  { ring, apiv3Key }: WebhookSettings,
  now: number | undefined,
): Promise<Verdict> {
  const checks = await checkSignature(capture, ring, now);
  const resource = resourceOf(capture.body);
  if (!resource) return { kind: 'answer', checks, plaintext: capture.body.toString() };
  const opened = open(resource, apiv3Key);
  return { kind: 'notification', checks: [...checks, opened.check], plaintext: opened.plaintext };
}

/** The encrypted resource of a notification; a response has none. */
function resourceOf(body: Buffer): Fields | undefined {
  try {
    const { resource } = readExactly(body.toString()) as Fields;
    return isFields(resource) && 'ciphertext' in resource ? resource : undefined;
  } catch {
    return undefined;
  }
}

/** An independent check: it shows whether the APIv3 key is right, whatever the signature check says. */
function open(resource: Fields, apiv3Key: string | undefined): { check: Check; plaintext?: unknown } {
  const name = 'decryption';
  if (apiv3Key === undefined) return { check: skip(name, 'no APIv3 key given (WECHATPAY_APIV3_KEY)') };
  const { ciphertext, nonce, associated_data = '' } = resource;
  const [box, iv, aad] = [ciphertext, nonce, associated_data].map(String) as [string, string, string];
  try {
    const plaintext: unknown = readExactly(openBox('resource.ciphertext', box, iv, aad, apiv3Key));
    return { check: pass(name, 'decrypted with this APIv3 key'), plaintext };
  } catch (error) {
    if (!(error instanceof VerificationError))
      return { check: fail(name, 'the plaintext is not valid JSON', FORGED) };
    return { check: fail(name, error.message, 'set a new APIv3 key on the merchant platform, and here') };
  }
}

const FORGED = 'treat this as forged';

/** A v2 notification has its signature in the body, and no timestamp. */
function judgeV2({ body }: Capture, settings: WebhookSettings): Verdict {
  const kind = 'v2 notice';
  try {
    const { event_type, original_data, ...fields } = openV2(body, settings);
    const proof = fields['sign'] ? 'valid' : 'no sign; the decryption authenticates it';
    const decrypted = original_data ? [pass('decryption', `event ${event_type}`)] : [];
    return { kind, checks: [pass('sign', proof), ...decrypted], plaintext: original_data ?? fields };
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error;
    const check = error.code === 'DECRYPT_FAILED' ? 'decryption' : 'sign';
    return {
      kind,
      checks: [fail(check, error.message, 'check the APIv2 key; otherwise treat this as forged')],
    };
  }
}
