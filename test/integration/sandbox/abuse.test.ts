import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../../../src/sandbox/http/server.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { ifQuiet } from '../../support/processes/quiet.ts';
import { ask, authorize, openSandbox, upload } from '../../support/sandbox/raw-request.ts';
import { dial, ended, exchange, portOf } from '../../support/sockets/raw-socket.ts';
import { anyText } from '../../support/values/any-text.ts';

const MB = 1024 * 1024;

const xml = (body: string) =>
  `POST /pay/orderquery HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

async function isUp(sandbox: Sandbox): Promise<void> {
  expect(await ask(sandbox)).toMatchObject({ status: 200, signed: true });
}

describe('a few requests at once on one connection', () => {
  it('are answered in their order', async () => {
    const sandbox = await openSandbox();
    const get = (path: string, more = '') =>
      `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nUser-Agent: t\r\nAuthorization: ${authorize(sandbox, { path })}\r\n${more}\r\n`;
    const numbers = Array.from(
      { length: 20 },
      (_, index) => `/v3/unknown-${index % 2 ? '' : 'and/'}${index}`,
    );
    const requests = ['/v3/certificates', ...numbers].map((path) => get(path));
    const reply = await exchange(
      portOf(sandbox),
      [...requests, get('/v3/x', 'Connection: close\r\n')].join(''),
    );
    const statuses = Array.from(reply.matchAll(/HTTP\/1\.1 (\d+) /g), ([, status]) => Number(status));
    expect(statuses).toEqual([200, ...Array(21).fill(404)]);
    expect(sandbox.requests).toHaveLength(22);
  });
});

describe('who is slow is not waited for', () => {
  const HEAD = 'POST /v3/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n';

  it.each([
    ['silent', '', ''],
    ['slow with its head', HEAD, 'X-A: a\r\n'],
    ['slow with its body', `${HEAD}\r\n`, 'a'],
  ])('%s', async (_, begin, drop) => {
    const patience = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
    const { server } = createSimulator({ strict: true, patience });
    server.listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const start = performance.now();
    const socket = dial((server.address() as AddressInfo).port);
    const drops = setInterval(() => socket.write(drop), 20);
    onTestFinished(() => clearInterval(drops));
    let reply = '';
    socket.on('data', (data) => {
      reply += data;
    });
    socket.write(begin);
    await ended(socket);
    expect(performance.now() - start).toBeLessThan(ifQuiet(2_000));
    expect(reply).toMatch(/^(?:HTTP\/1\.1 408 Request Timeout\r\n|$)/);
  });
});

describe('what is no path leads nowhere', () => {
  const ORDER = '/v3/pay/transactions/out-trade-no';

  it.each([
    ['/v3/billdownload/file?token=../../../etc/passwd', 404, 'RESOURCE_NOT_EXISTS'],
    ['/v3/billdownload/file?token=%2e%2e%2fetc%2fpasswd', 404, 'RESOURCE_NOT_EXISTS'],
    ['/v3/billdownload/file?token=__proto__', 404, 'RESOURCE_NOT_EXISTS'],
    ['/v3/billdownload/file?token=%00', 404, 'RESOURCE_NOT_EXISTS'],
    ['/v3/billdownload/../../../etc/passwd', 404, 'RESOURCE_NOT_EXISTS'],
    ['/v3/%2e%2e/%2e%2e/etc/passwd', 404, 'RESOURCE_NOT_EXISTS'],
    [`${ORDER}/..%2f..%2fetc%2fpasswd?mchid=1900000001`, 404, 'ORDER_NOT_EXIST'],
    [`${ORDER}/__proto__?mchid=1900000001`, 404, 'ORDER_NOT_EXIST'],
    [`${ORDER}/constructor?mchid=1900000001`, 404, 'ORDER_NOT_EXIST'],
    [`${ORDER}/%ff?mchid=1900000001`, 400, 'PARAM_ERROR'],
    [`${ORDER}/x?mchid=1900000001&__proto__=x`, 400, 'PARAM_ERROR'],
    ['/sandbox/../../etc/passwd', 404, 'NOT_FOUND'],
  ])('%s', async (path, status, code) => {
    const sandbox = await openSandbox();
    expect(await ask(sandbox, { path })).toMatchObject({ status, json: { code } });
  });

  it.each(['//etc/passwd', '/../../etc/passwd', 'http://pay.example/v3/certificates', '*', '/a'])(
    '%s, and as long as a head may be, is none of v2 either',
    async (path) => {
      const sandbox = await openSandbox();
      const get = `GET ${path.padEnd(12_000, 'a')} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
      for (const request of [get, get.replace(/a+ HTTP/, ' HTTP')]) {
        const reply = await exchange(portOf(sandbox), request);
        expect(reply).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*<return_code>FAIL<\/return_code>/);
      }
    },
  );

  it('a file is known by its digest, whatever it is called', async () => {
    const sandbox = await openSandbox();
    const file = Buffer.from('a photo');
    const sha256 = createHash('sha256').update(file).digest('hex');
    const filename = '../../etc/passwd.jpg';
    const answer = await ask(sandbox, upload(file, { filename, meta: JSON.stringify({ filename, sha256 }) }));
    expect(answer.json).toEqual({ media_id: `sandbox_${sha256.slice(0, 40)}` });
  });
});

