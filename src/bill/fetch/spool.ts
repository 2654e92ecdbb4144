import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { billFault, checkAborted } from '../read/fault.ts';

const CHUNK = 64 * 1024;

/** A bill whose bytes are verified as WeChat Pay's. */
export interface ProvedBill {
  /** The decompressed bytes; each call starts from the beginning. */
  bytes(): AsyncGenerator<Buffer>;
  /** Call it when the bill is no longer needed. */
  remove(): Promise<void>;
}

/** A temporary directory for a bill until it is verified and read; no other user can open it. */
export class Spool implements ProvedBill {
  readonly #folder: string;
  readonly #signal: AbortSignal | undefined;
  #isGzip = false;

  private constructor(folder: string, signal: AbortSignal | undefined) {
    this.#folder = folder;
    this.#signal = signal;
  }

  /** @throws TransportError `SINK_FAILED` if the temporary directory of the system cannot be written */
  static async open(signal: AbortSignal | undefined): Promise<Spool> {
    try {
      return new Spool(await mkdtemp(join(tmpdir(), 'wechatpay-bill-')), signal);
    } catch (cause) {
      throw billFault(
        'SINK_FAILED',
        'the directory for temporary files cannot be written: set TMPDIR',
        cause,
      );
    }
  }

  /** The path for the downloaded file, compressed or not. */
  get file(): string {
    return join(this.#folder, 'bill');
  }

  /** The path for an encrypted download, until it is decrypted to `file`. */
  get sealedFile(): string {
    return join(this.#folder, 'sealed');
  }

  /** Checks whether the file is compressed, because the headers of the response are not reliable. */
  async look(): Promise<void> {
    const handle = await open(this.file);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
      this.#isGzip = bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
    } finally {
      await handle.close();
    }
  }

  /**
   * The decompressed bytes of the bill, from the beginning.
   *
   * @throws TransportError `ABORTED`; an error of the system or of zlib
   */
  async *bytes(): AsyncGenerator<Buffer> {
    for await (const chunk of this.#open()) {
      checkAborted(this.#signal);
      yield chunk as Buffer;
    }
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  #open(): Readable {
    const file = createReadStream(this.file, { highWaterMark: CHUNK });
    if (!this.#isGzip) return file;
    // The reader gets an error of either stream; if it stops early, the file is closed.
    return pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {});
  }
}
