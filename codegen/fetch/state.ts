import { join } from 'node:path';
import type { Validators } from './request.ts';
import { readIfThere, writeWhole } from './store.ts';

/** The saved state of a file in the folder. */
export interface Known extends Validators {
  hash: string;
}

interface Saved {
  version: 1;
  host: string;
  /** The unfinished run: its start, and the files that it updated. */
  run?: { started: number; done: string[] };
  files: Record<string, Known>;
}

const FILE = '.fetch.json';
const DAY = 86_400_000;

/** The minimum milliseconds between two writes of the state. */
const OFTEN = 1_000;

/**
 * The state of a folder between runs, in `.fetch.json`. If it is lost, every page is requested again and compared with
 * its file.
 */
export class State {
  readonly #file: string;
  readonly #host: string;
  readonly #files: Map<string, Known>;
  readonly #done: Set<string>;
  readonly #started: number;
  #isOpen = true;
  #saved = Number.NEGATIVE_INFINITY;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, host: string, saved: Saved | undefined) {
    this.#file = file;
    this.#host = host;
    const isSameHost = saved?.host === host;
    // The validators of one server mean nothing to another.
    const entries = Object.entries(saved?.files ?? {});
    this.#files = new Map(isSameHost ? entries : entries.map(([name, { hash }]) => [name, { hash }]));
    const now = Date.now();
    const run = isSameHost ? saved?.run : undefined;
    const goesOn = run !== undefined && run.started <= now && now - run.started < DAY;
    this.#started = goesOn ? run.started : now;
    this.#done = new Set(goesOn ? run.done : []);
  }

  /** Reads the state of a folder. A state that cannot be read counts as missing. */
  static async open(dir: string, host: string): Promise<State> {
    const file = join(dir, FILE);
    const bytes = await readIfThere(file);
    return new State(file, host, bytes === undefined ? undefined : savedIn(bytes.toString()));
  }

  get(name: string): Known | undefined {
    return this.#files.get(name);
  }

  names(): string[] {
    return [...this.#files.keys()];
  }

  /** Whether this run updated the file before it was interrupted. */
  isDone(name: string): boolean {
    return this.#done.has(name);
  }

  /** Records an updated file. */
  async record(name: string, known: Known): Promise<void> {
    this.#files.set(name, known);
    this.#done.add(name);
    if (performance.now() - this.#saved > OFTEN) await this.save();
  }

  drop(name: string): void {
    this.#files.delete(name);
  }

  /** Finishes the run: the next one starts from the beginning. */
  finish(): void {
    this.#isOpen = false;
  }

  async save(): Promise<void> {
    this.#saved = performance.now();
    // A failed write must not make the next one fail.
    this.#writing = this.#writing.catch(() => {}).then(() => writeWhole(this.#file, this.#text()));
    await this.#writing;
  }

  #text(): string {
    const saved: Saved = {
      version: 1,
      host: this.#host,
      ...(this.#isOpen && { run: { started: this.#started, done: [...this.#done].sort() } }),
      files: Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    return `${JSON.stringify(saved, undefined, 1)}\n`;
  }
}

function savedIn(text: string): Saved | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isSaved(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSaved(value: unknown): value is Saved {
  if (!isRecord(value) || value['version'] !== 1 || typeof value['host'] !== 'string') return false;
  const { run, files } = value;
  const isRun =
    run === undefined ||
    (isRecord(run) &&
      typeof run['started'] === 'number' &&
      Array.isArray(run['done']) &&
      run['done'].every((name) => typeof name === 'string'));
  return isRun && isRecord(files) && Object.values(files).every(isKnown);
}

function isKnown(value: unknown): boolean {
  if (!isRecord(value) || typeof value['hash'] !== 'string') return false;
  return ['etag', 'modified'].every((name) => ['string', 'undefined'].includes(typeof value[name]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
