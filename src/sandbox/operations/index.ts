import type { Operation } from '../route/v3.ts';
import { complaints } from './complaints/index.ts';
import { favor } from './favor/index.ts';
import { papay } from './papay/index.ts';
import { payscore } from './payscore/index.ts';
import { profitSharing } from './profit-sharing/index.ts';
import { transfers } from './transfers/index.ts';
import { bills } from './v3/bills.ts';
import { certificates, globalCertificates } from './v3/certificates.ts';
import { codepays } from './v3/codepay.ts';
import { combinations } from './v3/combined.ts';
import { mediaUpload } from './v3/media.ts';
import { partnerships } from './v3/partnerships.ts';
import { refunds } from './v3/refunds.ts';
import { transactions } from './v3/transactions.ts';

/** All v3 operations that do more than return an example. */
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
