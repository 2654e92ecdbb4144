import { createPublicKey } from 'node:crypto';
import { platformCert } from '../../keys/keys.ts';
import type { V2Operation } from '../../route/v2.ts';
import { done } from './answers.ts';

/** The key that fields of bank cards are encrypted with: the platform's first, as PKCS#1. */
export const bankKey: V2Operation = {
  method: 'POST',
  path: 'risk/getpublickey',
  handle: ({ fields }) => {
    const pub_key = createPublicKey(platformCert).export({ type: 'pkcs1', format: 'pem' });
    return done(fields, { pub_key: pub_key.toString() });
  },
};
