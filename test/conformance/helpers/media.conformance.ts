import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { MediaUtil } from '../../../src/wire/media-util.ts';
import { differences } from '../differences/helpers/media.ts';
import { judge } from '../judge.ts';
import type { Vector } from '../vectors.ts';

interface MediaFile {
  $mediaFile: { name: string; base64: string };
}
interface MediaStream {
  $stream: { base64: string; seekable: boolean };
}

const folder = mkdtempSync(join(tmpdir(), 'media-conformance-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function open({ fn, args: [file, stream] }: Vector): Promise<MediaUtil> {
  if (typeof file === 'object') {
    const { name, base64 } = (file as MediaFile).$mediaFile;
    writeFileSync(join(folder, name), Buffer.from(base64, 'base64'));
    return new MediaUtil(join(folder, name));
  }
  const name = String(file);
  if (fn === 'MediaUtil part Content-Type') return new MediaUtil(name, Buffer.from('x'));
  if (stream === undefined) return new MediaUtil(name);
  const { base64, seekable } = (stream as MediaStream).$stream;
  const bytes = Buffer.from(base64, 'base64');
  return seekable ? new MediaUtil(name, bytes) : MediaUtil.from(Readable.from([bytes]), name);
}

const withoutBoundary = (media: MediaUtil, text: string) =>
  text.replaceAll(media.getContentType().replace(/^.*=/, ''), 'BOUNDARY');

/** Text where it is UTF-8, as the vectors have it. */
function bodyOf(media: MediaUtil): string | Buffer {
  const bytes = Buffer.from(withoutBoundary(media, media.getBody().toString('latin1')), 'latin1');
  return Buffer.from(bytes.toString()).equals(bytes) ? bytes.toString() : bytes;
}

/** What can be asked of an upload, by the names of the vectors. */
function factsOf(media: MediaUtil, fn: string): Record<string, unknown> {
  const contentType = withoutBoundary(media, media.getContentType());
  return {
    getMeta: media.getMeta(),
    getMetaAgain: media.getMeta(),
    contentType,
    meta: media.getMeta(),
    // What PHP signs is its stream as text; ours is asked for the meta.
    streamToString: media.getMeta(),
    // PHP hides it, so that curl streams the body.
    streamSize: null,
    body: bodyOf(media),
    url: `https://api.mch.weixin.qq.com/${fn.replace('v3 POST ', '')}`,
    headers: { 'content-type': contentType },
    signed: 'meta',
  };
}

async function call(vector: Vector): Promise<unknown> {
  const { fn, args } = vector;
  const media = await open(vector);
  if (fn === 'MediaUtil::getMeta') return media.getMeta();
  if (fn === 'MediaUtil stream read twice') {
    return (await buffer(media.getStream())).equals(await buffer(media.getStream()));
  }
  if (fn === 'MediaUtil::getContentType') {
    const [own, other] = [media.getContentType(), (await open(vector)).getContentType()];
    return own === media.getContentType() && own !== other && /boundary=[0-9a-f]{40}$/.test(own);
  }
  if (fn === 'MediaUtil part Content-Type') {
    return /name="file".*?\r\nContent-Type: (.*?)\r\n/s.exec(String(bodyOf(media)))?.[1] ?? null;
  }
  const lengths: Record<string, number> = {};
  if (fn === 'MediaUtil::setMeta×2') {
    lengths['first'] = media.setMeta(args[1] as string);
    lengths['second'] = media.setMeta(args[2] as string);
  } else if (fn === 'MediaUtil::setMeta' || (fn.startsWith('v3 POST') && args.length > 1)) {
    lengths['returned'] = media.setMeta(args[1] as string | undefined);
  }
  const facts = { ...lengths, ...factsOf(media, fn) };
  const wanted = Object.keys((vector.result as object | undefined) ?? { meta: '' });
  return Object.fromEntries(wanted.map((name) => [name, facts[name as keyof typeof facts]]));
}

judge('media', call, differences);
