import { filesOf, type MerchantArchive, openMerchant } from '../../../client/merchant.ts';
import { ARCHIVE, blocksOf } from '../../../crypto/pem/blocks.ts';
import type { Fields } from './fields.ts';
import { keyContent, keyText } from './key-text.ts';

type Parts = Readonly<Record<string, unknown>>;

/**
 * Converts the merchant certificate to the `merchant` option of the client: an archive becomes bytes, a certificate
 * becomes text with its key.
 *
 * @throws ConfigurationError if a file cannot be read
 */
export function readMerchant(given: Parts, { folder, nameOf, values }: Fields): Parts | undefined {
  const name = nameOf('merchant');
  const pfx = archiveIn(given, name, folder);
  if (pfx !== undefined) return { ...partsOf(given, ['passphrase']), pfx };
  // A certificate without a key uses the private key: both were created together. Another check reports a bad key.
  const isAlone = !('key' in given);
  if (isAlone && !isReadable(values['privateKey'], folder)) return undefined;
  const merchant = isAlone ? { key: values['privateKey'], ...given } : given;
  const entries = Object.entries(merchant).map(([part, item]) => {
    const isFile = typeof item === 'string' && ['cert', 'key'].includes(part);
    return [part, isFile ? keyText(name, `merchant.${part}`, item, folder) : item];
  });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** Replaces an archive by its content, so that it can be compared, and fills in a missing private key and serial. */
export function opened(config: Parts): Parts {
  const { merchant, mchid, brand_id } = config as { merchant?: Partial<MerchantArchive> } & Parts;
  if (merchant?.pfx === undefined) return config;
  const id = brand_id ?? mchid;
  const archive = openMerchant(merchant as MerchantArchive, typeof id === 'string' ? id : undefined);
  const privateKey = archive.privateKey.export({ type: 'pkcs8', format: 'pem' });
  const found = { privateKey, serial: archive.certificate.serialNumber };
  return { ...found, ...config, merchant: { ...filesOf(archive), key: privateKey } };
}

function archiveIn(given: Parts, name: string, folder: string): unknown {
  if ('pfx' in given) {
    return typeof given['pfx'] === 'string'
      ? keyContent(name, 'merchant.pfx', given['pfx'], folder)
      : given['pfx'];
  }
  const { cert } = given;
  if (typeof cert !== 'string') return undefined;
  const field = /\.(?:p12|pfx)["'\s]*$/i.test(cert) ? 'merchant.pfx' : 'merchant.cert';
  const content = keyContent(name, field, cert, folder);
  return blocksOf(content).some(({ label }) => label === ARCHIVE) ? content : undefined;
}

function partsOf(given: Parts, names: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
}

function isReadable(key: unknown, folder: string): boolean {
  try {
    return typeof key !== 'string' || keyText('', 'privateKey', key, folder) !== '';
  } catch {
    return false;
  }
}
