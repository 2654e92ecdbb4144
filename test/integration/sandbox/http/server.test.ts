import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import type { Chain } from '../../../../src/chain/plain.ts';
import { createSandbox, type Fault, type Sandbox } from '../../../../src/sandbox/index.ts';
import { MediaUtil } from '../../../../src/wire/media-util.ts';
import { ifQuiet } from '../../../support/processes/quiet.ts';
import { ask, authorize, openSandbox, upload } from '../../../support/sandbox/raw-request.ts';

const MB = 1024 * 1024;

async function open(): Promise<{ sandbox: Sandbox; instance: Chain }> {
  const sandbox = await openSandbox();
  return { sandbox, instance: Builder.factory({ ...sandbox.config, retry: false }) as unknown as Chain };
}

function dial(sandbox: Sandbox): Socket {
  const { hostname, port } = new URL(sandbox.url);
  return connect(Number(port), hostname);
}

/** All that comes back for these bytes, until the other side closes. */
async function exchange(sandbox: Sandbox, text: string): Promise<string> {
  const socket = dial(sandbox);
  let reply = '';
  socket.on('data', (data) => {
    reply += data;
  });
  socket.write(text);
  await once(socket, 'close');
  return reply;
}

describe('the server', () => {
  it('listens on loopback only, and starts at once', async () => {
    const start = performance.now();
    const sandbox = await openSandbox();
    expect(performance.now() - start).toBeLessThan(ifQuiet(300));
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.config.base_uri).toBe(`${sandbox.url}/`);
  });

  it('listens where it is told, and says why it cannot', async () => {
    const sandbox = await openSandbox();
    const port = Number(new URL(sandbox.url).port);
    await expect(createSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const other = await createSandbox({ host: 'localhost' });
    expect((await ask(other)).status).toBe(200);
    await other.close();
    await other.close();
    await expect(ask(other)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('closes with requests on their way', async () => {
    const sandbox = await createSandbox();
    sandbox.fail({ delay: 60_000 });
    const lost = ask(sandbox).catch((error: NodeJS.ErrnoException) => error.code);
    await expect.poll(() => sandbox.requests.length).toBe(1);
    await sandbox.close();
    expect(await lost).toBe('ECONNRESET');
  });

  it('keeps nothing of one simulator in another', async () => {
    const [one, two] = [await open(), await open()];
    const json = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK' },
    };
    await one.instance.v3.marketing.partnerships.build.post({ json, headers: { 'Idempotency-Key': 'a' } });
    const path = `/v3/marketing/partnerships?authorized_data=${encodeURIComponent('{"business_type":"FAVOR_STOCK"}')}`;
    expect((await ask(one.sandbox, { path })).json.total_count).toBe(1);
    expect((await ask(two.sandbox, { path })).json.total_count).toBe(0);
  });

  it('remembers the last 100 requests, as they came', async () => {
    const sandbox = await openSandbox();
    for (let i = 0; i < 101; i += 1) {
      await ask(sandbox, { method: 'POST', path: `/v3/x?i=${i}`, body: `{"i":${i}}`, parts: { mchid: '1' } });
    }
    expect(sandbox.requests).toHaveLength(100);
    expect(sandbox.requests[0]?.url).toBe('/v3/x?i=1');
    const last = sandbox.requests.at(-1);
    expect(last).toMatchObject({
      method: 'POST',
      url: '/v3/x?i=100',
      status: 401,
      headers: { accept: 'application/json' },
    });
    expect(last?.body).toEqual(Buffer.from('{"i":100}'));
  });
});

describe('bad input', () => {
  it.each([
    ['no HTTP', 'nonsense\r\n\r\n'],
    ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['two lengths', 'POST /v3/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
    ['a chunk that is none', 'POST /v3/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
  ])('%s is refused, and the server goes on', async (_, text) => {
    const sandbox = await openSandbox();
    expect(await exchange(sandbox, text)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect((await ask(sandbox)).status).toBe(200);
  });

  it.each([
    ['in the middle of the head', 'GET /v3/cert'],
    ['in the middle of the body', 'POST /v3/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc'],
  ])('connections that are reset %s do no harm', async (_, text) => {
    const sandbox = await openSandbox();
    const sockets = Array.from({ length: 50 }, () => dial(sandbox));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.write(text, resolve))));
    for (const socket of sockets) socket.resetAndDestroy();
    expect((await ask(sandbox)).status).toBe(200);
    expect(sandbox.requests).toHaveLength(1);
  });

  it.each([
    ['JSON over 2 MB', { method: 'POST', path: '/v3/x', body: Buffer.alloc(2 * MB + 1) }],
    ['20 MB of it', { method: 'POST', path: '/v3/x', body: Buffer.alloc(20 * MB) }],
    ['an upload over 8 MB', upload(Buffer.alloc(8 * MB))],
  ])('%s is answered with 413', async (_, raw) => {
    const sandbox = await openSandbox();
    const answer = await ask(sandbox, raw);
    expect(answer).toMatchObject({ status: 413, json: { code: 'INVALID_REQUEST' }, signed: false });
    expect(answer.headers).toHaveProperty('request-id');
    expect(sandbox.requests).toHaveLength(0);
    expect((await ask(sandbox)).status).toBe(200);
  });

  it('a body without end has its connection cut', async () => {
    const sandbox = await openSandbox();
    const socket = dial(sandbox).on('error', () => undefined);
    socket.write('POST /v3/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MB), Buffer.from('\r\n')]);
    let sent = 0;
    while (socket.writable && sent < 200) {
      await new Promise<void>((resolve) => socket.write(chunk, () => resolve()));
      sent += 1;
    }
    expect(sent).toBeLessThan(200);
    expect((await ask(sandbox)).status).toBe(200);
  });

  it('a request sent in pieces of one byte is read', async () => {
    const sandbox = await openSandbox();
    const authorization = authorize(sandbox, {});
    const text = `GET /v3/certificates HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: */*\r\nUser-Agent: t\r\nAuthorization: ${authorization}\r\n\r\n`;
    const socket = dial(sandbox).setNoDelay(true);
    let reply = '';
    socket.on('data', (data) => {
      reply += data;
    });
    for (const byte of text) await new Promise((resolve) => socket.write(byte, resolve));
    await once(socket, 'close');
    expect(reply).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});

describe('faults', () => {
  it.each<[Fault, object]>([
    ['forged', { code: 'SIGNATURE_MISMATCH' }],
    ['unsigned', { code: 'SIGNATURE_HEADERS_MISSING' }],
    ['unknown-serial', { code: 'SIGNATURE_SERIAL_UNKNOWN' }],
    ['skewed', { code: 'SIGNATURE_CLOCK_SKEW' }],
    ['not-json', { code: 'BODY_MALFORMED' }],
    ['truncated', { code: 'BODY_TRUNCATED', mayHaveReached: true }],
    ['reset-before', { code: 'CONNECTION_LOST', mayHaveReached: true }],
    ['reset-after', { code: 'CONNECTION_LOST', mayHaveReached: true }],
    [{ delay: 300 }, { code: 'TIMEOUT', mayHaveReached: true }],
  ])('%o meets the next request only', async (fault, error) => {
    const { sandbox, instance } = await open();
    sandbox.fail(fault);
    await expect(
      instance.v3.certificates.get({ timeout: typeof fault === 'object' ? 100 : 5_000 }),
    ).rejects.toMatchObject(error);
    expect((await instance.v3.certificates.get()).status).toBe(200);
  });

  it('stand in line', async () => {
    const { sandbox, instance } = await open();
    sandbox.fail('unsigned');
    sandbox.fail('forged');
    const codes: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      codes.push(
        await instance.v3.certificates.get().then(
          () => 'ok',
          (error: { code: string }) => error.code,
        ),
      );
    }
    expect(codes).toEqual(['SIGNATURE_HEADERS_MISSING', 'SIGNATURE_MISMATCH', 'ok']);
  });

  it.each<[Fault, number]>([
    ['reset-before', 0],
    ['reset-after', 1],
    ['truncated', 1],
    ['forged', 1],
  ])('%s leaves the operation done %i times', async (fault, done) => {
    const { sandbox, instance } = await open();
    const json = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK' },
    };
    sandbox.fail(fault);
    const call = instance.v3.marketing.partnerships.build.post({ json, headers: { 'Idempotency-Key': 'a' } });
    await expect(call).rejects.toBeInstanceOf(Error);
    const query = { authorized_data: { business_type: 'FAVOR_STOCK' } } as const;
    const { data } = await instance
      .chain('v3/marketing/partnerships')
      .get<{ total_count: number }>({ query });
    expect(data.total_count).toBe(done);
  });

  it.each<Fault>(['reset-before', 'reset-after', 'truncated'])(
    '%s meets a v2 request, too',
    async (fault) => {
      const { sandbox, instance } = await open();
      sandbox.fail(fault);
      const call = instance.chain('v2/pay/orderquery').post({ xml: { mch_id: sandbox.config.mchid } });
      await expect(call).rejects.toMatchObject({ name: 'TransportError', mayHaveReached: true });
    },
  );

  it('leave uploads of the client as they are', async () => {
    const { instance } = await open();
    const body = new MediaUtil('店 "1".jpg', Buffer.from('a photo'));
    const { data } = await instance.chain('v3/merchant/media/upload').post<{ media_id: string }>({ body });
    expect(data.media_id).toMatch(/^sandbox_/);
  });
});
