import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RequestError } from '../errors/index.ts';

/** A place for an answer. A file appears under its name only when all of it came and was verified. */
export interface Sink {
  /** What the caller gave, to be handed back as `data`. */
  readonly place: string | Writable;
  /**
   * Streams the answer to its place; chunks that end in an error are refused as a whole. When `source` breaks off, a
   * place that takes no more is not waited for.
   */
  fill(chunks: AsyncIterable<Buffer>, source?: Readable): Promise<void>;
  /** Whether a part of an answer that failed is in it for good, so that another answer cannot go there. */
  isSpent(): boolean;
  /** Takes away what was begun; a caller's stream is left to the caller. */
  discard(): Promise<void>;
}

/**
 * Opens a sink before anything is sent, so that a place that cannot be written costs no request.
 *
 * @param fail makes the error of a place that fails later
 * @throws RequestError `REQUEST_INVALID` when the file cannot be written or the stream is already closed
 */
export async function openSink(sink: unknown, fail: (cause: unknown) => Error): Promise<Sink> {
  if (typeof sink === 'string' && sink !== '') return openFile(sink, fail);
  if (isWritable(sink)) {
    if (!sink.writable) {
      throw new RequestError('REQUEST_INVALID', 'sink is a stream that has ended', { field: 'sink' });
    }
    let spent = false;
    return {
      place: sink,
      fill: (chunks, source) => {
        spent = true;
        return pour(chunks, source, sink, fail);
      },
      isSpent: () => spent,
      discard: async () => {},
    };
  }
  throw new RequestError('REQUEST_INVALID', 'sink must be the path of a file or a Writable', {
    field: 'sink',
  });
}

async function openFile(path: string, fail: (cause: unknown) => Error): Promise<Sink> {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await (await open(part, 'wx')).close();
  } catch (cause) {
    throw new RequestError(
      'REQUEST_INVALID',
      'sink is a file that cannot be written: does its folder exist?',
      {
        field: 'sink',
        cause,
      },
    );
  }
  return {
    place: path,
    fill: async (chunks, source) => {
      await pour(chunks, source, createWriteStream(part), fail);
      await rename(part, path).catch((cause: unknown) => {
        throw fail(cause);
      });
    },
    isSpent: () => false,
    discard: () => rm(part, { force: true }),
  };
}

/** Tells an answer that broke off from a place that could not be written. */
async function pour(
  chunks: AsyncIterable<Buffer>,
  source: Readable | undefined,
  place: Writable,
  fail: (cause: unknown) => Error,
): Promise<void> {
  const broken = new AbortController();
  const watched = async function* () {
    try {
      yield* chunks;
    } catch (error) {
      broken.abort(error);
      throw error;
    }
  };
  const onError = (error: unknown) => broken.abort(error);
  source?.once('error', onError);
  try {
    await pipeline(watched(), place, { signal: broken.signal });
  } catch (error) {
    throw broken.signal.aborted ? broken.signal.reason : fail(error);
  } finally {
    source?.removeListener('error', onError);
  }
}

function isWritable(value: unknown): value is Writable {
  return typeof value === 'object' && value !== null && typeof (value as Writable).write === 'function';
}
