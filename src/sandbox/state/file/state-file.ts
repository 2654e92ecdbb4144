import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { invalid } from '../../../errors/faults.ts';
import { ConfigurationError } from '../../../errors/index.ts';
import { decode, encode } from './codec.ts';

/** The file starts with this. Another version has another format or meaning. */
const FORMAT = 'wechatpay-chain sandbox';
const VERSION = 2;

interface Head {
  format: string;
  version: number;
  sha256: string;
}

/** A file with one value: a line with the format and the digest, and a line of JSON. */
export interface StateFile {
  /**
   * @returns `undefined` if there is no file
   * @throws ConfigurationError `CONFIG_INVALID` if it cannot be read, is not a state file, or is damaged
   */
  read(): unknown;
  /**
   * Replaces the value atomically: a reader sees the old value or the new one.
   *
   * @throws ConfigurationError `CONFIG_INVALID` if it cannot be written, or another process changed it
   */
  write(value: unknown): void;
}

export function createStateFile(path: string): StateFile {
  /** The mark of the file as last read or written. */
  let known: string | undefined;
  let last: string | undefined;
  const refuseForeign = () => {
    const mark = markOf(path);
    if (mark === undefined || mark === known) return;
    throw invalid('file', `${path} was changed by another process: give each simulator its own file`);
  };
  return {
    read: () => {
      known = markOf(path);
      if (known === undefined) return undefined;
      return parse(
        path,
        attempt(path, 'read', () => readFileSync(path, 'utf8')),
      );
    },
    write: (value) => {
      refuseForeign();
      const text = attempt(path, 'written', () => format(value));
      if (text === last) return;
      known = attempt(path, 'written', () => replace(path, text, refuseForeign));
      last = text;
    },
  };
}

/** Identifies a version of the file; `undefined` if there is no file. */
function markOf(path: string): string | undefined {
  const stat = attempt(path, 'read', () => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return stat && markIn(stat);
}

const markIn = ({ ino, size, mtimeNs }: BigIntStats) => `${ino} ${size} ${mtimeNs}`;

function format(value: unknown): string {
  const state = JSON.stringify(encode(value));
  const head: Head = { format: FORMAT, version: VERSION, sha256: digestOf(state) };
  return `${JSON.stringify(head)}\n${state}\n`;
}

function parse(path: string, text: string): unknown {
  const [first = '', state = '', ...rest] = text.split('\n');
  const head = headOf(first);
  if (head?.format !== FORMAT) {
    throw invalid(
      'file',
      `${path} is not a state file of the simulator, and was not changed: use another file`,
    );
  }
  if (head.version !== VERSION) {
    const versions = `its version is ${head.version}, but this one reads version ${VERSION}`;
    throw invalid('file', `${path} is from another version of the simulator: ${versions}. Use another file`);
  }
  if (digestOf(state) !== head.sha256 || rest.join('\n') !== '') {
    throw invalid('file', `${path} is damaged, and was not changed: remove it, or use another file`);
  }
  return decode(JSON.parse(state));
}

function headOf(line: string): Partial<Head> | undefined {
  try {
    return Object(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Replaces the file. Only its owner can read it, because orders may contain personal data.
 *
 * @param check throws if the file must not be replaced; called at the last moment
 * @returns the mark of the new file
 */
function replace(path: string, text: string, check: () => void): string {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    rmSync(beside, { force: true });
    const file = openSync(beside, 'wx', 0o600);
    let mark: string;
    try {
      writeFileSync(file, text);
      fsyncSync(file);
      mark = markIn(fstatSync(file, { bigint: true }));
    } finally {
      closeSync(file);
    }
    check();
    renameSync(beside, path);
    return mark;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function attempt<T>(path: string, what: 'read' | 'written', act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw invalid('file', `${path} cannot be ${what} (${code ?? 'not plain data'})`, error);
  }
}
