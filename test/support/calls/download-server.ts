/** Run as a process of its own: sends as many bytes as `?size=` says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

const server = createServer((request, response) => {
  let left = Number(new URL(request.url ?? '', 'http://x').searchParams.get('size'));
  response.writeHead(200, { 'Content-Length': left });
  const source = new Readable({
    read() {
      const size = Math.min(left, 64 * 1024);
      left -= size;
      this.push(size === 0 ? null : Buffer.alloc(size, 'a'));
    },
  });
  source.pipe(response);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
