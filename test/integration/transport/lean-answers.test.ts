import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { AxiosRequestConfig } from 'axios';
import { describe, expect, it, vi } from 'vitest';
import { by, OK, wire } from '../../support/calls/both-ways.ts';

const answer = (head: string, body: string | Buffer = '', length = Buffer.from(body).length) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${head}\r\nContent-Length: ${length}\r\n\r\n`),
    Buffer.from(body),
  ]).toString('latin1');

const JSON_TEXT = JSON.stringify({ name: '张三', list: [1, 2, 3] });
const encoded = (name: string, body: Buffer | string) =>
  answer(`200 OK\r\nContent-Encoding: ${name}\r\nX-After: 1`, body);

/** What is answered, and the options that go with it. */
const ANSWERS: Record<string, [bytes: string, config?: AxiosRequestConfig]> = {
  JSON: [answer('200 OK', JSON_TEXT)],
  nothing: [answer('200 OK')],
  'no content': ['HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n'],
  'no status text': [answer('200 ', '{}')],
  'an odd status': [answer('999 Odd', '{}')],
  'a head': [answer('200 OK\r\nContent-Encoding: gzip', '', 50), { method: 'head', data: undefined }],
  'repeated headers': [
    answer(
      '200 OK\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nX-Twice: 1\r\nX-TWICE: 2\r\nRequest-ID:  padded  ',
      '{}',
    ),
  ],
  'headers named as methods': [
    answer('200 OK\r\nGet: 1\r\nset: 2\r\nhas: 3\r\nconstructor: 4\r\n__proto__: 5\r\ntoString: 6', '{}'),
  ],
  'a header beyond ASCII': [answer('200 OK\r\nX-Latin: caf\xe9', '{}')],
  chunks: [
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n1\r\n \r\n0\r\nX-Trailer: 1\r\n\r\n',
  ],
  'a broken chunk': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n'],
  'a continue first': [`HTTP/1.1 100 Continue\r\n\r\n${OK}`],
  'a redirect': [answer('302 Found\r\nLocation: http://127.0.0.1:9/', '{}')],
  'a failure': [answer('500 Oops', '{"code":"X"}'), { validateStatus: (status) => status < 400 }],
  'a refusal': [answer('404 Oops', '{"code":"X"}'), { validateStatus: (status) => status < 400 }],
  gzip: [encoded('gzip', gzipSync(JSON_TEXT))],
  'x-gzip': [encoded('X-GZIP', gzipSync(JSON_TEXT))],
  compress: [encoded('compress', gzipSync(JSON_TEXT))],
  deflate: [encoded('deflate', deflateSync(JSON_TEXT))],
  'deflate without its header': [encoded('deflate', deflateRawSync(JSON_TEXT))],
  brotli: [encoded('br', brotliCompressSync(JSON_TEXT))],
  'an unknown encoding': [encoded('rot13', JSON_TEXT)],
  'an encoding that is none': [encoded('identity', JSON_TEXT)],
  'an encoding named as a method': [encoded('constructor', JSON_TEXT)],
  'gzip that is to be left': [encoded('gzip', gzipSync(JSON_TEXT)), { decompress: false }],
  'gzip that is none': [encoded('gzip', 'this is no gzip at all')],
  'gzip that is cut': [encoded('gzip', gzipSync(JSON_TEXT.repeat(50)).subarray(0, 40))],
  'too much': [answer('200 OK', 'x'.repeat(1000)), { maxContentLength: 100 }],
  'too much when unpacked': [encoded('gzip', gzipSync('x'.repeat(9000))), { maxContentLength: 100 }],
  'what is no HTTP': ['SSH-2.0-nothing\r\n\r\n'],
  'a header with a line feed alone': ['HTTP/1.1 200 OK\r\nX: a\nY: b\r\nContent-Length: 2\r\n\r\n{}'],
  'two lengths': ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
};

describe('an answer', () => {
  it.each(Object.entries(ANSWERS))('of %s is the same both ways', async (_, [bytes, config = {}]) => {
    const server = await wire(bytes);
    const usually = await by('axios', server, config);
    expect(await by('lean', server, config)).toEqual(usually);
  });
});

const write = (bytes: string, then: (socket: Socket) => void) => (socket: Socket) => {
  socket.write(bytes, 'latin1');
  setTimeout(() => then(socket), 30);
};
const HALF = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":';

/** How a connection ends, and the options that go with it. */
const ENDS: Record<string, [end: (socket: Socket) => void, config?: () => AxiosRequestConfig]> = {
  'is closed before an answer': [(socket) => socket.end()],
  'is reset before an answer': [(socket) => socket.resetAndDestroy()],
  'is closed within the head': [write('HTTP/1.1 200 OK\r\nX: 1', (socket) => socket.end())],
  'is closed within the body': [write(HALF, (socket) => socket.end())],
  'is reset within the body': [write(HALF, (socket) => socket.resetAndDestroy())],
  'is closed within chunks': [
    write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a"', (socket) => socket.end()),
  ],
  'is closed within gzip': [
    write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n\x1f\x8b', (socket) =>
      socket.end(),
    ),
  ],
  'ends the body': [write('HTTP/1.0 200 OK\r\n\r\n{}', (socket) => socket.end())],
  'is silent': [() => {}, () => ({ timeout: 60 })],
  'is silent, with a message': [() => {}, () => ({ timeout: 60, timeoutErrorMessage: 'late' })],
  'is silent, with the old code': [
    () => {},
    () => ({ timeout: 60, transitional: { clarifyTimeoutError: false } }),
  ],
  'falls silent within the body': [write(HALF, () => {}), () => ({ timeout: 60 })],
  'is given up': [() => {}, () => ({ signal: AbortSignal.timeout(150) })],
  'is given up within the body': [write(HALF, () => {}), () => ({ signal: AbortSignal.timeout(150) })],
  'is slow, but in time': [
    (socket) => setTimeout(() => socket.write(OK), 50),
    () => ({ timeout: 5000, signal: new AbortController().signal }),
  ],
};

describe('a connection', () => {
  it.each(Object.entries(ENDS))('that %s ends the same both ways', async (_, [end, config = () => ({})]) => {
    const server = await wire(end);
    const usually = await by('axios', server, config(), true);
    expect(await by('lean', server, config(), true)).toEqual(usually);
  });

  it.each(['http://127.0.0.1:9/v3/x', 'http://no-such-host.invalid/v3/x'])(
    'to %s fails the same',
    async (url) => {
      const nobody = { url, seen: [] };
      expect(await by('lean', nobody, {})).toEqual(await by('axios', nobody, {}));
    },
  );

  it('outlives the timeout of idle ones while it waits for an answer', async () => {
    const server = await wire((socket) => void setTimeout(() => socket.write(OK), 150));
    const httpAgent = new Agent({ keepAlive: true, timeout: 40 });
    for (const _ of [1, 2]) {
      expect(await by('lean', server, { httpAgent })).toMatchObject({ response: { status: 200 } });
    }
  });

  it('that breaks while it is idle hurts nobody', async () => {
    const sockets = new Set<Socket>();
    const server = await wire((socket) => {
      sockets.add(socket);
      socket.write(OK);
    });
    const httpAgent = new Agent({ keepAlive: true });
    expect(await by('lean', server, { httpAgent })).toMatchObject({ response: { status: 200 } });
    for (const socket of sockets) socket.resetAndDestroy();
    await expect.poll(() => Object.keys(httpAgent.freeSockets)).toEqual([]);
    expect(await by('lean', server, { httpAgent })).toMatchObject({ response: { status: 200 } });
  });

  it('leaves no listener on a signal that many calls share', async () => {
    const server = await wire(OK);
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    for (const _ of [1, 2, 3]) await by('lean', server, { signal });
    expect(add).toHaveBeenCalledTimes(3);
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
      add.mock.calls.map(([, listener]) => listener),
    );
  });
});