describe('bodies that are made to hurt', () => {
  it.each([
    [
      'entities',
      `<!DOCTYPE x [<!ENTITY a "aaaa">${'<!ENTITY b "&a;&a;">'.repeat(1_000)}]><xml><mch_id>&b;</mch_id></xml>`,
    ],
    [
      'a file of the machine',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><mch_id>&a;</mch_id></xml>',
    ],
    ['depth', '<a>'.repeat(500_000)],
    ['depth that ends', `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`],
    ['many fields', `<xml>${'<a></a>'.repeat(200_000)}</xml>`],
    ['many attributes', `<xml ${Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`],
    ['references', `<xml><mch_id>${'&amp;'.repeat(300_000)}</mch_id></xml>`],
    ['names of JavaScript', '<xml><__proto__><mch_id>1900000001</mch_id></__proto__></xml>'],
    ['no XML', '{"mch_id":"1900000001"}'],
    ['NUL', '<xml>\0</xml>'],
  ])('XML with %s', async (_, body) => {
    const sandbox = await openSandbox();
    const start = performance.now();
    const reply = await exchange(portOf(sandbox), xml(body));
    expect(performance.now() - start).toBeLessThan(ifQuiet(2_000));
    expect(reply).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*<return_code>FAIL<\/return_code>/);
    expect(reply).not.toContain('root:');
  });

  const head =
    '{"partner":{"type":"APPID","appid":"wx1"},"authorized_data":{"business_type":"FAVOR_STOCK","x":';
  it.each([
    ['lists', `${head}${'['.repeat(65)}${']'.repeat(65)}}}`],
    ['many lists', `${head}${'['.repeat(5_000)}${']'.repeat(5_000)}}}`],
    ['a million lists', `${head}${'['.repeat(1_000_000)}`],
    ['objects', `${head}${'{"x":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`],
  ])('JSON with %s, one in the other', async (_, body) => {
    const sandbox = await openSandbox();
    const raw = { method: 'POST', path: '/v3/marketing/partnerships/build', body };
    expect(await ask(sandbox, raw)).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR' },
      signed: true,
    });
  });

  it('JSON with brackets in its texts is no worse than other JSON', async () => {
    const sandbox = await openSandbox();
    const body = `${head}"${'[\\"{'.repeat(1_000)}"}}`;
    const headers = { 'Idempotency-Key': 'a' };
    const raw = { method: 'POST', path: '/v3/marketing/partnerships/build', body, headers };
    expect((await ask(sandbox, raw)).json.detail).toMatchObject({ field: '/authorized_data/x' });
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    '\t',
    '',
  ])('JSON as %j', async (type) => {
    const sandbox = await openSandbox();
    const headers = { 'Content-Type': type };
    const raw = { method: 'POST', path: '/v3/pay/transactions/native', body: '{}', headers };
    expect(await ask(sandbox, raw)).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } });
  });

  it.each([
    ['no boundary', 'multipart/form-data; x=y'],
    ['another boundary', 'multipart/form-data; boundary=other'],
    ['an endless boundary', `multipart/form-data; ${'; '.repeat(6_000)}boundary=${'b'.repeat(1_000)}`],
  ])('an upload with %s', async (_, type) => {
    const sandbox = await openSandbox();
    const body = '--BOUNDARY\r\n'.repeat(50_000);
    const raw = {
      method: 'POST',
      path: '/v3/merchant/media/upload',
      body,
      headers: { 'Content-Type': type },
    };
    expect(await ask(sandbox, raw)).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } });
  });
});

