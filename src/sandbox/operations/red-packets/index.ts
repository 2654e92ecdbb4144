import type { V2Operation } from '../../route/v2.ts';
import { gethbinfo } from './gethbinfo.ts';
import { sendgroupredpack, sendredpack } from './send.ts';

/** Red packets for one user or for a group. */
export const redPackets: readonly V2Operation[] = [sendredpack, sendgroupredpack, gethbinfo];
