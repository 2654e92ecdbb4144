import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../chaos/audit.ts';
import { chaos } from '../chaos/run.ts';
import { temporary } from '../support/cli/cli.ts';

describe('a merchant and a simulator of which a tenth fails', () => {
  it('agree to the fen, although the simulator was killed twice', { timeout: 60_000 }, async () => {
    const file = join(await temporary(), 'state.json');
    const result = await chaos({
      file,
      orders: 60,
      seed: 7,
      rate: 0.1,
      atOnce: 30,
      kills: 2,
      timeout: 1_500,
      late: 2_000,
      signal: 'SIGKILL',
    });
    const found = audit(result, file);
    expect(found.faults).toEqual([]);
    expect(found).toMatchObject({ orders: 60, refunds: 20, transfers: 12 });
    expect(found.balance).toBe(found.balanceOfWechatPay);
    expect(found.balance).toBeGreaterThan(0);
    // What failed was really there, and repeated.
    expect(result.kills).toBe(2);
    expect(result.calls.repeated).toBeGreaterThan(0);

    // A fen more in the merchant's books is found.
    for (const entry of result.books.entries.values()) entry.total += 1;
    expect(audit(result, file).faults).toContain(
      `${found.balance + 60} fen in the books, and ${found.balance} at WeChat Pay`,
    );
  });
});
