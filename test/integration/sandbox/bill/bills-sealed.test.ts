import { createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Bill } from '../../../../src/bill/index.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { readBill } from '../../../support/bill/read-bill.ts';
import { openPartner } from '../../../support/sandbox/partner.ts';
import { ask, authorize } from '../../../support/sandbox/raw-request.ts';
import { refusal } from '../../../support/sandbox/shop.ts';

describe('the fund flow bills of sub-merchants', () => {
  it('add up to what moved: of one, and of all', async () => {
    const { instance, bill_date, sub_mchid } = await openPartner();
    const bill = Bill.factory(instance);
    const one = await readBill(bill.subMerchantFundflow({ sub_mchid, bill_date, account_type: 'BASIC' }));
    expect(one.rows).toMatchObject([{ direction: '收入', amount: 99, voucher_no: 'P20261123001' }]);
    expect(one.totals).toMatchObject({ count: 1, income_amount: 99, expense_count: 0 });
    const all = await readBill(bill.ecommerceFundflow({ bill_date }));
    expect(all.rows.map(({ voucher_no, amount }) => [voucher_no, amount])).toEqual([
      ['P20261123001', 99],
      ['P20261123002', 994],
    ]);
    expect(all.totals).toMatchObject({ count: 2, income_amount: 1_093 });
  });

  it('come encrypted, in one file, for the merchant alone', async () => {
    const { sandbox, bill_date, sub_mchid } = await openPartner();
    const query = `bill_date=${bill_date}&account_type=BASIC&algorithm=AEAD_AES_256_GCM`;
    const path = `/v3/bill/sub-merchant-fundflowbill?sub_mchid=${sub_mchid}&${query}`;
    const { status, signed, json } = await ask(sandbox, { path });
    expect([status, signed, json.download_bill_count]).toEqual([200, true, 1]);
    const [file] = json.download_bill_list;
    expect(file).toMatchObject({ bill_sequence: 1, hash_type: 'SHA1' });
    const token = new URL(file.download_url).searchParams.get('token');
    expect(token).toMatch(/^[\w-]{64}$/);
    const download = new URL(file.download_url);
    expect((await fetch(download, { headers: { Accept: '*/*', 'User-Agent': 'test' } })).status).toBe(401);
    const Authorization = authorize(sandbox, { path: download.pathname + download.search });
    const answer = await fetch(download, { headers: { Accept: '*/*', 'User-Agent': 'test', Authorization } });
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const key = Rsa.decrypt(file.encrypt_key, sandbox.config.privateKey as string);
    const opened = createDecipheriv('aes-256-gcm', key, file.nonce).setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([opened.update(bytes.subarray(0, -16)), opened.final()]).toString();
    expect(text.startsWith('\uFEFF记账时间,')).toBe(true);
    const again = (await ask(sandbox, { path })).json.download_bill_list[0];
    expect(again.nonce).not.toBe(file.nonce);
    expect(again.encrypt_key).not.toBe(file.encrypt_key);
  });

  it('are refused in SM4, for a day without movements, and for accounts that nothing comes to', async () => {
    const { sandbox, instance, bill_date } = await openPartner();
    const path = `/v3/ecommerce/bill/fundflowbill?bill_date=${bill_date}&account_type=ALL&algorithm=SM4_GCM`;
    expect((await ask(sandbox, { path })).json).toMatchObject({ code: 'NO_AUTH' });
    const bill = Bill.factory(instance);
    const asked = { bill_date, sub_mchid: '1900000111', account_type: 'BASIC' } as const;
    const absent = { code: 'NO_STATEMENT_EXIST' };
    expect(await refusal(readBill(bill.subMerchantFundflow(asked)))).toMatchObject(absent);
    const fees = { ...asked, sub_mchid: '1900000109', account_type: 'FEES' } as const;
    expect(await refusal(readBill(bill.subMerchantFundflow(fees)))).toMatchObject(absent);
    expect(await refusal(readBill(bill.ecommerceFundflow({ bill_date: '2999-01-01' })))).toMatchObject({
      code: 'PARAM_ERROR',
    });
  });
});
