/** What it takes to fetch, prove and read a bill: loaded when one is asked for, so that importing the package stays cheap. */
export { checkAborted } from './fault.ts';
export { fetchBill } from './fetch.ts';
export { writeBill } from './file.ts';
export { FUND_FLOW } from './fund-flow.ts';
export { readRows } from './rows.ts';
export { TRADE } from './trade.ts';
