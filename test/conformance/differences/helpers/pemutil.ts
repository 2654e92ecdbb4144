import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isFn } from '../../forms.ts';
import type { Difference } from '../../judge.ts';
import { certificateIn } from './odd-forms.ts';

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

/** What is to be a certificate: as it is given, or the bytes of the file that is named. */
function contentOf(fn: string, thing: unknown): unknown {
  if (typeof thing !== 'string' || !fn.endsWith('loadCertificate')) return thing;
  return existsSync(thing) ? readFileSync(thing) : undefined;
}

export const differences: Difference[] = [
  {
    rule: 'A certificate without the line breaks or the frame of PEM is read: it has one reading only.',
    matches: (vector, [thing]) =>
      isFn(/^PemUtil/)(vector) &&
      (vector.throws !== undefined || vector.result === false) &&
      certificateIn(contentOf(vector.fn, thing)) !== undefined,
    ours: (vector, [thing]) => {
      const certificate = certificateIn(contentOf(vector.fn, thing));
      return vector.fn.endsWith('SerialNo') ? certificate?.serialNumber : certificate;
    },
  },
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