describe('heads that are made to hurt', () => {
  it.each([
    ['one header of 1 MB', `X: ${'a'.repeat(MB)}\r\n`],
    ['10,000 headers', Array.from({ length: 10_000 }, (_, index) => `X-${index}: a\r\n`).join('')],
    ['a length that is none', 'Content-Length: -1\r\n'],
    ['a length and chunks', 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'],
    ['a bare line feed in a value', 'X: a\nb: c\r\n\r\n'],
    ['NUL', 'X: \0\r\n'],
  ])('%s', async (_, headers) => {
    const sandbox = await openSandbox();
    const reply = await exchange(portOf(sandbox), `GET /v3/x HTTP/1.1\r\nHost: x\r\n${headers}\r\n`);
    expect(reply).toMatch(/^(?:HTTP\/1\.1 400 Bad Request\r\n|$)/);
    await isUp(sandbox);
  });

  it('an Authorization of quotes is judged at once', async () => {
    const sandbox = await openSandbox();
    const start = performance.now();
    const Authorization = `WECHATPAY2-SHA256-RSA2048 ${'a="b", '.repeat(1_500)}`;
    expect((await ask(sandbox, { headers: { Authorization } })).status).toBe(401);
    expect(performance.now() - start).toBeLessThan(ifQuiet(1_000));
  });
});

describe('whatever bytes come', () => {
  const REQUEST = `POST /v3/pay/transactions/native?a=b HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n`;
  const PIECES = [
    '\r\n',
    '\0',
    ' HTTP/1.1',
    'CONNECT ',
    'Upgrade: h2c\r\nConnection: Upgrade\r\n',
    'Expect: x\r\n',
    '%',
    '?',
  ];
  const damage = fc.record({
    at: fc.nat(REQUEST.length),
    removed: fc.nat(40),
    added: fc.oneof(
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...PIECES).map((text) => Buffer.from(text)),
    ),
  });

  it('an answer comes or the connection ends, and the process stays up', async () => {
    const sandbox = await openSandbox();
    const request = Buffer.from(REQUEST);
    const survives = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      let bytes = request;
      for (const { at, removed, added } of damages) {
        bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
      }
      const socket = dial(portOf(sandbox));
      const chunks: Buffer[] = [];
      socket.on('data', (chunk) => chunks.push(chunk));
      socket.end(bytes);
      await ended(socket);
      const reply = Buffer.concat(chunks).toString('latin1');
      if (reply !== '') expect(reply).toMatch(/^HTTP\/1\.1 [1-5]\d\d /);
      expect(reply).not.toMatch(/^HTTP\/1\.1 500/m);
    });
    await fc.assert(survives, { numRuns: 300, interruptAfterTimeLimit: 4_000 });
    await isUp(sandbox);
  });

  it.each([
    ['v3', '/v3/pay/transactions/native'],
    ['uploads', '/v3/merchant/media/upload'],
  ])('rightly signed bodies of %s are judged', async (_, path) => {
    const sandbox = await openSandbox();
    const type = path.endsWith('upload') ? 'multipart/form-data; boundary=B' : 'application/json';
    const text = fc.oneof(
      fc.json(),
      anyText(),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      fc.string().map((name) => `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n{}\r\n--B--`),
    );
    const judged = fc.asyncProperty(text, async (body) => {
      const { status } = await ask(sandbox, {
        method: 'POST',
        path,
        body,
        headers: { 'Content-Type': type },
      });
      expect(status).toBe(400);
    });
    await fc.assert(judged, { numRuns: 100, interruptAfterTimeLimit: 3_000 });
  });
});

describe('where it listens', () => {
  async function warningsOf(host: string | undefined): Promise<string[]> {
    const warnings: string[] = [];
    const listener = (warning: Error) => warnings.push(warning.message);
    process.on('warning', listener);
    const sandbox = await createSandbox(host === undefined ? {} : { host });
    await sandbox.close();
    await sleep(10);
    process.off('warning', listener);
    return warnings;
  }

  it.each(['0.0.0.0', '::'])('%s is warned of, loudly', async (host) => {
    expect(await warningsOf(host)).toEqual([expect.stringContaining('ITS KEYS ARE FOR TESTS ONLY')]);
  });

  it.each([undefined, 'localhost', '127.0.0.2', '::1'])('%s is not', async (host) => {
    expect(await warningsOf(host)).toEqual([]);
  });
});
