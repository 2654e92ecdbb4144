import { fork } from 'node:child_process';
import { createCipheriv, createHash, publicEncrypt } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Bill } from '../../../src/bill/index.ts';
import { Builder } from '../../../src/builder/builder.ts';
import type { MerchantConfig } from '../../../src/client/config.ts';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { RequestError, VerificationError } from '../../../src/errors/index.ts';
import { watchTemporary } from '../../support/bill/bill-temporary.ts';
import { fundFlowBill } from '../../support/bill/bill-text.ts';
import { failBill } from '../../support/bill/read-bill.ts';
import { programOf } from '../../support/processes/program.ts';
import { config, keys, serve, signedHeaders } from '../../support/sockets/peer.ts';

const query = { sub_mchid: '1900000109', bill_date: '2026-11-20', account_type: 'BASIC' } as const;
const key = '0123456789abcdef0123456789abcdef';
const nonce = 'a8607ef79034c49c';

function seal(bytes: Buffer, secret = key): Buffer {
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

const sealKey = (text: string, publicKey = keys.merchantCert) =>
  publicEncrypt({ key: publicKey, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64');

interface Part {
  /** What is read of it. */
  plain: Buffer;
  /** What comes; what is read, packed and encrypted, unless given. */
  sent?: Buffer;
  /** What differs in the answer that offers it. */
  offer?: object;
  download?: (response: ServerResponse) => void;
}

/** A peer that offers a bill in these parts and serves them. */
async function open(parts: readonly Part[], over: object = {}, merchant: Partial<MerchantConfig> = {}) {
  const peer: Awaited<ReturnType<typeof serve>> = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/v3/billdownload/file') {
      const part = parts[Number(searchParams.get('token'))];
      if (part?.download) part.download(response);
      else response.end(part?.sent ?? seal(gzipSync(part?.plain ?? '')));
      return;
    }
    const download_bill_list = parts.map(({ plain, offer }, index) => ({
      bill_sequence: index + 1,
      hash_type: 'SHA1',
      hash_value: createHash('sha1').update(plain).digest('hex'),
      download_url: `${peer.url}v3/billdownload/file?token=${index}`,
      encrypt_key: sealKey(key),
      nonce,
      ...offer,
    }));
    const body = JSON.stringify({ download_bill_count: parts.length, download_bill_list, ...over });
    response.writeHead(200, signedHeaders(body)).end(body);
  });
  const bill = Bill.factory(Builder.factory(config({ base_uri: peer.url, ...merchant })));
  return { ...peer, bill };
}

/** A bill in two files, cut in the middle of a line. */
function halves(): [Buffer, Buffer] {
  const bytes = fundFlowBill();
  return [bytes.subarray(0, 300), bytes.subarray(300)];
}

const temporary = watchTemporary();

