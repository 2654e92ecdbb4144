import { describe, expect, it } from 'vitest';
import { loadTemplates, templatesOf } from '../../../src/watch/template.ts';

describe('the documented form of a path', async () => {
  const templates = await loadTemplates();
  const BY_ID = 'v3/pay/transactions/id/{transaction_id}';

  it.each([
    [BY_ID, BY_ID],
    ['v3/pay/transactions/id/4200001234', BY_ID],
    ['v3/pay/transactions/id/{id}', BY_ID],
    ['/v3/pay/transactions/id/4200001234?mchid=1', BY_ID],
    ['v3/pay/transactions/out-trade-no/张三/close', 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
    ['v3/certificates', 'v3/certificates'],
    ['v2/pay/unifiedorder', 'v2/pay/unifiedorder'],
    // A literal piece takes precedence over a variable.
    ['v3/merchant-service/complaints-v2', 'v3/merchant-service/complaints-v2'],
    // Not documented: what may be a number or a name is hidden.
    ['v3/pay/transactions/4200001234', 'v3/pay/transactions/{…}'],
    ['v3/pay/{transaction_id}/{zhang_san}', 'v3/pay/{transaction_id}/{…}'],
    ['gateway/13800138000/v3/certificates', '{…}/{…}/v3/certificates'],
    ['', '{…}'],
    [Array(50).fill('a1').join('/'), `${Array(12).fill('{…}').join('/')}/…`],
  ])('%s is %s', (path, documented) => {
    expect(templates.of(path)).toBe(documented);
  });

  it('is that of the first way to write it that is documented', () => {
    expect(templates.of('pay/transactions/id/42', 'v3/pay/transactions/id/42')).toBe(BY_ID);
    expect(templates.of('42', 'x/42')).toBe('{…}');
  });

  it('shows only documented events', () => {
    expect(['TRANSACTION.SUCCESS', 'v2/refund-processed', 'X', undefined].map(templates.event)).toEqual([
      'TRANSACTION.SUCCESS',
      'v2/refund-processed',
      'UNKNOWN',
      'UNKNOWN',
    ]);
  });

  it('is hidden when there is no table', () => {
    expect(templatesOf([], []).of('v3/certificates')).toBe('{…}/{…}');
  });
});
