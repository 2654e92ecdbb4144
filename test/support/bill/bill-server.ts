/**
 * Run as a process of its own: offers bills of as many rows as it is told, made while they are sent. One of fund flow is
 * encrypted for the public key it is told.
 */
import { createCipheriv, createHash, publicEncrypt, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pairs } from '../keys/pairs.ts';
import {
  FUND_FLOW_CAPTIONS,
  FUND_FLOW_TOTALS,
  lineOf,
  payment,
  refund,
  TRADE_CAPTIONS,
  TRADE_TOTALS,
} from './bill-text.ts';

/** Rows are made by thousands, half of them refunds. */
const BLOCK = 1000;
const KEY = '0123456789abcdef0123456789abcdef';
const NONCE = 'a8607ef79034c49c';
const rows = Number(process.argv[2]);
const { privateKey, publicKey } = pairs.platform;

const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

function* bill(): Generator<string> {
  yield `\uFEFF${TRADE_CAPTIONS}\r\n`;
  for (let first = 0; first < rows; first += BLOCK) {
    let block = '';
    for (let row = first; row < first + BLOCK; row += 1) {
      block += `${lineOf(row % 2 === 0 ? payment(`T${row}`) : refund(`T${row}`))}\r\n`;
    }
    yield block;
  }
  const half = rows / 2;
  const [paid, back, fees] = [yuan(half * 1230), yuan(half * 230), yuan(half * 6)];
  yield `${TRADE_TOTALS}\r\n${lineOf([String(rows), paid, back, '0.00', fees, paid, back])}\r\n`;
}

function* flows(): Generator<string> {
  yield `\uFEFF${FUND_FLOW_CAPTIONS}\r\n`;
  for (let first = 0; first < rows; first += BLOCK) {
    let block = '';
    for (let row = first; row < first + BLOCK; row += 1) {
      const names = ['2026-11-20 12:00:00', `4200${row}`, `4200${row}`, '交易', '交易', '收入'];
      block += `${lineOf([...names, '12.30', '100.00', 'system', '', `T${row}`])}\r\n`;
    }
    yield block;
  }
  const sums = [`${rows}.0`, `${rows}.0`, yuan(rows * 1230), '0.0', '0.00'];
  yield `${FUND_FLOW_TOTALS}\r\n${lineOf(sums)}\r\n`;
}

const digestOf = (lines: Generator<string>) => {
  const hash = createHash('sha1');
  for (const text of lines) hash.update(text);
  return hash.digest('hex');
};
const hash_type = 'SHA1';
const hash_value = digestOf(bill());
const merchantKey = process.argv[3];
const sealed = merchantKey && {
  hash_type,
  hash_value: digestOf(flows()),
  encrypt_key: publicEncrypt({ key: merchantKey, oaepHash: 'sha1' }, Buffer.from(KEY)).toString('base64'),
  nonce: NONCE,
};

async function* seal(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const cipher = createCipheriv('aes-256-gcm', KEY, NONCE);
  for await (const chunk of chunks) yield cipher.update(chunk);
  yield cipher.final();
  yield cipher.getAuthTag();
}

const server = createServer(async (request, response) => {
  if (request.url?.startsWith('/v3/billdownload/file?token=sealed')) {
    await pipeline(Readable.from(flows()), createGzip({ level: 1 }), seal, response).catch(() => {});
    return;
  }
  if (request.url?.startsWith('/v3/billdownload/file')) {
    await pipeline(Readable.from(bill()), createGzip({ level: 1 }), response).catch(() => {});
    return;
  }
  const file = `http://${request.headers.host}/v3/billdownload/file`;
  const sealedFile = { ...sealed, bill_sequence: 1, download_url: `${file}?token=sealed` };
  const body = JSON.stringify(
    request.url?.startsWith('/v3/bill/sub-merchant-fundflowbill')
      ? { download_bill_count: 1, download_bill_list: [sealedFile] }
      : { hash_type, hash_value, download_url: `${file}?token=t&tartype=gzip` },
  );
  const timestamp = Math.floor(Date.now() / 1000);
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Serial': 'PUB_KEY_ID_1',
    'Wechatpay-Signature': sign(
      'RSA-SHA256',
      Buffer.from(`${timestamp}\nnonce\n${body}\n`),
      privateKey,
    ).toString('base64'),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' });
  process.send?.({ port: (server.address() as AddressInfo).port, publicKey: publicPem });
});
process.on('disconnect', () => process.exit());
