import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAnyArrayBuffer } from 'node:util/types';
import { FRAME } from './blocks.ts';

/** A key has a few kilobytes; a larger file is not a key. */
const MAX_BYTES = 1024 * 1024;
const MAX_PATH = 1024;

/** The content of a file, bytes, or why it cannot be read: `the file /run/key.pem cannot be read (ENOENT)`. */
export type FileContent = { readonly bytes: Buffer } | { readonly fault: string };

/**
 * Reads the file that a `file://` URL or an absolute path names. Bytes of any type, like an ArrayBuffer or a DataView, are
 * the content of a file.
 *
 * @returns `undefined` if `source` does not name a file: then it is the content itself
 */
export function fileOf(source: unknown): FileContent | undefined {
  const bytes = bytesOf(source);
  if (bytes) return { bytes };
  if (source instanceof URL) return readNamed(source);
  if (typeof source !== 'string') return undefined;
  const text = source.trim().replace(/^(["'])(.*)\1$/s, '$2');
  if (text.startsWith('file://')) return readNamed(URL.canParse(text) ? new URL(text) : undefined);
  return isPath(text) && isAbsolute(text) ? readNamed(text) : undefined;
}

/** A view of bytes of any type and realm; `undefined` for any other value, and for a detached buffer. */
function bytesOf(source: unknown): Buffer | undefined {
  try {
    if (ArrayBuffer.isView(source)) return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    return isAnyArrayBuffer(source) ? Buffer.from(source) : undefined;
  } catch {
    return undefined;
  }
}

/** @param path a relative path is resolved against the working directory */
export function readNamed(path: string | URL | undefined): FileContent {
  let name = '';
  try {
    // A URL of another scheme has no path.
    name = typeof path === 'string' ? resolve(path) : fileURLToPath(path as URL);
    const stats = statSync(name);
    if (stats.isDirectory()) return { fault: `${named(name)} is a directory` };
    if (stats.size > MAX_BYTES) return { fault: `${named(name)} is too large for a key` };
    if (!(stats.isFile() || stats.isFIFO())) return { fault: `${named(name)} is a device` };
    return { bytes: readFileSync(name) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { fault: `${named(name)} cannot be read${code === undefined ? '' : ` (${code})`}` };
  }
}

/** Whether a text can be a path. */
function isPath(text: string): boolean {
  return text.length <= MAX_PATH && !/[\r\n\0]/.test(text) && !text.includes(FRAME);
}

/** Whether a text looks like a path rather than a key, for the error message. */
export function isLikePath(text: string): boolean {
  return text.length < 260 && isPath(text) && /[/\\]|\.(?:pem|p12|pfx|key|crt|cer|der)$/i.test(text.trim());
}

/** Names a file in a message, unless the name looks like base64: then it may be part of a key. */
function named(path: string): string {
  const isNameable =
    path !== '' &&
    path.length <= 255 &&
    (hasExtension(path) || isRooted(path)) &&
    !path.split(/[\\/. _-]/).some(isLikeKey);
  return isNameable ? `the file ${path}` : 'the file it names';
}

/** Base64 contains no dot. */
function hasExtension(path: string): boolean {
  return /\.[A-Za-z0-9]{1,12}$/.test(path);
}

/** Whether the path begins with an existing directory: `/run`. */
function isRooted(path: string): boolean {
  const { root } = parse(path);
  const [first = ''] = path.slice(root.length).split(/[\\/]/);
  return first !== '' && existsSync(join(root, first));
}

function isLikeKey(piece: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/];
  return /[+=]/.test(piece) || (piece.length >= 12 && kinds.every((kind) => kind.test(piece)));
}
