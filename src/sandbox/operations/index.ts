import type { Operation } from '../router.ts';
import { bills } from './bills.ts';
import { certificates, globalCertificates } from './certificates.ts';
import { codepays } from './codepay.ts';
import { combinations } from './combined.ts';
import { complaints } from './complaints/index.ts';
import { favor } from './favor/index.ts';
import { mediaUpload } from './media.ts';
import { papay } from './papay/index.ts';
import { partnerships } from './partnerships.ts';
import { payscore } from './payscore/index.ts';
import { profitSharing } from './profit-sharing/index.ts';
import { refunds } from './refunds.ts';
import { transactions } from './transactions.ts';
import { transfers } from './transfers/index.ts';

/** Every v3 operation that does more than answer an example. */
export const operations: readonly Operation[] = [
  certificates,
  globalCertificates,
  mediaUpload,
  ...partnerships,
  ...transactions,
  ...codepays,
  ...combinations,
  ...refunds,
  ...bills,
  ...transfers,
  ...profitSharing,
  ...payscore,
  ...papay,
  ...favor,
  ...complaints,
];
