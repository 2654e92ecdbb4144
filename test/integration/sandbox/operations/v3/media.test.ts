import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask, openSandbox, upload } from '../../../../support/sandbox/raw-request.ts';

describe('media upload', () => {
  const meta = (file: Buffer, filename: string) =>
    JSON.stringify({ filename, sha256: createHash('sha256').update(file).digest('hex') });
  const send = async (file: Buffer, filename: string, given = meta(file, filename)) =>
    ask(await openSandbox(), upload(file, { filename, meta: given }));
  const MB = 1024 * 1024;

  it.each<[string, Buffer]>([
    ['a.jpg', randomBytes(3000)],
    ['店.PNG', Buffer.alloc(5 * MB)],
    ['a.bmp', Buffer.from('\r\n--BOUNDAR\r\n\r\n--BOUNDARY but not the end')],
    ['a.pdf', Buffer.alloc(7.5 * MB)],
  ])('takes %s', async (filename, file) => {
    expect(await send(file, filename)).toMatchObject({
      status: 200,
      signed: true,
      json: { media_id: expect.stringMatching(/^sandbox_[0-9a-f]{40}$/) },
    });
  });

  it.each<[string, () => ReturnType<typeof send>, string]>([
    [
      'another digest',
      () => send(Buffer.from('a'), 'a.jpg', meta(Buffer.from('b'), 'a.jpg')),
      '/meta/sha256',
    ],
    ['another kind', () => send(Buffer.from('a'), 'a.txt'), '/meta/filename'],
    ['no name', () => send(Buffer.from('a'), 'a.jpg', '{"sha256":"1"}'), '/meta/filename'],
    ['a meta that is no JSON', () => send(Buffer.from('a'), 'a.jpg', 'x'), '/meta'],
    ['an empty file', () => send(Buffer.alloc(0), 'a.jpg'), '/file'],
    ['a picture over 5 MB', () => send(Buffer.alloc(5 * MB + 1), 'a.png'), '/file'],
    ['a PDF over 7.5 MB', () => send(Buffer.alloc(7.5 * MB + 1), 'a.pdf'), '/file'],
  ])('refuses %s', async (_, sending, field) => {
    const answer = await sending();
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' }, signed: true });
    expect(answer.json.detail).toMatchObject({ field, location: 'body' });
  });

  it('refuses JSON, and a body without the file', async () => {
    const sandbox = await openSandbox();
    const path = '/v3/merchant/media/upload';
    const json = await ask(sandbox, { method: 'POST', path, body: '{}' });
    expect(json).toMatchObject({ status: 400, json: { detail: { field: '/file' } } });
    const whole = upload(Buffer.from('a'), { meta: meta(Buffer.from('a'), 'a.jpg') });
    const half = whole.body.subarray(0, whole.body.indexOf('\r\n--BOUNDARY\r\n'));
    const body = Buffer.concat([half, Buffer.from('\r\n--BOUNDARY--\r\n')]);
    expect(await ask(sandbox, { ...whole, body })).toMatchObject({
      status: 400,
      json: { detail: { field: '/file' } },
    });
  });
});
