import { createHash } from 'node:crypto';
import { paramError, success } from '../../http/exchange/exchange.ts';
import { multipartField } from '../../http/exchange/multipart.ts';
import type { Operation } from '../../route/v3.ts';

const MB = 1024 * 1024;
/** The accepted types of files, by the extension of their name. */
const KINDS = [
  { ending: /\.(?:jpe?g|png|bmp)$/i, megabytes: 5 },
  { ending: /\.pdf$/i, megabytes: 7.5 },
];

export const mediaUpload: Operation = {
  method: 'POST',
  path: 'v3/merchant/media/upload',
  handle: ({ request, store }) => {
    const type = request.headers['content-type'];
    const meta = readMeta(multipartField(type, request.body, 'meta')?.content);
    const file = multipartField(type, request.body, 'file');
    if (!meta) return paramError('/meta', undefined, 'a JSON object with filename and sha256');
    if (file?.filename === undefined) return paramError('/file', undefined, 'required');
    const kind = KINDS.find(({ ending }) => ending.test(meta.filename));
    if (!kind) return paramError('/meta/filename', meta.filename, 'jpg, png, bmp or pdf');
    const size = file.content.length;
    if (size === 0 || size > kind.megabytes * MB) {
      return paramError('/file', size, `1 byte to ${kind.megabytes} MB`);
    }
    const sha256 = createHash('sha256').update(file.content).digest('hex');
    if (meta.sha256.toLowerCase() !== sha256) {
      return paramError('/meta/sha256', meta.sha256, 'not the digest of the file');
    }
    const media_id = `sandbox_${sha256.slice(0, 40)}`;
    store.media.set(media_id, { filename: meta.filename, sha256, size });
    return success({ media_id });
  },
};

function readMeta(content: Buffer | undefined): { filename: string; sha256: string } | undefined {
  try {
    const { filename, sha256 } = JSON.parse(content?.toString() ?? '') as Record<string, unknown>;
    return typeof filename === 'string' && typeof sha256 === 'string' ? { filename, sha256 } : undefined;
  } catch {
    return undefined;
  }
}
