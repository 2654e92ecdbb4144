/** Run as a process of its own: downloads 100 MB through a sink and reports by how much its memory grew. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pairs } from '../keys/pairs.ts';
import { untyped } from './untyped.ts';

const MEGABYTE = 1024 * 1024;

const [program = '', folder = ''] = process.argv.slice(2);
const server = fork(program);
const [port] = (await once(server, 'message')) as [number];
const instance = untyped({
  mchid: '1900000001',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: pairs.merchant.privateKey,
  certs: { PUB_KEY_ID_1: pairs.platform.publicKey },
  base_uri: `http://127.0.0.1:${port}/`,
});
const path = join(folder, 'download');
const download = (size: number) =>
  instance.chain('v3/billdownload/file').get({ query: { size: size * MEGABYTE }, sink: path });

await download(1);
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
await download(100);
clearInterval(watch);
process.send?.({ bytes: statSync(path).size, rss: Math.max(peak, process.memoryUsage.rss()) - before });
server.kill();
process.disconnect?.();
