import type { V2Operation } from '../../router-v2.ts';
import { closeorder } from './closeorder.ts';
import { downloadbill } from './downloadbill.ts';
import { micropay } from './micropay.ts';
import { orderquery } from './orderquery.ts';
import { redPackets } from './red-packets/index.ts';
import { refund } from './refund.ts';
import { refundquery } from './refundquery.ts';
import { reverse } from './reverse.ts';
import { unifiedorder } from './unifiedorder.ts';

/** Every v2 operation that does more than answer an example. */
export const v2Operations: readonly V2Operation[] = [
  unifiedorder,
  orderquery,
  closeorder,
  micropay,
  reverse,
  refund,
  refundquery,
  downloadbill,
  ...redPackets,
];
