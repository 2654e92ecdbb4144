import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Bill } from '../../../src/bill/index.ts';
import { Builder } from '../../../src/builder/builder.ts';
import { ApiError, RequestError, TransportError, VerificationError } from '../../../src/errors/index.ts';
import { watchTemporary } from '../../support/bill/bill-temporary.ts';
import { fundFlowBill, tradeBill } from '../../support/bill/bill-text.ts';
import { failBill } from '../../support/bill/read-bill.ts';
import { programOf } from '../../support/processes/program.ts';
import { config, type Received, serve, signedHeaders } from '../../support/sockets/peer.ts';

const bill_date = '2026-11-20';
const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex');

interface Serving {
  /** The bytes as they are sent; the bill packed, unless given. */
  sent?: Buffer;
  /** What differs in the answer that offers the bill. */
  offer?: object;
  download?: (response: ServerResponse) => void;
}

/** A peer that offers a bill and serves it. */
async function serveBill(bill: Buffer, { sent = gzipSync(bill), offer = {}, download }: Serving = {}) {
  const answer = (request: Received, response: ServerResponse) => {
    if (request.url.startsWith('/v3/billdownload/file')) {
      if (download) download(response);
      else response.writeHead(200, { 'Content-Type': 'application/x-gzip' }).end(sent);
      return;
    }
    const download_url = `${peer.url}v3/billdownload/file?token=a%2Fb-_c&tartype=gzip`;
    const body = JSON.stringify({ hash_type: 'SHA1', hash_value: sha1(bill), download_url, ...offer });
    response.writeHead(200, signedHeaders(body)).end(body);
  };
  const peer: Awaited<ReturnType<typeof serve>> = await serve(answer);
  return { ...peer, bill: Bill.factory(Builder.factory(config({ base_uri: peer.url }))) };
}

const temporary = watchTemporary();

