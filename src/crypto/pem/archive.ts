import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';

/** The content of a PKCS#12 archive such as `apiclient_cert.p12`. */
export interface Archive {
  readonly privateKey: KeyObject;
  /** The certificate of the key. */
  readonly certificate: X509Certificate;
  /** All other certificates. */
  readonly chain: readonly X509Certificate[];
}

/** Why an archive cannot be opened. */
export interface ArchiveFault {
  readonly fault: 'passphrase' | 'no-library' | 'unknown-form' | 'no-pair';
}

type Forge = typeof import('node-forge');
type Bag = import('node-forge').pkcs12.Bag;

/**
 * Opens a PKCS#12 archive with node-forge, which it loads on first use: Node only accepts an archive for TLS, does not
 * return its content, and since version 17 does not support RC2-40, which WeChat Pay uses.
 */
export function openArchive(bytes: Uint8Array, passphrase: string): Archive | ArchiveFault {
  let forge: Forge;
  try {
    forge = createRequire(import.meta.url)('node-forge') as Forge;
  } catch {
    // A bundle without node_modules.
    return { fault: 'no-library' };
  }
  try {
    return pairIn(bagsOf(forge, bytes, passphrase), forge) ?? { fault: 'no-pair' };
  } catch (error) {
    return { fault: /password/i.test(String(error)) ? 'passphrase' : 'unknown-form' };
  }
}

/** Whether an archive has parts with RC2-40: the names of the algorithms are not encrypted. */
export function hasRc2(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(RC2_40);
}

/** 1.2.840.113549.1.12.1.6, pbeWithSHAAnd40BitRC2-CBC */
const RC2_40 = Buffer.from('060a2a864886f70d010c0106', 'hex');

function bagsOf({ asn1, pkcs12 }: Forge, bytes: Uint8Array, passphrase: string): Bag[] {
  const outer = asn1.fromDer(Buffer.from(bytes).toString('latin1'));
  return pkcs12.pkcs12FromAsn1(outer, false, passphrase).safeContents.flatMap(({ safeBags }) => safeBags);
}

function pairIn(bags: readonly Bag[], { asn1, pki }: Forge): Archive | undefined {
  const der = (node: Parameters<typeof asn1.toDer>[0]) => Buffer.from(asn1.toDer(node).getBytes(), 'latin1');
  const isKey = ({ type }: Bag) => type === pki.oids['keyBag'] || type === pki.oids['pkcs8ShroudedKeyBag'];
  // node-forge parses only RSA keys and certificates; for others, `asn1` has the unparsed structure.
  const keys = bags.filter(isKey).map(({ key, asn1: node }) => {
    const info = key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : node;
    return createPrivateKey({ key: der(info), format: 'der', type: 'pkcs8' });
  });
  const certificates = bags
    .filter(({ type }) => type === pki.oids['certBag'])
    .map(({ cert, asn1: node }) => new X509Certificate(der(cert ? pki.certificateToAsn1(cert) : node)));
  for (const privateKey of keys) {
    const certificate = certificates.find((one) => one.checkPrivateKey(privateKey));
    const chain = certificates.filter((one) => one !== certificate);
    if (certificate) return { privateKey, certificate, chain };
  }
  return undefined;
}
