import { ConfigurationError } from '../../errors/index.ts';
import { type Credentials, readCredentials, settingsOf } from '../shared/credentials/credentials.ts';
import { isAuto } from '../shared/credentials/platform-keys.ts';
import type { CredentialOptions } from '../shared/declare/options.ts';
import type { Io } from '../shared/input/io.ts';
import { allPass, type Check, checkList, fail, skip } from '../shared/output/check.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { checkCall } from './call.ts';
import { checkEndPoint, checkPlatformKeys } from './certs.ts';
import { checkMerchant, checkNames, checkSecrets } from './checks.ts';

export interface DoctorInput extends CredentialOptions {
  readonly offline?: true;
}

/** Checks that the merchant's credentials match each other, then makes one call that changes nothing. */
export async function doctor(input: DoctorInput, io: Io): Promise<Outcome> {
  const credentials = await readCredentials(input, io);
  try {
    const now = Date.now();
    const offline = [
      ...checkNames(credentials),
      ...checkMerchant(credentials, now),
      ...checkSecrets(credentials),
      ...checkPlatformKeys(credentials, now),
      checkEndPoint(credentials),
    ];
    const online = input.offline
      ? [skip('call', '--offline')]
      : await call(credentials, allPass(offline), io);
    const checks = [...offline, ...online];
    const ok = allPass(checks);
    return {
      document: { ok, checks },
      text: `${checkList(checks)}\n\n${ok ? 'All checks passed.' : summary(checks)}`,
      ok,
    };
  } finally {
    await credentials.close();
  }
}

async function call(credentials: Credentials, isReady: boolean, { signal }: Io): Promise<Check[]> {
  if (!isReady) return [skip('call', 'not made: fix the failed checks first')];
  try {
    const { settings } = settingsOf(credentials);
    return await checkCall(settings, isAuto(credentials.config['certs']), signal);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return [fail('configuration', error.message, 'correct it')];
  }
}

function summary(checks: readonly Check[]): string {
  const failed = checks.filter(({ result }) => result === 'fail');
  return `Checks failed: ${failed.length}. Start with "${failed[0]?.name}".`;
}