describe('Bill', () => {
  it('reads a trade bill: asked for, downloaded by the URL as it is, unpacked, proved', async () => {
    const { bill, received } = await serveBill(tradeBill());
    const rows = [];
    for await (const row of bill.trade({ bill_date, bill_type: 'ALL', sub_mchid: '1900000109' })) {
      rows.push(row);
    }
    expect(rows.map(({ out_trade_no, trade_state, total }) => [out_trade_no, trade_state, total])).toEqual([
      ['1', 'SUCCESS', 1230],
      ['1', 'REFUND', 0],
    ]);
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /v3/bill/tradebill?bill_date=2026-11-20&bill_type=ALL&sub_mchid=1900000109&tar_type=GZIP',
      'GET /v3/billdownload/file?token=a%2Fb-_c&tartype=gzip',
    ]);
    for (const { headers } of received) {
      expect(headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000001"/);
    }
  });

  it('reads a fund flow bill, and returns the totals at its end', async () => {
    const { bill, received } = await serveBill(fundFlowBill());
    const rows = bill.fundflow({ bill_date, account_type: 'OPERATION' })[Symbol.asyncIterator]();
    expect((await rows.next()).value).toMatchObject({ direction: '收入', amount: 1223 });
    expect((await rows.next()).value).toMatchObject({ direction: '支出', amount: 229 });
    expect(await rows.next()).toEqual({
      done: true,
      value: { count: 2, income_count: 1, income_amount: 1223, expense_count: 1, expense_amount: 229 },
    });
    expect(received[0]?.url).toBe(
      '/v3/bill/fundflowbill?bill_date=2026-11-20&account_type=OPERATION&tar_type=GZIP',
    );
  });

  it('reads a bill that comes unpacked, whatever it is called', async () => {
    const { bill } = await serveBill(tradeBill(), { sent: tradeBill() });
    const rows = [];
    for await (const row of bill.trade({ bill_date })) rows.push(row);
    expect(rows).toHaveLength(2);
  });

  it('is fetched anew each time, and not before it is asked for', async () => {
    const { bill, received } = await serveBill(tradeBill());
    const trade = bill.trade({ bill_date });
    expect(received).toHaveLength(0);
    for (let times = 1; times <= 2; times += 1) {
      let count = 0;
      for await (const _ of trade) count += 1;
      expect([count, received.length]).toEqual([2, times * 2]);
    }
  });

  it('gives no row of a bill that was changed, cut or is no gzip', async () => {
    const bytes = tradeBill();
    const changed = Buffer.from(bytes.toString().replaceAll('12.30', '12.31'));
    const bills: [string, Serving][] = [
      ['SIGNATURE_DIGEST_MISMATCH', { sent: gzipSync(changed) }],
      ['SIGNATURE_DIGEST_MISMATCH', { sent: changed }],
      ['SIGNATURE_DIGEST_MISMATCH', { sent: gzipSync(Buffer.concat([bytes, Buffer.from('\r\n')])) }],
      ['SIGNATURE_DIGEST_MISMATCH', { sent: Buffer.alloc(0) }],
      // The digest is that of the unpacked bill.
      ['SIGNATURE_DIGEST_MISMATCH', { offer: { hash_value: sha1(gzipSync(bytes)) } }],
      ['BODY_MALFORMED', { sent: gzipSync(bytes).subarray(0, -20) }],
      ['BODY_MALFORMED', { sent: Buffer.concat([Buffer.from([0x1f, 0x8b]), bytes]) }],
    ];
    for (const [code, serving] of bills) {
      const { bill } = await serveBill(bytes, serving);
      const { error, count } = await failBill(bill.trade({ bill_date }));
      expect(error).toMatchObject({ code, method: 'GET', path: 'v3/billdownload/file' });
      expect(error).toBeInstanceOf(code === 'BODY_MALFORMED' ? TransportError : VerificationError);
      expect(count).toBe(0);
      expect(readdirSync(temporary())).toEqual([]);
    }
  });

  it('gives no row of a bill that does not add up, or whose last row cannot be read', async () => {
    const text = tradeBill().toString();
    const bills = [
      [text.replace('`2,`12.30', '`3,`12.30'), 'its rows do not add up to 总交易单数'],
      [text.replace('`0.00,`2.30,`\r\n', '`0.00,`2.3x,`\r\n'), '申请退款金额 of line 3 is not an amount'],
      [text.slice(0, text.indexOf('总交易单数')), 'it ends before its totals'],
    ] as const;
    for (const [bytes, says] of bills) {
      const { bill } = await serveBill(Buffer.from(bytes));
      const { error, count } = await failBill(bill.trade({ bill_date }));
      expect(error).toMatchObject({ code: 'BODY_MALFORMED', message: expect.stringContaining(says) });
      expect(count).toBe(0);
    }
  });

  it('refuses an offer of another digest, and sends nothing to another host', async () => {
    const foreign = await serve((_, response) => response.writeHead(200).end(tradeBill()));
    const offers: [object, string][] = [
      [{ hash_type: 'SHA256' }, 'hash_type is not SHA1'],
      [{ hash_type: undefined }, 'hash_type is not SHA1'],
      [{ hash_value: 'x' }, 'hash_value is not a SHA-1 digest'],
      [{ hash_value: '' }, 'hash_value is not a SHA-1 digest'],
      [{ download_url: `${foreign.url}v3/billdownload/file?token=1` }, 'not WeChat Pay’s'],
      [{ download_url: 'https://evil.example/v3/billdownload/file?token=1' }, 'not WeChat Pay’s'],
      [{ download_url: undefined }, 'not WeChat Pay’s'],
    ];
    for (const [offer, says] of offers) {
      const { bill, received } = await serveBill(tradeBill(), { offer });
      const { error } = await failBill(bill.trade({ bill_date }));
      expect(error).toMatchObject({
        code: 'BODY_MALFORMED',
        path: 'v3/bill/tradebill',
        message: expect.stringContaining(says),
      });
      expect(received).toHaveLength(1);
    }
    expect(foreign.received).toHaveLength(0);
  });

  it('stays where it was asked when the URL names WeChat Pay and we are at a gateway', async () => {
    const offer = { download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=t' };
    const { bill, received } = await serveBill(tradeBill(), { offer });
    for await (const _ of bill.trade({ bill_date }));
    expect(received[1]?.url).toBe('/v3/billdownload/file?token=t');
  });

  it('refuses a date before anything is sent', async () => {
    const { bill, received } = await serveBill(tradeBill());
    for (const date of ['2026-11-31', '20261120', '']) {
      const { error } = await failBill(bill.trade({ bill_date: date }));
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({ code: 'VALUE_INVALID', field: 'bill_date' });
      const download = bill.fundflow({ bill_date: date }).download(join(temporary(), 'x'));
      await expect(download).rejects.toBeInstanceOf(RequestError);
    }
    expect(received).toHaveLength(0);
  });

  it('hands on that there is no bill, and an answer that is forged', async () => {
    const absent = JSON.stringify({ code: 'NO_STATEMENT_EXIST', message: '账单文件不存在' });
    const { url } = await serve((_, response) => response.writeHead(400, signedHeaders(absent)).end(absent));
    const bill = Bill.factory(Builder.factory(config({ base_uri: url })));
    const { error } = await failBill(bill.trade({ bill_date }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'NO_STATEMENT_EXIST', status: 400, verified: true });

    const forged = await serve((_, response) => response.writeHead(200, signedHeaders('{}')).end('{"a":1}'));
    const other = Bill.factory(Builder.factory(config({ base_uri: forged.url })));
    expect((await failBill(other.trade({ bill_date }))).error).toMatchObject({ code: 'SIGNATURE_MISMATCH' });
    expect(forged.received).toHaveLength(1);
  });

  it('is read the same way by an instance whose other calls are not', async () => {
    const { url } = await serveBill(tradeBill());
    const options = { base_uri: url, responseType: 'arraybuffer', validateStatus: () => true } as const;
    const bill = Bill.factory(Builder.factory(config(options)));
    let count = 0;
    for await (const _ of bill.trade({ bill_date })) count += 1;
    expect(count).toBe(2);

    const refusal = '{"code":"NO_AUTH","message":"x"}';
    const refusing = await serve((_, response) => response.writeHead(403).end(refusal));
    const refused = Bill.factory(Builder.factory(config({ ...options, base_uri: refusing.url })));
    expect((await failBill(refused.trade({ bill_date }))).error).toMatchObject({
      code: 'NO_AUTH',
      status: 403,
    });
  });

  it('hands on a download that fails or breaks off', async () => {
    const refused = await serveBill(tradeBill(), {
      download: (response) => response.writeHead(403).end('{"code":"NO_AUTH","message":"x"}'),
    });
    expect((await failBill(refused.bill.trade({ bill_date }))).error).toMatchObject({ code: 'NO_AUTH' });
    const cut = await serveBill(tradeBill(), {
      download: (response) => {
        response.writeHead(200, { 'Content-Length': 1000 }).write('x');
        setTimeout(() => response.destroy(), 20);
      },
    });
    expect((await failBill(cut.bill.trade({ bill_date }))).error).toMatchObject({ code: 'BODY_TRUNCATED' });
  });

  it('keeps the bill where only we can read it, and removes it when the loop is left', async () => {
    const { bill } = await serveBill(tradeBill());
    for await (const row of bill.trade({ bill_date })) {
      expect(row.out_trade_no).toBe('1');
      const folders = readdirSync(temporary());
      expect(folders).toHaveLength(1);
      expect(statSync(join(temporary(), folders[0] ?? '')).mode & 0o777).toBe(0o700);
      break;
    }
    expect(readdirSync(temporary())).toEqual([]);
    const thrown = (async () => {
      for await (const _ of bill.trade({ bill_date })) throw new Error('mine');
    })();
    await expect(thrown).rejects.toThrow('mine');
    expect(readdirSync(temporary())).toEqual([]);
  });

  it('says when there is no place for a temporary() file', async () => {
    const { bill } = await serveBill(tradeBill());
    process.env['TMPDIR'] = join(temporary(), 'missing');
    expect((await failBill(bill.trade({ bill_date }))).error).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('TMPDIR'),
    });
  });

  it('is aborted while asking, downloading and reading', async () => {
    const asking = new AbortController();
    const silent = await serve(() => asking.abort());
    const unanswered = Bill.factory(Builder.factory(config({ base_uri: silent.url })));
    const options = { signal: asking.signal };
    expect((await failBill(unanswered.trade({ bill_date }, options))).error).toMatchObject({
      code: 'ABORTED',
    });

    const downloading = new AbortController();
    const slow = await serveBill(tradeBill(), {
      download: (response) => {
        response.writeHead(200).write('x');
        setTimeout(() => downloading.abort(), 20);
      },
    });
    const { error } = await failBill(slow.bill.trade({ bill_date }, { signal: downloading.signal }));
    expect(error).toMatchObject({ code: 'ABORTED' });

    const reading = new AbortController();
    const { bill } = await serveBill(tradeBill());
    const rows = bill.trade({ bill_date }, { signal: reading.signal })[Symbol.asyncIterator]();
    expect((await rows.next()).done).toBe(false);
    reading.abort();
    await expect(rows.next()).rejects.toMatchObject({ code: 'ABORTED' });
    expect(readdirSync(temporary())).toEqual([]);
  });

  it('reads 60,000 rows in constant memory', { timeout: 60_000 }, async () => {
    const reader = fork(programOf('test/support/bill/bill-reader.ts'), [
      programOf('test/support/bill/bill-server.ts'),
      '60000',
    ]);
    const [report] = (await once(reader, 'message')) as [{ rows: number; total: number; rss: number }];
    await once(reader, 'exit');
    expect(report.rows).toBe(60_000);
    expect(report.total).toBe(30_000 * 1230);
    expect(report.rss).toBeLessThan(100 * 2 ** 20);
  });

  it('is made of an instance only', () => {
    expect(() => Bill.factory({} as never)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', field: 'instance' }),
    );
  });
});

