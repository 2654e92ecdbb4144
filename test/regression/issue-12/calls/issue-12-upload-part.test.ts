import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { clientOf } from '../../../../src/chain/instance.ts';
import { FACTS } from '../../../../src/generated/table.ts';
import { factsOf } from '../../../../src/options/facts.ts';
import type { CallOptions } from '../../../../src/options/options.ts';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import { documentedOperations } from '../../../../src/sandbox/judge/schema/document.ts';
import { MediaUtil } from '../../../../src/wire/media-util.ts';
import { config, serve } from '../../../support/sockets/peer.ts';

const bytes = Buffer.from('a file');
const file_digest = createHash('sha256').update(bytes).digest('hex');
const SUBMISSION = 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload';
const DILIGENCE = 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload';
const meta = { file_name: 'a.png', file_digest, item_id: 1 };
const CALLS: [string, Record<string, unknown>, object, string][] = [
  [SUBMISSION, { sub_mchid: '1' }, meta, 'submission_file'],
  [DILIGENCE, { due_diligence_id: '1' }, { ...meta, sub_mchid: '1' }, 'due_diligence_file'],
];
const mediaOf = (fields: object, options?: { part: string }) =>
  new MediaUtil('a.png', bytes, options).withMeta(JSON.stringify(fields));

async function open() {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  return { client: clientOf(Builder.factory(sandbox.config)), url: sandbox.url };
}

describe('the part of an upload that the file is in', () => {
  it('is known of every documented upload', () => {
    const uploads = documentedOperations().flatMap(({ method, paths: [path = ''], requestBody }) => {
      const parts = requestBody?.content['multipart/form-data']?.schema?.properties;
      const file = Object.entries(parts ?? {}).find(([, { type }]) => type === 'object')?.[0];
      const version = path.startsWith('v3/') ? '' : 'v2/';
      return file ? [[`${method.toLowerCase()} ${version}${path}`, file] as const] : [];
    });
    expect(uploads.length).toBeGreaterThan(10);
    for (const [name, file] of uploads) expect(FACTS[name]?.part ?? 'file', name).toBe(file);
    expect(Object.values(FACTS).filter(({ part }) => part !== undefined)).toHaveLength(3);
  });

  it.each(CALLS)(
    'is named by the page of %s, and judged by the simulator',
    async (path, values, fields, part) => {
      const { client, url } = await open();
      expect(await factsOf('post', path)).toMatchObject({ part });
      const file = new MediaUtil('a.png', bytes);
      const filled = path.replace(/\{\w+\}/, '1');
      for (const [at, options] of [
        [path, { ...values, body: mediaOf(fields) }],
        [path, { ...values, body: mediaOf(fields).getStream() }],
        [path, { ...values, body: { file, meta: fields } }],
        [path, { ...values, body: mediaOf(fields), sensitive: 'manual' }],
        [filled, { body: mediaOf(fields) }],
        [filled.slice(3), { body: mediaOf(fields), base_uri: `${url}/v3/` }],
      ] as const) {
        const { data } = await client.request<{ file_id?: string }>('POST', at, options as CallOptions);
        expect(data).toBeTypeOf('object');
      }
      expect(file.getPart()).toBeUndefined();
      const wrong = client.request('POST', path, { ...values, body: mediaOf(fields, { part: 'file' }) });
      await expect(wrong).rejects.toMatchObject({
        code: 'PARAM_ERROR',
        status: 400,
        detail: { field: `/${part}` },
      });
    },
  );

  it('is file elsewhere, and what the upload says everywhere; the type of the body is the same', async () => {
    const { url, received } = await serve((_, response) => response.writeHead(500).end());
    const client = clientOf(Builder.factory(config({ base_uri: url })));
    const send = async (path: string, body: MediaUtil, more: object = {}) => {
      const headers = { 'Content-Type': body.getContentType() };
      await client.request('POST', path, { body, sub_mchid: '1', headers, ...more }).catch(() => {});
      const { body: sent = '', headers: said } = received.at(-1) ?? {};
      expect(said?.['content-type']).toBe(body.getContentType());
      return [...(/name="(\w+)"; filename/.exec(String(sent)) ?? [])][1];
    };
    expect(await send(SUBMISSION, mediaOf(meta))).toBe('submission_file');
    expect(await send(SUBMISSION, mediaOf(meta, { part: 'other' }))).toBe('other');
    expect(await send('v3/merchant/media/upload', new MediaUtil('a.png', bytes))).toBe('file');
    expect(await send('v3/published/today', new MediaUtil('a.png', bytes))).toBe('file');
    expect(await send('v3/published/today', new MediaUtil('a.png', bytes, { part: 'x' }))).toBe('x');
    const unknown = { sensitive: 'manual' };
    expect(await send('v3/applyment4sub//applyment/', new MediaUtil('a.png', bytes), unknown)).toBe('file');
    expect(await send('v2/secapi/mch/uploadmedia', new MediaUtil('a.png', bytes))).toBe('media');
  });
});
