import type { Settings } from '../call/settings.ts';
import { invalid, missing } from '../errors/faults.ts';
import { AutoRing } from '../keys/auto.ts';
import { type Certs, type Own, readCerts, WHAT } from '../keys/certs.ts';
import { fixedRing } from '../keys/fixed.ts';
import { checkPreference, type Preference } from '../keys/preference.ts';
import type { KeyRing } from '../keys/ring.ts';
import type { CertStore } from '../keys/store.ts';
import { hasMethods } from '../wire/kinds.ts';
import { downloadCertificates } from './certificates.ts';

export interface RingConfig {
  certs: Certs | 'auto';
  prefer?: Preference | undefined;
  certStore?: CertStore | undefined;
}

/**
 * The ring of a configuration.
 *
 * @throws ConfigurationError naming the field
 */
export function readRing(settings: Omit<Settings, 'ring'>, config: RingConfig, own: Own): KeyRing {
  const { certs, prefer, certStore } = config;
  checkPreference(prefer);
  if (certStore !== undefined && !hasMethods(certStore, 'get', 'set')) {
    throw invalid('certStore', 'certStore must be a Keyv, an object with its get and set, or undefined');
  }
  const isAuto = certs === 'auto' || (certs as Certs | undefined)?.auto === true;
  const fixed = certs === 'auto' ? [] : readCerts(certs, own);
  if (!isAuto && fixed.length === 0) throw missing('certs', WHAT);
  if (!isAuto) return fixedRing(fixed, prefer);
  const { apiv3Key } = settings;
  if (apiv3Key === undefined) {
    throw missing('apiv3Key', 'the APIv3 key: downloaded certificates are encrypted with it');
  }
  return new AutoRing({
    download: () => downloadCertificates(settings, apiv3Key, fixed),
    apiv3Key,
    fixed,
    prefer,
    store: certStore,
    name: `wechatpay-chain:certificates:${settings.identity.id}`,
  });
}
