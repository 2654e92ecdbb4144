import type { Operation } from '../../route/v3.ts';
import { contracts } from './contracts.ts';
import { deductions } from './deductions.ts';
import { notices } from './notices.ts';
import { offers } from './offers.ts';
import { schedules } from './schedules.ts';
import { withContract } from './with-contract.ts';

/** Deductions by agreement (委托代扣), of merchants and of partners. */
export const papay: readonly Operation[] = [
  ...offers,
  ...withContract,
  ...contracts,
  ...schedules,
  ...notices,
  ...deductions,
];
