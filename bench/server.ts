/**
 * Responds to every POST with one signed JSON body, which is signed again each minute. It implements minimal HTTP over
 * bare sockets, because the server must not influence the measurement. With the argument `tls` it uses TLS. To any message
 * it replies with the greatest number of connections that were open at once.
 */
import { createPrivateKey, sign } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { serverCert, serverKey } from '../src/sandbox/keys/server-keys.ts';
import { platform } from './keys.ts';

const key = createPrivateKey(platform.privateKey);
const body = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz' });
let answer: Buffer;

function renew(): void {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c';
  const signature = sign('RSA-SHA256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString(
    'base64',
  );
  answer = Buffer.from(
    [
      'HTTP/1.1 200 OK',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: keep-alive',
      'Keep-Alive: timeout=8',
      `Wechatpay-Timestamp: ${timestamp}`,
      `Wechatpay-Nonce: ${nonce}`,
      `Wechatpay-Serial: ${platform.serial}`,
      `Wechatpay-Signature: ${signature}`,
      '',
      body,
    ].join('\r\n'),
  );
}
renew();
setInterval(renew, 60_000).unref();

let open = 0;
let most = 0;

function serve(socket: Socket): void {
  let pending = '';
  open += 1;
  most = Math.max(most, open);
  socket.on('close', () => {
    open -= 1;
  });
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    for (let end = pending.indexOf('\r\n\r\n'); end >= 0; end = pending.indexOf('\r\n\r\n')) {
      const length = Number(/content-length: *(\d+)/i.exec(pending.slice(0, end))?.[1] ?? 0);
      if (pending.length < end + 4 + length) return;
      pending = pending.slice(end + 4 + length);
      socket.write(answer);
    }
  });
}

const server = process.argv.includes('tls')
  ? createTlsServer({ key: serverKey, cert: serverCert, noDelay: true }, serve)
  : createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});
process.on('message', () => process.send?.(most));
process.on('disconnect', () => process.exit());
