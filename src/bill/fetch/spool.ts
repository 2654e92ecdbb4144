import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { billFault, checkAborted } from '../read/fault.ts';

const CHUNK = 64 * 1024;

/** A bill whose bytes are known to be WeChat Pay's. */
export interface ProvedBill {
  /** From their beginning each time, unpacked. */
  bytes(): AsyncGenerator<Buffer>;
  /** To be called when it is read no more. */
  remove(): Promise<void>;
}

/** A place on disk for a bill until it is proved and read: a folder that no other user can open. */
export class Spool implements ProvedBill {
  readonly #folder: string;
  readonly #signal: AbortSignal | undefined;
  #isGzip = false;

  private constructor(folder: string, signal: AbortSignal | undefined) {
    this.#folder = folder;
    this.#signal = signal;
  }

  /** @throws TransportError `SINK_FAILED` when the system's temporary folder cannot be written */
  static async open(signal: AbortSignal | undefined): Promise<Spool> {
    try {
      return new Spool(await mkdtemp(join(tmpdir(), 'wechatpay-bill-')), signal);
    } catch (cause) {
      throw billFault('SINK_FAILED', 'the folder for temporary files cannot be written: set TMPDIR', cause);
    }
  }

  /** Where the file is to be put as it comes, packed or not. */
  get file(): string {
    return join(this.#folder, 'bill');
  }

  /** Where the file is to be put when it comes encrypted, until it is decrypted to `file`. */
  get sealedFile(): string {
    return join(this.#folder, 'sealed');
  }

  /** Looks whether the file is packed: how the answer calls it is not to be relied on. */
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
   * The bill's bytes from their beginning, unpacked.
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
    // Whoever reads sees an error of either; when reading ends early, the file is closed.
    return pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {});
  }
}
