import { describe, expect, it } from 'vitest';
import { operationPath, operationVerb } from '../../../../../src/cli/shared/operations/operation-path.ts';

describe('the path of an operation', () => {
  it.each([
    ['v3.pay.transactions.native', 'v3/pay/transactions/native'],
    [
      'v3.pay.transactions.outTradeNo._out_trade_no_.close',
      'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    ],
    ['v3/pay/transactions/id/4200ABC', 'v3/pay/transactions/id/4200ABC'],
    ['/v3/certificates', 'v3/certificates'],
    ['/v2/pay/orderquery', 'v2/pay/orderquery'],
  ])('%s → %s', (text, path) => expect(operationPath(text)).toBe(path));

  it('takes a verb in any case, and no other', () => {
    expect(operationVerb('POST')).toBe('post');
    expect(() => operationVerb('head')).toThrow(expect.objectContaining({ code: 'REQUEST_INVALID' }));
  });
});
