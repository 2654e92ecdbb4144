/** Run as a process of its own: offers a trade bill of as many rows as it is told, made while it is sent. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { lineOf, payment, refund, TRADE_CAPTIONS, TRADE_TOTALS } from './bill-text.ts';

/** Rows are made by thousands, half of them refunds. */
const BLOCK = 1000;
const rows = Number(process.argv[2]);
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

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

const hash = createHash('sha1');
for (const text of bill()) hash.update(text);
const hash_value = hash.digest('hex');

const server = createServer(async (request, response) => {
  if (request.url?.startsWith('/v3/billdownload/file')) {
    await pipeline(Readable.from(bill()), createGzip({ level: 1 }), response).catch(() => {});
    return;
  }
  const download_url = `http://${request.headers.host}/v3/billdownload/file?token=t&tartype=gzip`;
  const body = JSON.stringify({ hash_type: 'SHA1', hash_value, download_url });
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
