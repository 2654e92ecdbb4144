import { readWebhookConfig, type WebhookConfig, type WebhookSettings } from '../../webhook/parse/config.ts';
import { judge, timeOf } from '../shared/capture/judge.ts';
import { type CaptureFiles, readCapture } from '../shared/capture/read-capture.ts';
import { named, readCredentials } from '../shared/credentials/credentials.ts';
import type { CredentialOptions } from '../shared/declare/options.ts';
import type { Io } from '../shared/input/io.ts';
import { allPass, checkList } from '../shared/output/check.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { plainJson } from '../shared/output/plain.ts';

export interface VerifyInput extends CredentialOptions, CaptureFiles {
  /** When it was received: Unix time in seconds, or RFC 3339. */
  readonly at?: string;
  readonly ignoreClock?: true;
  /** Whether the plaintext is printed. */
  readonly show?: true;
}

const TITLES = {
  notification: 'notification',
  answer: 'response',
  'v2 notice': 'v2 notification',
} as const;

/** Reports which checks a captured notification or response passes or fails. */
export async function verify(input: VerifyInput, io: Io): Promise<Outcome> {
  const capture = await readCapture(input, io);
  const settings = await readKeys(input, io);
  const now = input.ignoreClock ? undefined : timeOf(input.at, '--at');
  const verdict = await judge(capture, settings, now);
  const { kind, checks } = verdict;
  const ok = allPass(checks);
  // An unverified plaintext is never shown.
  const plaintext = ok && input.show ? verdict.plaintext : undefined;
  return {
    document: { ok, kind, checks, ...(plaintext === undefined ? {} : { plaintext }) },
    text: [TITLES[kind], checkList(checks), ...(plaintext === undefined ? [] : [plainJson(plaintext)])].join(
      '\n',
    ),
    ok,
  };
}

async function readKeys(input: VerifyInput, io: Io): Promise<WebhookSettings> {
  const credentials = await readCredentials(input, io);
  try {
    const [fault] = credentials.faults;
    if (fault) throw fault;
    return named(credentials, () => readWebhookConfig(credentials.config as unknown as WebhookConfig));
  } finally {
    await credentials.close();
  }
}
