import { expect, it, onTestFinished } from 'vitest';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import * as platform from '../../../src/sandbox/keys/keys.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import { untyped } from '../../support/calls/untyped.ts';

it('transfers to a bank card: the simulator has the key that its fields are encrypted with', async () => {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  await untyped(sandbox.config)
    .chain('v2/mmpaysptrans/pay_bank')
    .post({
      security: true,
      xml: {
        mch_id: sandbox.config.mchid,
        partner_trade_no: 'bank0001',
        enc_bank_no: '6222020000000000000',
        enc_true_name: '张三',
        bank_code: '1002',
        amount: '100',
      },
    });
  const sent = Transformer.toArray(sandbox.requests.at(-1)?.body.toString() ?? '') as Record<string, string>;
  expect(Rsa.decrypt(sent['enc_true_name'] ?? '', platform.platformKey)).toBe('张三');
});
