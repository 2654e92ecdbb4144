import { checkMerchant, completeOwn, type MerchantCertificate } from '../client/merchant.ts';
import { type PrivateKeyInput, type Signer, signerOf } from '../crypto/signer.ts';
import { invalid, missing } from '../errors/faults.ts';
import { readPrivateKey } from '../keys/rsa-key.ts';
import { checkSymmetricKey } from '../keys/symmetric-key.ts';

/** The configuration for `Payment.factory`. You can pass the configuration of the client. Each method uses a part of it. */
export interface PaymentConfig {
  /** The merchant's number. */
  mchid?: string | undefined;
  /** The merchant's private key, or an external signer: for RSA signatures. */
  privateKey?: PrivateKeyInput;
  /** `apiclient_cert.p12`, as for the client: `privateKey` is read from it, unless it is set. */
  merchant?: MerchantCertificate;
  /** The APIv2 key, 32 bytes: for MD5 and HMAC-SHA256 signatures. */
  secret?: string;
}

/** The keys of a merchant; each throws if it is used but missing. */
export interface PaymentKeys {
  /** @throws ConfigurationError `CONFIG_MISSING` */
  mchid(): string;
  signer(): Signer;
  secret(): string;
}

/** @throws ConfigurationError naming an invalid field */
export function readPaymentConfig(config: PaymentConfig): PaymentKeys {
  if (typeof config !== 'object' || config === null)
    throw missing('config', 'an object with mchid, privateKey, …');
  const { mchid, secret } = config;
  checkSymmetricKey('secret', secret);
  if (mchid !== undefined && !(typeof mchid === 'string' && /^[\w-]+$/.test(mchid))) {
    throw invalid('mchid', "mchid is invalid: pass the merchant's number as a string, e.g. '1900000001'");
  }
  checkMerchant(config.merchant);
  const { privateKey } = config.privateKey === undefined ? completeOwn(config, mchid) : config;
  const signer = privateKey === undefined ? undefined : signerOf(readPrivateKey(privateKey));
  return {
    mchid: () => mchid ?? lack('mchid', "the merchant's number"),
    signer: () =>
      signer ?? lack('privateKey', "the merchant's private key, which is required for RSA signatures"),
    secret: () =>
      secret ?? lack('secret', 'the APIv2 key, which is required for MD5 and HMAC-SHA256 signatures'),
  };
}

function lack(field: string, what: string): never {
  throw missing(field, what);
}
