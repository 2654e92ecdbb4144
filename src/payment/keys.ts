import { completeOwn, type MerchantCertificate } from '../client/merchant.ts';
import { type PrivateKeyInput, type Signer, signerOf } from '../crypto/signer.ts';
import { invalid, missing } from '../errors/faults.ts';
import { readPrivateKey } from '../keys/rsa-key.ts';
import { checkSymmetricKey } from '../keys/symmetric-key.ts';

/** What `Payment.factory` takes: the configuration of the client will do. Each method says what it needs of it. */
export interface PaymentConfig {
  /** The merchant's number. */
  mchid?: string | undefined;
  /** The merchant's private key, or what signs with it: for what is signed by RSA. */
  privateKey?: PrivateKeyInput;
  /** `apiclient_cert.p12`, as the client takes it: `privateKey` is read from it, unless given. */
  merchant?: MerchantCertificate;
  /** The APIv2 key, 32 bytes: for what is signed by MD5 or HMAC-SHA256. */
  secret?: string;
}

/** The keys of a merchant, asked for where they are needed. */
export interface PaymentKeys {
  /** @throws ConfigurationError `CONFIG_MISSING` */
  mchid(): string;
  signer(): Signer;
  secret(): string;
}

/** @throws ConfigurationError naming a field that is there and cannot be used */
export function readPaymentConfig(config: PaymentConfig): PaymentKeys {
  if (typeof config !== 'object' || config === null)
    throw missing('config', 'an object with mchid, privateKey, …');
  const { mchid, secret } = config;
  checkSymmetricKey('secret', secret);
  if (mchid !== undefined && !(typeof mchid === 'string' && /^[\w-]+$/.test(mchid))) {
    throw invalid('mchid', "mchid is no merchant's number: give it as a string, e.g. '1900000001'");
  }
  const { privateKey } = config.privateKey === undefined ? completeOwn(config, mchid) : config;
  const signer = privateKey === undefined ? undefined : signerOf(readPrivateKey(privateKey));
  return {
    mchid: () => mchid ?? lack('mchid', "the merchant's number"),
    signer: () => signer ?? lack('privateKey', "the merchant's private key: RSA signatures are made with it"),
    secret: () => secret ?? lack('secret', 'the APIv2 key: MD5 and HMAC-SHA256 signs are made with it'),
  };
}

function lack(field: string, what: string): never {
  throw missing(field, what);
}
