import type { Operation } from '../../route/v3.ts';
import { favorCoupons } from './coupons.ts';
import { favorStocks } from './stocks.ts';

export const favor: readonly Operation[] = [...favorStocks, ...favorCoupons];
