import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { untyped } from '../../support/calls/untyped.ts';
import { programOf } from '../../support/processes/program.ts';
import { config, serve, signedHeaders } from '../../support/sockets/peer.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sink-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const bill = Buffer.from(`\uFEFF交易时间,金额\r\n${'`2026-11-23,`1.00\r\n'.repeat(20_000)}`);

describe('sink', () => {
  it('takes an unsigned download into a file', async () => {
    const { url } = await serve((_, response) => response.writeHead(200).end(bill));
    const path = join(folder(), 'bill.csv');
    const { data } = await untyped(config({ base_uri: url }))
      .chain('v3/billdownload/file')
      .get({ sink: path });
    expect(data).toBe(path);
    expect(readFileSync(path).equals(bill)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['bill.csv']);
  });

  it('takes a signed answer into a stream, verified at its end', async () => {
    const { url } = await serve((_, response) => response.writeHead(200, signedHeaders(bill)).end(bill));
    const chunks: Buffer[] = [];
    const sink = new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk));
    const { data } = await untyped(config({ base_uri: url }))
      .chain('v3/x')
      .get({ sink });
    expect(data).toBe(sink);
    expect(Buffer.concat(chunks).equals(bill)).toBe(true);
  });

  it('leaves no file when the answer is forged, an error, cut or silent', async () => {
    const dir = folder();
    const forged = signedHeaders('another');
    const answers: [string, Parameters<typeof serve>[0], object][] = [
      ['SIGNATURE_MISMATCH', (_, response) => response.writeHead(200, forged).end(bill), {}],
      ['SIGNATURE_HEADERS_MISSING', (_, response) => response.writeHead(200).end(bill), {}],
      ['NO_AUTH', (_, response) => response.writeHead(403).end('{"code":"NO_AUTH"}'), {}],
      [
        'BODY_TRUNCATED',
        (_, response) => {
          response.writeHead(200, signedHeaders(bill)).write(bill.subarray(0, 1000));
          setTimeout(() => response.destroy(), 20);
        },
        {},
      ],
      [
        'TIMEOUT',
        (_, response) => {
          response.writeHead(200, signedHeaders(bill)).write(bill.subarray(0, 1000));
        },
        { timeout: 100 },
      ],
    ];
    for (const [code, answer, options] of answers) {
      const { url } = await serve(answer);
      const call = untyped(config({ base_uri: url }))
        .chain('v3/x')
        .get({ sink: join(dir, 'x'), ...options });
      await expect(call).rejects.toMatchObject({ code });
      expect(readdirSync(dir)).toEqual([]);
    }
  });

  it('says that the place failed, not the answer', async () => {
    const { url } = await serve((_, response) => response.writeHead(200).end(bill));
    const sink = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    const call = untyped(config({ base_uri: url }))
      .chain('v3/billdownload/file')
      .get({ sink });
    await expect(call).rejects.toMatchObject({ code: 'SINK_FAILED', mayHaveReached: true });
  });

  it('takes a v2 bill, but not the XML error in its place', async () => {
    const dir = folder();
    const call = async (body: string | Buffer) => {
      const { url } = await serve((_, response) => response.writeHead(200).end(body));
      return untyped(config({ base_uri: url }))
        .chain('v2/pay/downloadbill')
        .post({ xml: { mch_id: '1900000001', bill_date: '20261122' }, sink: join(dir, 'bill.csv') });
    };
    await expect(
      call('<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>'),
    ).rejects.toMatchObject({
      name: 'BusinessError',
      return_msg: 'No Bill Exist',
    });
    expect(readdirSync(dir)).toEqual([]);
    await call(bill);
    expect(readFileSync(join(dir, 'bill.csv')).equals(bill)).toBe(true);
  });

  it('holds little of 100 MB in memory', async () => {
    const child = fork(programOf('test/support/calls/download.ts'), [
      programOf('test/support/calls/download-server.ts'),
      folder(),
    ]);
    const [grown] = (await once(child, 'message')) as [{ bytes: number; rss: number }];
    expect(grown.bytes).toBe(100 * 1024 * 1024);
    expect(grown.rss).toBeLessThan(60 * 1024 * 1024);
  }, 30_000);
});
