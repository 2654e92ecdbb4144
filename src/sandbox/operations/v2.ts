import type { V2Operation } from '../route/v2.ts';
import { redPackets } from './red-packets/index.ts';
import { bankKey } from './v2/bank-key.ts';
import { closeorder } from './v2/closeorder.ts';
import { downloadbill } from './v2/downloadbill.ts';
import { micropay } from './v2/micropay.ts';
import { orderquery } from './v2/orderquery.ts';
import { refund } from './v2/refund.ts';
import { refundquery } from './v2/refundquery.ts';
import { reverse } from './v2/reverse.ts';
import { unifiedorder } from './v2/unifiedorder.ts';

/** All v2 operations that do more than return an example. */
export const v2Operations: readonly V2Operation[] = [
  unifiedorder,
  orderquery,
  closeorder,
  micropay,
  reverse,
  refund,
  refundquery,
  downloadbill,
  bankKey,
  ...redPackets,
];
