import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

/** The DER that is left of a text without its frame, its line breaks and its blanks. */
function derOf(thing: unknown): Buffer | undefined {
  if (thing instanceof Uint8Array) return Buffer.from(thing);
  if (typeof thing !== 'string') return undefined;
  const [, label = '', end = label] = /BEGIN ([A-Z0-9 ]+)-[\s\S]*END ([A-Z0-9 ]+)-/.exec(thing) ?? [];
  if (label !== end) return undefined;
  const body = thing
    .replaceAll('\\n', '')
    .replace(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/g, '')
    .replace(/\s/g, '');
  const der = Buffer.from(body, 'base64');
  return der.length > 0 && der.toString('base64') === body ? der : undefined;
}

function first<T>(attempts: readonly (() => T)[]): T | undefined {
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
      // The next form may fit.
    }
  }
  return undefined;
}

export function certificateIn(thing: unknown): X509Certificate | undefined {
  const der = derOf(thing);
  return der && first([() => new X509Certificate(der)]);
}

export function keyIn(thing: unknown, type: unknown = 'private'): KeyObject | undefined {
  const key = derOf(thing);
  // A public key is made of a private one, too, which is not what was asked for.
  if (!key || (type === 'public' && String(thing).includes('PRIVATE'))) return undefined;
  const form = { key, format: 'der' } as const;
  return type === 'public'
    ? first([
        () => new X509Certificate(key).publicKey,
        () => createPublicKey({ ...form, type: 'spki' }),
        () => createPublicKey({ ...form, type: 'pkcs1' }),
      ])
    : first([
        () => createPrivateKey({ ...form, type: 'pkcs8' }),
        () => createPrivateKey({ ...form, type: 'pkcs1' }),
      ]);
}
