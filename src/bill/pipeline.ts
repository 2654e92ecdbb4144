/** The code that downloads, verifies and parses a bill: loaded on first use, so that importing the package stays cheap. */

export { fetchBill } from './fetch/fetch.ts';
export { writeBill } from './file.ts';
export { FUND_FLOW } from './layouts/fund-flow.ts';
export { TRADE } from './layouts/trade.ts';
export { checkAborted } from './read/fault.ts';
export { readRows } from './rows.ts';
