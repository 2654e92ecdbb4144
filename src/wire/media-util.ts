import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { lookup } from 'mime-types';
import { RequestError } from '../errors/index.ts';

/** Marks a MediaUtil and its streams, so that two copies of this package recognize them. */
const MEDIA = Symbol.for('wechatpay-chain.media');

const FILE_SCHEME = 'file://';
/** Control characters except CR and LF, which are encoded. */
const UNFIT_NAME = /[^\P{Cc}\r\n]/u;

/** A name that needs no quoting and is not the name of the other part. */
const PART_NAME = /^(?!meta$)[\w.[\]-]+$/;

/** The options of an upload. */
export interface MediaOptions {
  /** The name of the part with the file. Default: the name that the operation documents, usually `file`. */
  part?: string;
}

/**
 * A file to upload, as the multipart body that WeChat Pay requires: the part `meta`, which is signed, and the part with
 * the file. Pass it, or its `getStream()`, as the `body` of a call. You can send it any number of times.
 */
export class MediaUtil {
  readonly #filename: string;
  readonly #content: Buffer;
  readonly #part: string | undefined;
  #boundary: string;
  #meta: string;

  /**
   * @param file the path of the file, with or without `file://`; it is read synchronously. With `content`: a path or a
   * name
   * @param content the bytes of the file, instead of reading `file`. For a stream, see `MediaUtil.from`
   * @param options the name of the part with the file
   * @throws RequestError `VALUE_INVALID` if the file cannot be read, or the name of the file or part is invalid
   */
  constructor(file: string, content?: Uint8Array, options: MediaOptions = {}) {
    this.#filename = nameOf(file);
    this.#part = partOf(options);
    this.#content = content === undefined ? readSync(file) : bytesOf(content);
    do {
      this.#boundary = randomBytes(20).toString('hex');
    } while (this.#content.includes(this.#boundary));
    this.#meta = this.#defaultMeta();
  }

  /**
   * Creates a MediaUtil from a file, read asynchronously, from bytes or from a stream.
   *
   * @param source the path of the file, its bytes, or a stream of its bytes, which is read to its end
   * @param filename the name to send; required unless `source` is a path
   * @param options as in the constructor
   * @throws RequestError `VALUE_INVALID` if the source cannot be read to its end, or there is no valid name
   */
  static async from(
    source: string | Uint8Array | Readable,
    filename?: string,
    options: MediaOptions = {},
  ): Promise<MediaUtil> {
    partOf(options);
    if (typeof source === 'string') {
      nameOf(source);
      const bytes = await readFile(pathOf(source)).catch((cause) =>
        Promise.reject(unreadable(source, cause)),
      );
      return new MediaUtil(filename ?? source, bytes, options);
    }
    nameOf(filename);
    const bytes = source instanceof Readable ? await collect(source) : source;
    return new MediaUtil(filename as string, bytes, options);
  }

  /** The MediaUtil of a `body`: the body itself, or the one whose stream it is; `undefined` for any other body. */
  static of(body: unknown): MediaUtil | undefined {
    return typeof body === 'object' && body !== null ? (body as { [MEDIA]?: MediaUtil })[MEDIA] : undefined;
  }

  get [MEDIA](): MediaUtil {
    return this;
  }

  /** The JSON that is signed: `{"filename":…,"sha256":…}` unless `setMeta` replaced it. */
  getMeta(): string {
    return this.#meta;
  }

  /**
   * Replaces the JSON that is signed, for operations that need more fields in it.
   *
   * @param json the text, sent unchanged; null or undefined restores the default
   * @returns its length in bytes
   * @throws RequestError `VALUE_INVALID` if it is not a valid string
   */
  setMeta(json?: string | null): number {
    const meta = json ?? this.#defaultMeta();
    if (typeof meta !== 'string' || !meta.isWellFormed() || meta.includes(this.#boundary)) {
      throw invalid('meta must be the text of a JSON object', 'meta');
    }
    this.#meta = meta;
    return Buffer.byteLength(meta);
  }

  /**
   * Returns a copy with another meta. The boundary, and so `getContentType()`, stays the same.
   *
   * @param json as for `setMeta`
   * @throws RequestError `VALUE_INVALID` if it is not a valid string
   */
  withMeta(json: string): MediaUtil {
    const copy = this.#copy(this.#part);
    copy.setMeta(json);
    return copy;
  }

  /** The name of the part with the file, if you set one. */
  getPart(): string | undefined {
    return this.#part;
  }

  /**
   * Returns a copy with another name of the part with the file. The meta and the boundary, and so `getContentType()`,
   * stay the same.
   *
   * @throws RequestError `VALUE_INVALID` if the name is invalid
   */
  withPart(part: string): MediaUtil {
    const copy = this.#copy(part);
    copy.#meta = this.#meta;
    return copy;
  }

  /** The exact bytes of the body that is sent. */
  getBody(): Buffer {
    const type = typeOf(this.#filename);
    const head = [
      `--${this.#boundary}`,
      'Content-Type: application/json',
      'Content-Disposition: form-data; name="meta"',
      '',
      this.#meta,
      `--${this.#boundary}`,
      `Content-Disposition: form-data; name="${this.#part ?? 'file'}"; filename="${encodeName(this.#filename)}"`,
      ...(this.#content.length > 0 ? [`Content-Length: ${this.#content.length}`] : []),
      ...(type ? [`Content-Type: ${type}`] : []),
      '',
      '',
    ];
    return Buffer.concat([
      Buffer.from(head.join('\r\n')),
      this.#content,
      Buffer.from(`\r\n--${this.#boundary}--\r\n`),
    ]);
  }

  /** A new stream of `getBody()`. A call recognizes it as this upload if you pass it as `body`. */
  getStream(): Readable {
    const stream = Readable.from([this.getBody()], { objectMode: false });
    return Object.defineProperty(stream, MEDIA, { value: this });
  }

  /** The `Content-Type` of the body, with its boundary. It never changes. */
  getContentType(): string {
    return `multipart/form-data; boundary=${this.#boundary}`;
  }

  #copy(part: string | undefined): MediaUtil {
    const copy = new MediaUtil(this.#filename, this.#content, part === undefined ? {} : { part });
    copy.#boundary = this.#boundary;
    return copy;
  }

  #defaultMeta(): string {
    const sha256 = createHash('sha256').update(this.#content).digest('hex');
    return JSON.stringify({ filename: this.#filename, sha256 });
  }
}

function nameOf(file: unknown): string {
  const name = typeof file === 'string' ? basename(file) : '';
  if (name === '') throw invalid('the file to upload needs a name, e.g. image.jpg', 'file');
  if (UNFIT_NAME.test(name) || !name.isWellFormed()) {
    throw invalid('the file name contains a control character or a lone surrogate', 'file');
  }
  return name;
}

function partOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null) {
    throw invalid("the options of an upload must be an object: { part: 'file' }", 'options');
  }
  const { part } = options as { part?: unknown };
  if (part === undefined || (typeof part === 'string' && PART_NAME.test(part))) return part;
  throw invalid('part must be a name of letters, digits and _ . - [ ], and not meta', 'part');
}

/** As browsers do, so that a name cannot end its quotes or its line. */
function encodeName(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function typeOf(name: string): string | false {
  return name.includes('.') && lookup(name);
}

function pathOf(file: string): string {
  return file.startsWith(FILE_SCHEME) ? file.slice(FILE_SCHEME.length) : file;
}

function readSync(file: string): Buffer {
  try {
    return readFileSync(pathOf(file));
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** A copy: if the caller changes the bytes later, the body must still match its sha256. */
function bytesOf(content: unknown): Buffer {
  if (content instanceof Uint8Array) return Buffer.from(content);
  throw invalid('the content must be a Buffer or Uint8Array; for a stream, use MediaUtil.from', 'content');
}

async function collect(stream: Readable): Promise<Buffer> {
  if (stream.readableDidRead || stream.readableEncoding !== null) {
    throw invalid('the stream of the file was already read, or has an encoding', 'content');
  }
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  } catch (cause) {
    throw invalid('the stream of the file failed before its end', 'content', cause);
  }
  return Buffer.concat(chunks);
}

function unreadable(file: string, cause: unknown): RequestError {
  return invalid(`the file ${file} cannot be read`, 'file', cause);
}

function invalid(message: string, field: string, cause?: unknown): RequestError {
  return new RequestError('VALUE_INVALID', message, { field, cause });
}