describe('an encrypted bill', () => {
  it('is decrypted, unpacked, proved and read', async () => {
    const { bill, received } = await open([{ plain: fundFlowBill() }]);
    const rows = bill.subMerchantFundflow(query)[Symbol.asyncIterator]();
    expect((await rows.next()).value).toMatchObject({ direction: '收入', amount: 1223 });
    expect((await rows.next()).value).toMatchObject({ direction: '支出', amount: 229 });
    expect(await rows.next()).toMatchObject({ done: true, value: { count: 2, income_amount: 1223 } });
    expect(received[0]?.url).toBe(
      '/v3/bill/sub-merchant-fundflowbill?sub_mchid=1900000109&bill_date=2026-11-20&account_type=BASIC&tar_type=GZIP&algorithm=AEAD_AES_256_GCM',
    );
    for await (const _ of bill.ecommerceFundflow({ bill_date: '2026-11-20' }));
    expect(received[2]?.url).toBe(
      '/v3/ecommerce/bill/fundflowbill?bill_date=2026-11-20&account_type=ALL&tar_type=GZIP&algorithm=AEAD_AES_256_GCM',
    );
  });

  it('is read as one when it comes in several files, in whichever order they stand, packed or not', async () => {
    const [one, two] = halves();
    const parts = [
      { plain: two, sent: seal(two), offer: { bill_sequence: 2 } },
      { plain: one, offer: { bill_sequence: 1 } },
    ];
    const { bill } = await open(parts);
    const file = join(temporary(), 'bill.csv');
    await bill.subMerchantFundflow(query).download(file);
    expect(readFileSync(file).equals(fundFlowBill())).toBe(true);
    rmSync(file);
    let count = 0;
    for await (const _ of bill.subMerchantFundflow(query)) count += 1;
    expect(count).toBe(2);
  });

  it('keeps what a bill has more than is known, and refuses one whose columns are others', async () => {
    const text = fundFlowBill().toString();
    const more = text
      .replace('业务凭证号\r\n', '业务凭证号,二级商户号\r\n')
      .replaceAll(/^`(2026.*)\r$/gm, '`$1,`1900000109\r');
    const { bill } = await open([{ plain: Buffer.from(more) }]);
    const other = [];
    for await (const row of bill.ecommerceFundflow({ bill_date: '2026-11-20' })) other.push(row.other);
    expect(other).toEqual([{ 二级商户号: '1900000109' }, { 二级商户号: '1900000109' }]);
    const others = Buffer.from(text.replace('收支类型', '方向'));
    const refused = await open([{ plain: others }]);
    expect(await failBill(refused.bill.subMerchantFundflow(query))).toMatchObject({
      count: 0,
      error: { code: 'BODY_MALFORMED', message: expect.stringContaining('收支类型') },
    });
  });

  it('gives no row when a file was changed, cut, or is another', async () => {
    const [one, two] = halves();
    const sealed = seal(gzipSync(two));
    const flipped = Buffer.from(sealed);
    flipped[20] = (flipped[20] ?? 0) ^ 1;
    const zeroed = Buffer.concat([sealed.subarray(0, -16), Buffer.alloc(16)]);
    const cases: [string, Buffer][] = [
      ['DECRYPT_FAILED', flipped],
      ['DECRYPT_FAILED', zeroed],
      ['DECRYPT_FAILED', sealed.subarray(0, -1)],
      ['DECRYPT_FAILED', sealed.subarray(-16)],
      ['DECRYPT_FAILED', sealed.subarray(0, 10)],
      ['DECRYPT_FAILED', Buffer.alloc(0)],
      ['DECRYPT_FAILED', gzipSync(two)],
      ['DECRYPT_FAILED', seal(gzipSync(two), key.toUpperCase())],
      ['SIGNATURE_DIGEST_MISMATCH', seal(gzipSync(one))],
      ['SIGNATURE_DIGEST_MISMATCH', seal(gzipSync(Buffer.concat([two, two])))],
    ];
    for (const [code, sent] of cases) {
      const { bill } = await open([{ plain: one }, { plain: two, sent }]);
      const { error, count } = await failBill(bill.subMerchantFundflow(query));
      expect(error).toBeInstanceOf(VerificationError);
      expect(error).toMatchObject({ code, path: 'v3/billdownload/file' });
      expect(count).toBe(0);
      expect(readdirSync(temporary())).toEqual([]);
    }
    const cut = await open([{ plain: one, sent: seal(gzipSync(one).subarray(0, -9)) }]);
    expect((await failBill(cut.bill.subMerchantFundflow(query))).error).toMatchObject({
      code: 'BODY_MALFORMED',
    });
  });

  it('is not fetched when a file of it is missing or cannot be opened', async () => {
    const plain = fundFlowBill();
    const stranger = sealKey(key, keys.platformPub);
    const cases: [string, string, object, object][] = [
      ['BODY_MALFORMED', 'not numbered from 1', { bill_sequence: 2 }, {}],
      ['BODY_MALFORMED', 'not numbered from 1', { bill_sequence: '1' }, {}],
      ['BODY_MALFORMED', 'not numbered from 1', {}, { download_bill_count: 2 }],
      ['BODY_MALFORMED', 'not numbered from 1', {}, { download_bill_count: 0, download_bill_list: [] }],
      ['BODY_MALFORMED', 'not numbered from 1', {}, { download_bill_list: undefined }],
      ['BODY_MALFORMED', 'not numbered from 1', {}, { download_bill_list: [null] }],
      ['BODY_MALFORMED', 'no valid nonce', { nonce: '' }, {}],
      ['BODY_MALFORMED', 'no valid nonce', { nonce: 'x'.repeat(129) }, {}],
      ['BODY_MALFORMED', 'no encrypt_key', { encrypt_key: 1 }, {}],
      ['BODY_MALFORMED', 'an AES-256 key', { encrypt_key: sealKey('short') }, {}],
      ['BODY_MALFORMED', 'hash_type is not SHA1', { hash_type: 'SM3' }, {}],
      ['BODY_MALFORMED', 'not WeChat Pay’s', { download_url: 'https://evil.example/file' }, {}],
      ['DECRYPT_FAILED', 'check that privateKey belongs to that certificate', { encrypt_key: stranger }, {}],
      ['DECRYPT_FAILED', 'check that privateKey belongs to that certificate', { encrypt_key: 'x' }, {}],
    ];
    for (const [code, says, offer, over] of cases) {
      const { bill, received } = await open([{ plain, offer }], over);
      const { error, count } = await failBill(bill.subMerchantFundflow(query));
      expect(error, says).toMatchObject({
        code,
        path: 'v3/bill/sub-merchant-fundflowbill',
        message: expect.stringContaining(says),
      });
      expect([count, received.length]).toEqual([0, 1]);
    }
  });

  it('hands on why one of its files did not come, and gives up the others', async () => {
    const [one, two] = halves();
    const refuse = (response: ServerResponse) =>
      response.writeHead(403).end('{"code":"NO_AUTH","message":"x"}');
    const hang = (response: ServerResponse) => void response.writeHead(200).write('x');
    const { bill } = await open([
      { plain: one, download: hang },
      { plain: two, download: refuse },
    ]);
    expect(await failBill(bill.subMerchantFundflow(query))).toMatchObject({
      count: 0,
      error: { code: 'NO_AUTH' },
    });

    const leaving = new AbortController();
    const slow = await open([
      {
        plain: one,
        download: (response) => {
          hang(response);
          setTimeout(() => leaving.abort(), 20);
        },
      },
    ]);
    const rows = slow.bill.subMerchantFundflow(query, { signal: leaving.signal });
    expect((await failBill(rows)).error).toMatchObject({ code: 'ABORTED' });
  });

  it('is refused before anything is sent to who can only sign, and read by who decrypts elsewhere', async () => {
    const sign = async (data: Buffer) => Buffer.from(Rsa.sign(data, keys.merchantKey), 'base64');
    const plain = fundFlowBill();
    const { bill, received } = await open([{ plain }], {}, { privateKey: { sign } });
    const { error } = await failBill(bill.subMerchantFundflow(query));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: 'DECRYPT_FAILED', field: 'privateKey' });
    expect(received).toHaveLength(0);
    const decrypt = async (data: Buffer) =>
      Buffer.from(Rsa.decrypt(data.toString('base64'), keys.merchantKey));
    const able = await open([{ plain }], {}, { privateKey: { sign, decrypt } });
    let count = 0;
    for await (const _ of able.bill.subMerchantFundflow(query)) count += 1;
    expect(count).toBe(2);
  });

  it('is read in constant memory: 40,000 rows', { timeout: 60_000 }, async () => {
    const reader = fork(programOf('test/support/bill/bill-reader.ts'), [
      programOf('test/support/bill/bill-server.ts'),
      '40000',
      'sealed',
    ]);
    const [report] = (await once(reader, 'message')) as [{ rows: number; total: number; rss: number }];
    await once(reader, 'exit');
    expect(report).toMatchObject({ rows: 40_000, total: 40_000 * 1230 });
    expect(report.rss).toBeLessThan(100 * 2 ** 20);
  });

  it('takes the longest nonce that is let through', async () => {
    const longest = 'n'.repeat(128);
    const cipher = createCipheriv('aes-256-gcm', key, longest);
    const plain = fundFlowBill();
    const sent = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    const { bill } = await open([{ plain, sent, offer: { nonce: longest } }]);
    let count = 0;
    for await (const _ of bill.subMerchantFundflow(query)) count += 1;
    expect(count).toBe(2);
  });

  it('names neither key nor nonce in an error', async () => {
    const { bill } = await open([{ plain: fundFlowBill(), sent: seal(Buffer.from('x'), key.toUpperCase()) }]);
    const { error } = await failBill(bill.subMerchantFundflow(query));
    expect(`${JSON.stringify(error)}${(error as Error).stack}`).not.toMatch(new RegExp(`${key}|${nonce}`));
  });
});