describe('download', () => {
  const file = () => join(temporary(), 'bill.csv');
  afterEach(() => {
    rmSync(file(), { force: true });
  });

  it('writes the bill as it was made to a file or a stream', async () => {
    const { bill, received } = await serveBill(tradeBill());
    await bill.trade({ bill_date }).download(file());
    expect(readFileSync(file()).equals(tradeBill())).toBe(true);
    expect(readdirSync(temporary())).toEqual(['bill.csv']);

    const chunks: Buffer[] = [];
    const stream = new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk));
    await bill.profitsharing({ bill_date }).download(stream);
    expect(Buffer.concat(chunks).equals(tradeBill())).toBe(true);
    expect(stream.writableFinished).toBe(true);
    expect(received[2]?.url).toBe('/v3/profitsharing/bills?bill_date=2026-11-20&tar_type=GZIP');
  });

  it('gets the bills that are files only', async () => {
    const { bill, received } = await serveBill(Buffer.from('x'));
    await bill.withdraw({ bill_date }).download(file());
    await bill.fundsToOversea({ bill_date, sub_mchid: '1900000109' }).download(file());
    expect(received.map(({ url }) => url).filter((_, index) => index % 2 === 0)).toEqual([
      '/v3/merchant/fund/withdraw/bill-type/NO_SUCC?bill_date=2026-11-20&tar_type=GZIP',
      '/v3/funds-to-oversea/bill-download-url?bill_date=2026-11-20&sub_mchid=1900000109',
    ]);
  });

  it('takes a bill whose rows cannot be read: its digest is right', async () => {
    const unknown = Buffer.from('分账时间,金额\r\n`x,`y\r\n');
    const { bill } = await serveBill(unknown);
    await bill.trade({ bill_date }).download(file());
    expect(readFileSync(file()).equals(unknown)).toBe(true);
  });

  it('leaves what was there, and nothing else, when the bill is forged', async () => {
    writeFileSync(file(), 'before');
    const { bill } = await serveBill(tradeBill(), { sent: gzipSync('forged') });
    await expect(bill.trade({ bill_date }).download(file())).rejects.toMatchObject({
      code: 'SIGNATURE_DIGEST_MISMATCH',
    });
    expect(readFileSync(file(), 'utf8')).toBe('before');
    expect(readdirSync(temporary())).toEqual(['bill.csv']);
  });

  it('asks for nothing when the place cannot be written, and says when it fails later', async () => {
    const { bill, received } = await serveBill(tradeBill());
    const nowhere = join(temporary(), 'missing', 'bill.csv');
    await expect(bill.trade({ bill_date }).download(nowhere)).rejects.toBeInstanceOf(RequestError);
    expect(received).toHaveLength(0);
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    await expect(bill.trade({ bill_date }).download(full)).rejects.toMatchObject({
      code: 'SINK_FAILED',
      cause: expect.objectContaining({ message: 'disk full' }),
    });
  });
});
