import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RequestError } from '../errors/index.ts';

/** The destination of a response. A file gets its name only after the whole response was received and verified. */
export interface Sink {
  /** The sink of the caller, returned as `data`. */
  readonly place: string | Writable;
  /**
   * Streams the response to its destination. If `chunks` ends with an error, all of it is rejected. If `source` breaks
   * off, it does not wait for a destination that accepts no more data.
   */
  fill(chunks: AsyncIterable<Buffer>, source?: Readable): Promise<void>;
  /** Whether a part of an answer that failed is in it for good, so that another answer cannot go there. */
  isSpent(): boolean;
  /** Removes a partial file; does not touch a stream of the caller. */
  discard(): Promise<void>;
}

/**
 * Opens a sink before anything is sent, so that an unwritable sink does not cost a request.
 *
 * @param fail makes the error if writing fails later
 * @throws RequestError `REQUEST_INVALID` if the file cannot be written or the stream is already closed
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
    throw new RequestError('REQUEST_INVALID', 'The file of sink cannot be written: does its folder exist?', {
      field: 'sink',
      cause,
    });
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

/** Distinguishes a response that broke off from a sink that could not be written. */
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
