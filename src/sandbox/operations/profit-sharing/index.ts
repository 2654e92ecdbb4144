import { success } from '../../http/exchange/exchange.ts';
import type { Operation } from '../../route/v3.ts';
import { MAX_RATIO } from './judge.ts';
import { sharingOrders } from './orders.ts';
import { receivers } from './receivers.ts';
import { sharingReturns } from './returns.ts';

const ratio: Operation = {
  method: 'GET',
  path: 'v3/profitsharing/merchant-configs/{sub_mchid}',
  handle: ({ params }) => success({ sub_mchid: params['sub_mchid'], max_ratio: MAX_RATIO }),
};

export const profitSharing: readonly Operation[] = [...receivers, ...sharingOrders, ...sharingReturns, ratio];
