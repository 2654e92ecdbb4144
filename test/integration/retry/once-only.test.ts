import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import { type Answer, down, failing, failureOf, ok, openRetrying } from '../../support/calls/retrying.ts';
import { signedHeaders } from '../../support/sockets/peer.ts';

describe('what cannot be sent or taken twice', () => {
  it('a body that an interceptor made a stream', async () => {
    const { given, received } = await openRetrying(down);
    const instance = Builder.factory({ ...given, privateKey: { sign: async () => Buffer.alloc(256) } });
    clientOf(instance).axios.interceptors.request.use((request) => ({
      ...request,
      data: Readable.from(['{}']),
    }));
    await failureOf(instance.chain('v3/x').get());
    expect(received.length).toBeLessThanOrEqual(1);
  });

  it('a stream that took a part of the answer; a file takes it again', async () => {
    const cut: Answer = (request, response, number) => {
      if (number > 1) return ok(request, response, number);
      response.writeHead(200, { ...signedHeaders('{"ok":1}'), 'Content-Length': '8' }).write('{"o');
      setTimeout(() => response.destroy(), 20);
    };
    const first = await openRetrying(cut);
    const sink = new PassThrough().resume().on('error', () => {});
    const streamed = failureOf(first.instance.chain('v3/x').get({ sink }));
    expect(await streamed).toMatchObject({ code: 'BODY_TRUNCATED', attempts: [{}] });
    expect(first.received).toHaveLength(1);
    const folder = await mkdtemp(join(tmpdir(), 'retry-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const second = await openRetrying(cut);
    const file = join(folder, 'answer');
    const { attempts } = await second.instance.chain('v3/x').get({ sink: file });
    expect(attempts).toMatchObject([{ code: 'BODY_TRUNCATED' }, { status: 200 }]);
    expect(readFileSync(file, 'utf8')).toBe('{"ok":1}');
  });

  it('a stream that took nothing yet takes the next answer', async () => {
    const { instance } = await openRetrying(failing(1));
    const sink = new PassThrough();
    const { data } = await instance.chain('v3/x').get({ sink });
    expect(data).toBe(sink);
    expect(String(await sink.toArray())).toBe('{"ok":1}');
  });
});

describe('when it cannot be signed again', () => {
  it('tells how the attempt before ended', async () => {
    let signed = 0;
    const sign = async () => {
      signed += 1;
      if (signed > 1) throw new Error('the KMS is down');
      return Buffer.alloc(256);
    };
    const { instance } = await openRetrying(down, { privateKey: { sign } });
    expect(await failureOf(instance.chain('v3/x').get())).toMatchObject({
      name: 'ApiError',
      status: 503,
      attempts: [
        { status: 503, mayHaveReached: true },
        { code: 'SIGN_FAILED', mayHaveReached: false },
      ],
    });
  });
});
