import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isFn } from '../forms.ts';
import type { Difference } from '../judge.ts';

/** The text that is to be a certificate, of a file where a path or URL is given; `undefined` without any. */
function textOf(fn: string, thing: unknown): string | undefined {
  if (typeof thing !== 'string') return undefined;
  const isFile = thing.startsWith('file://');
  if (!isFile && fn.endsWith('FromString')) return thing;
  const path = isFile ? thing.slice('file://'.length) : thing;
  return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
}

function isCertificate(text: string): boolean {
  if (!/^-----BEGIN (X509 )?CERTIFICATE-----\r?$/m.test(text)) return false;
  try {
    return new X509Certificate(text) instanceof X509Certificate;
  } catch {
    return false;
  }
}

export const differences: Difference[] = [
  {
    rule: 'What is no certificate in PEM text is an error; PHP gives false.',
    matches: (vector, [thing]) => {
      const text = textOf(vector.fn, thing);
      return isFn(/loadCertificate/)(vector) && text !== undefined && !isCertificate(text);
    },
    ours: 'refused',
    code: /KEY_INVALID/,
  },
];
