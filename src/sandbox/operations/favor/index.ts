import type { Operation } from '../../router.ts';
import { favorCoupons } from './coupons.ts';
import { favorStocks } from './stocks.ts';

export const favor: readonly Operation[] = [...favorStocks, ...favorCoupons];
