import { execFileSync } from 'node:child_process';

/** A change of one page, by the names of its versions. */
interface ChangedFile {
  /** Below docs/: `openapi/v3/certificates.md`. */
  file: string;
  /** `undefined` where it was added. */
  before?: string;
  /** `undefined` where it was removed. */
  after?: string;
}

export interface Commit {
  id: string;
  /** `2026-11-27` */
  date: string;
  files: readonly ChangedFile[];
}

/** The text of a version. */
export type Versions = (name: string) => string;

const MOST = 1 << 30;

/** The commits of the main line that changed pages, the newest first; none outside of a repository. */
export function commitsOf(root: string): Commit[] {
  const log = git(root, [
    'log',
    '--first-parent',
    '-m',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '-z',
    '--format=%x01%H %cs',
    '--',
    'docs/openapi',
    'docs/webhook',
  ]);
  return log === undefined ? [] : log.toString().split('\u0001').slice(1).map(commitOf);
}

function commitOf(text: string): Commit {
  const [head = '', ...rest] = text.split('\0');
  const [id = '', date = ''] = head.trim().split(' ');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [, , before = '', after = ''] = (rest[at] ?? '').trim().split(' ');
    const file = (rest[at + 1] ?? '').replace(/^docs\//, '');
    if (!file.endsWith('.md')) continue;
    files.push({
      file,
      ...(/^0+$/.test(before) ? {} : { before }),
      ...(/^0+$/.test(after) ? {} : { after }),
    });
  }
  return { id, date, files };
}

/** Reads all versions at once, which is quicker than one process for each. */
export function versionsOf(root: string, commits: readonly Commit[]): Versions {
  const names = [
    ...new Set(
      commits.flatMap(({ files }) =>
        files.flatMap(({ before, after }) => (before && after ? [before, after] : [])),
      ),
    ),
  ];
  const texts = new Map<string, string>();
  if (names.length > 0) {
    const output = git(root, ['cat-file', '--batch'], names.join('\n')) ?? Buffer.alloc(0);
    for (let at = 0; at < output.length; ) {
      const end = output.indexOf('\n', at);
      const [name = '', , size = '0'] = output.toString('utf8', at, end).split(' ');
      texts.set(name, output.toString('utf8', end + 1, end + 1 + Number(size)));
      at = end + 2 + Number(size);
    }
  }
  return (name) => texts.get(name) ?? '';
}

function git(root: string, given: readonly string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...given], {
      cwd: root,
      maxBuffer: MOST,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    });
  } catch {
    return undefined;
  }
}
