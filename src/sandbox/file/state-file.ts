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
import { invalid } from '../../errors/faults.ts';
import { ConfigurationError } from '../../errors/index.ts';
import { decode, encode } from './codec.ts';

/** What the file begins with; another version has another form, or means something else. */
const FORMAT = 'wechatpay-chain sandbox';
const VERSION = 2;

interface Head {
  format: string;
  version: number;
  sha256: string;
}

/** A file that holds one value: a line that says what it is and its digest, and a line of JSON. */
export interface StateFile {
  /**
   * @returns `undefined` when there is no file
   * @throws ConfigurationError `CONFIG_INVALID` when it cannot be read, is of something else, or is damaged
   */
  read(): unknown;
  /**
   * Puts a value in its place, wholly or not at all: whoever reads it meets the old one or the new one.
   *
   * @throws ConfigurationError `CONFIG_INVALID` when it cannot be written, or somebody else wrote it in the meantime
   */
  write(value: unknown): void;
}

export function createStateFile(path: string): StateFile {
  /** What is known to lie there. */
  let known: string | undefined;
  let last: string | undefined;
  const refuseForeign = () => {
    const mark = markOf(path);
    if (mark === undefined || mark === known) return;
    throw invalid('file', `${path} was changed by somebody else: give each simulator a file of its own`);
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

/** Tells one writing of a file from another; `undefined` when there is none. */
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
    throw invalid('file', `${path} is no file of the simulator, and was left as it is: name another one`);
  }
  if (head.version !== VERSION) {
    const versions = `it is of version ${head.version}, and ${VERSION} is understood`;
    throw invalid('file', `${path} is of another version of the simulator: ${versions}. Name another one`);
  }
  if (digestOf(state) !== head.sha256 || rest.join('\n') !== '') {
    throw invalid('file', `${path} is damaged, and was left as it is: remove it, or name another one`);
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
 * Only for its owner, for what was ordered may name people.
 *
 * @param check throws when the file must not be replaced: asked at the last moment
 * @returns the mark of what lies there now
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
    throw invalid('file', `${path} cannot be ${what} (${code ?? 'no plain data'})`, error);
  }
}
