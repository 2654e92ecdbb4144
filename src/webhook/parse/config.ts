import { createPublicKey, type KeyObject } from 'node:crypto';
import { readConfig } from '../../builder/configure.ts';
import { type BrandConfig, type Config, checkIdentifier } from '../../client/config.ts';
import { checkMerchant, completeOwn, type MerchantCertificate } from '../../client/merchant.ts';
import { isExternal, type PrivateKeyInput, type Signer, signerOf } from '../../crypto/signer.ts';
import { invalid, missing } from '../../errors/faults.ts';
import { type Certs, readCerts, WHAT } from '../../keys/certs.ts';
import { fixedRing } from '../../keys/fixed.ts';
import type { KeyRing } from '../../keys/ring.ts';
import { readPrivateKey } from '../../keys/rsa-key.ts';
import { checkSymmetricKey } from '../../keys/symmetric-key.ts';

/** The configuration for `Webhook.factory`. You can pass the configuration of the client: other fields are ignored. */
export interface WebhookConfig {
  /**
   * WeChat Pay's keys: `{ [platform certificate serial or PUB_KEY_ID_…]: certificate or public key }`. `'auto'` requires
   * the complete configuration of the client, because signed calls download the certificates.
   */
  certs: Certs | 'auto';
  /** The APIv3 key, 32 bytes: v3 events are encrypted with it. */
  apiv3Key?: string;
  /** The APIv2 key, 32 bytes: only required for v2 notifications. */
  secret?: string;
  /** The merchant's private key: only required for events with fields that are encrypted with its certificate. */
  privateKey?: PrivateKeyInput;
  /** `apiclient_cert.p12`, as for the client: `privateKey` and `serial` are read from it, unless they are set. */
  merchant?: MerchantCertificate;
  /** The merchant's number, the usual passphrase of that archive. */
  mchid?: string | undefined;
  /** The serial of the merchant's own certificate, so that it is not mistaken for one of WeChat Pay's. */
  serial?: string;
  /** `'manual'`: fields that are encrypted with the merchant's certificate stay encrypted. */
  sensitive?: 'manual';
}

/** A validated configuration; its keys are read once. */
export interface WebhookSettings {
  readonly ring: KeyRing;
  readonly apiv3Key: string | undefined;
  readonly secret: string | undefined;
  /** Decrypts marked fields; absent without a private key. */
  readonly signer: Signer | undefined;
  /** The key that marked fields are encrypted with, if it is known. */
  readonly merchantKey: KeyObject | undefined;
  readonly isManual: boolean;
}

/** @throws ConfigurationError naming the field */
export function readWebhookConfig(config: WebhookConfig | Config): WebhookSettings {
  if (typeof config !== 'object' || config === null)
    throw missing('config', 'an object with certs, apiv3Key, …');
  const { apiv3Key, secret, sensitive, mchid } = config;
  checkSymmetricKey('apiv3Key', apiv3Key);
  checkSymmetricKey('secret', secret);
  if (sensitive !== undefined && sensitive !== 'manual')
    throw invalid('sensitive', "sensitive must be 'manual' or undefined");
  checkMerchant(config.merchant);
  const { privateKey, serial } =
    config.privateKey === undefined
      ? completeOwn(config, mchid ?? (config as Partial<BrandConfig>).brand_id)
      : config;
  if (serial !== undefined)
    checkIdentifier('serial', serial, "the serial number of the merchant's certificate");
  const key = privateKey === undefined ? undefined : readPrivateKey(privateKey);
  const merchantKey = key === undefined || isExternal(key) ? undefined : createPublicKey(key);
  return {
    ring: readRing(config, { serial, publicKey: merchantKey }),
    apiv3Key,
    secret,
    signer: key && signerOf(key),
    merchantKey,
    isManual: sensitive === 'manual',
  };
}

function readRing(config: WebhookConfig | Config, own: Parameters<typeof readCerts>[1]): KeyRing {
  const { certs } = config;
  if (certs === 'auto' || certs?.auto === true) return readConfig(config as Config).ring;
  const list = readCerts(certs, own);
  if (list.length === 0) throw missing('certs', WHAT);
  return fixedRing(list, undefined);
}
