import { describe, expect, it } from 'vitest';
import { wxpay } from '../../../support/cli/cli.ts';

describe('wxpay ops and op', () => {
  it('find operations by all words', async () => {
    const { code, stdout } = await wxpay(['ops', 'POST', 'native', '下单', '--json']);
    expect(code).toBe(0);
    const { operations } = JSON.parse(stdout);
    expect(operations).toContainEqual(
      expect.objectContaining({ method: 'post', path: 'v3/pay/transactions/native' }),
    );
    expect(operations.length).toBeLessThan(20);
    expect(await wxpay(['ops', 'no-such-word'])).toMatchObject({ code: 1 });
  });

  it('list more than a thousand, each of which can be shown', async () => {
    const { operations } = JSON.parse((await wxpay(['ops', '--json'])).stdout);
    expect(operations.length).toBeGreaterThan(1000);
    for (const { path, method } of operations.filter((_: unknown, index: number) => index % 50 === 0)) {
      const { code, stdout } = await wxpay(['op', path, method, '--json']);
      expect([code, JSON.parse(stdout).path]).toEqual([0, path]);
    }
  });

  it('show what is needed, of which type, from which values', async () => {
    const { stdout } = await wxpay(['op', 'v3.pay.transactions.native', 'post', '--json']);
    const { parameters } = JSON.parse(stdout);
    const of = (name: string) => parameters.find((item: { name: string }) => item.name === name);
    expect(of('amount.total')).toMatchObject({ in: 'body', required: true, type: 'integer', term: '总金额' });
    expect(of('limit_pay').values).toContain('no_credit');
    expect(of('detail.goods_detail[].quantity')).toMatchObject({ required: true });
    expect(of('payer.identity.name')).toMatchObject({ encrypted: true });
  });

  it('show the error codes, and what they mean', async () => {
    const call = ['op', 'v3/refund/domestic/refunds', 'post'];
    const { errors } = JSON.parse((await wxpay([...call, '--json'])).stdout);
    expect(errors).toContainEqual({ status: 403, code: 'NOT_ENOUGH', term: '余额不足' });
    const { stdout } = await wxpay(call);
    expect(stdout).toMatch(/^403 +NOT_ENOUGH +余额不足 +The balance .+$/m);
    const { stdout: none } = await wxpay(['op', 'v2/pay/orderquery', 'post']);
    expect(none).toContain('No error codes are documented.');
  });

  it('know an operation by the values in its path', async () => {
    const { stdout } = await wxpay(['op', 'v3/pay/transactions/id/4200001', 'get']);
    expect(stdout).toContain('GET v3/pay/transactions/id/{transaction_id}');
  });

  it('say what there is instead', async () => {
    const wrong = await wxpay(['op', 'v3/pay/transactions/native', 'get']);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('documented only with POST') });
    expect(await wxpay(['op', 'v3/nope', 'get'])).toMatchObject({ code: 2 });
  });
});

describe('wxpay ops --events', () => {
  it('lists the documented notifications by the names that trigger takes', async () => {
    const { stdout } = await wxpay(['ops', '--events', '--json']);
    const names = JSON.parse(stdout).events.map(({ event_type }: { event_type: string }) => event_type);
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual(expect.arrayContaining(['TRANSACTION.SUCCESS', 'v2/transaction-success']));
    const found = await wxpay(['ops', '--events', 'payscore', 'paid']);
    expect(found).toMatchObject({ code: 0, stdout: expect.stringContaining('PAYSCORE.USER_PAID') });
  });
});
