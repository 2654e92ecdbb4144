import { X509Certificate } from 'node:crypto';
import type { ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { merchantCert } from '../../keys/keys.ts';
import { serverCert, serverKey } from '../../keys/server-keys.ts';
import type { Reply } from './answer.ts';
import type { ClientCertificate } from './exchange.ts';

/** Requests a certificate from every client. The operations decide whether they require it. */
export const SERVER_OPTIONS: ServerOptions = {
  key: serverKey,
  cert: serverCert,
  requestCert: true,
  rejectUnauthorized: false,
};

const MERCHANT = new X509Certificate(merchantCert).raw;

/** Which certificate the client presented; `undefined` without TLS, where no certificate can be requested. */
export function clientOf(socket: Socket): { client: ClientCertificate } | undefined {
  if (!(socket instanceof TLSSocket)) return undefined;
  const { raw } = socket.getPeerCertificate() as { raw?: Buffer };
  if (!raw) return { client: 'none' };
  return { client: MERCHANT.equals(raw) ? 'merchant' : 'other' };
}

/** The response of the proxy in front of WeChat Pay, which does not look at the request. */
export function refuseClient(client: Exclude<ClientCertificate, 'merchant'>): Reply {
  const title = client === 'none' ? 'No required SSL certificate was sent' : 'The SSL certificate error';
  const body = Buffer.from(
    [
      '<html>',
      `<head><title>400 ${title}</title></head>`,
      '<body>',
      '<center><h1>400 Bad Request</h1></center>',
      `<center>${title}</center>`,
      '<hr><center>nginx</center>',
      '</body>',
      '</html>',
      '',
    ].join('\r\n'),
  );
  const headers = {
    Server: 'nginx',
    'Content-Type': 'text/html',
    'Content-Length': String(body.length),
    Connection: 'close',
  };
  return { status: 400, headers, body };
}
