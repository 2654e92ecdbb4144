import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, Transform } from 'node:stream';
import zlib from 'node:zlib';

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const ZLIB = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
const BROTLI = { flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH };

/** Only newer versions of Node have it. */
interface Zstd {
  createZstdDecompress?: (options: object) => Transform;
}

function zstd(): Transform[] {
  const { createZstdDecompress } = zlib as Zstd;
  const { ZSTD_e_flush: flush } = zlib.constants as { ZSTD_e_flush?: number };
  return createZstdDecompress ? [createZstdDecompress({ flush, finishFlush: flush })] : [];
}

const DECODERS: Readonly<Record<string, () => Transform[]>> = {
  gzip: () => [zlib.createUnzip(ZLIB)],
  'x-gzip': () => [zlib.createUnzip(ZLIB)],
  compress: () => [zlib.createUnzip(ZLIB)],
  'x-compress': () => [zlib.createUnzip(ZLIB)],
  deflate: () => [withZlibHeader(), zlib.createUnzip(ZLIB)],
  br: () => [zlib.createBrotliDecompress(BROTLI)],
  zstd,
};

/** Decompresses a response as axios does, and then deletes its `content-encoding`. An unknown encoding stays as it is. */
export function decompress(response: IncomingMessage, method: string | undefined): Readable {
  const { headers } = response;
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding === '') return response;
  if (method === 'HEAD' || response.statusCode === 204) {
    delete headers['content-encoding'];
    return response;
  }
  const name = encoding.toLowerCase();
  const decoders = Object.hasOwn(DECODERS, name) ? (DECODERS[name]?.() ?? []) : [];
  const last = decoders.at(-1);
  if (!last) return response;
  delete headers['content-encoding'];
  pipeline([response, ...decoders], () => {});
  return last;
}

/** Some servers send deflate without a zlib header. */
function withZlibHeader(): Transform {
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isFirst && chunk.length > 0) {
        isFirst = false;
        if (chunk[0] !== 0x78) this.push(Buffer.from([0x78, 0x9c]));
      }
      done(null, chunk);
    },
  });
}
