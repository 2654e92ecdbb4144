import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Not a room: who imports it also imports, in effect, what it imports. */
const GENERATED = 'src/generated';
/** The name by which users import the package. */
const PACKAGE = 'wechatpay-chain';

const files = ['src', 'codegen'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
/** The names that every file imports, types and loaded parts included. */
const names = new Map(files.map((file) => [file, namesOf(file)]));
/** The files among them. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function namesOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

function importsOf(file: string): string[] {
  return (names.get(file) ?? [])
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)))
    .filter((imported) => imported.endsWith('.ts'));
}

/** The imports of a file, and in place of generated ones, what these lead to. */
function inEffect(file: string, seen = new Set<string>()): string[] {
  return (imports.get(file) ?? []).flatMap((other) => {
    if (dirname(other) !== GENERATED) return [other];
    if (seen.has(other)) return [];
    seen.add(other);
    return inEffect(other, seen);
  });
}

/** The rooms of CONTRIBUTING.md, the lowest first. */
function roomsInOrder(): string[] {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = /\| folder, lowest room first \|.*\n((?:\|.*\n)+)/.exec(text) ?? [];
  return table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, room = '']) => room));
}

/** Groups of files each of which leads to every other one. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const indexes = new Map<string, number>();
  const lows = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    indexes.set(file, indexes.size);
    lows.set(file, indexes.get(file) ?? 0);
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!indexes.has(next)) visit(next);
      if (path.includes(next)) lows.set(file, Math.min(lows.get(file) ?? 0, lows.get(next) ?? 0));
    }
    if (lows.get(file) !== indexes.get(file)) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const file of graph.keys()) if (!indexes.has(file)) visit(file);
  return found;
}

describe('the rooms of src and codegen', () => {
  const rooms = roomsInOrder();
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== GENERATED);

  it('are all in the map, and each once', () => {
    expect([...rooms].sort()).toEqual(folders.sort());
  });

  it('import from themselves and from lower rooms only', () => {
    const upward = files
      .filter((file) => dirname(file) !== GENERATED)
      .flatMap((file) =>
        inEffect(file)
          .filter((other) => rooms.indexOf(dirname(other)) > rooms.indexOf(dirname(file)))
          .map((other) => `${file} imports ${other}`),
      );
    expect(upward).toEqual([]);
  });

  it('import nothing else of the project, and not the package by its name', () => {
    const outside = [...imports].flatMap(([file, imported]) =>
      imported.filter((other) => !files.includes(other)).map((other) => `${file} imports ${other}`),
    );
    const byName = [...names].flatMap(([file, imported]) =>
      imported
        .filter((name) => name === PACKAGE || name.startsWith(`${PACKAGE}/`))
        .map((name) => `${file} imports ${name}`),
    );
    expect([...outside, ...byName]).toEqual([]);
  });

  it('have no more than 14 files each, of no more than 250 lines', () => {
    const sizes = folders.map((folder) => [folder, files.filter((file) => dirname(file) === folder).length]);
    expect(sizes.filter(([, count]) => Number(count) > 14)).toEqual([]);
    const long = files
      .filter((file) => dirname(file) !== GENERATED)
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });
});

describe('the commands of wxpay', () => {
  const commandOf = (file: string) => /^src\/cli\/(?!shared\/)([^/]+)\//.exec(file)?.[1];
  const uses = [...imports].flatMap(([file, imported]) =>
    imported
      .filter((other) => commandOf(other) !== undefined && commandOf(other) !== commandOf(file))
      .map((other) => ({ file, other })),
  );
  const isListed = ({ file, other }: { file: string; other: string }) =>
    dirname(file) === 'src/cli' && basename(other).startsWith('declare');

  it('are one folder each, from which no other one imports', () => {
    const others = uses.filter((use) => !isListed(use));
    expect(others.map(({ file, other }) => `${file} imports ${other}`)).toEqual([]);
  });

  it('are listed by their declarations', () => {
    const listed = uses.filter(isListed).map(({ other }) => commandOf(other));
    const folders = files.map(commandOf).filter((command) => command !== undefined);
    expect([...new Set(listed)].sort()).toEqual([...new Set(folders)].sort());
  });
});

describe('no two files', () => {
  it('import each other, by whatever way', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('that did would go unseen', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circles(graph)).toEqual([['a', 'b', 'c']]);
  });
});

describe('the test folders', () => {
  /** The documents of the package are not a source, so their tests have no room. */
  const OTHERS = ['test/unit/documents'];
  const MIRRORS = /^test\/(?:unit|integration)(?=\/|$)/;
  const rooms = roomsInOrder();
  const programs = ['test', 'bench', 'docs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/(?:^|\/)(?:node_modules|dist|cache)\//.test(name))
      .map((name) => join(folder, name)),
  );
  const folders = [...new Set(programs.map((file) => dirname(file)))];

  /** `test/unit/wire` → `src/wire`, `test/unit/codegen/plan` → `codegen/plan`. */
  const roomOf = (folder: string): string =>
    folder.replace(MIRRORS, 'src').replace(/^src\/codegen(?=\/|$)/, 'codegen');

  it('mirror the rooms', () => {
    const mirrors = folders.filter((folder) => MIRRORS.test(folder));
    expect(mirrors.length).toBeGreaterThan(100);
    expect(mirrors.filter((folder) => !OTHERS.includes(folder) && !rooms.includes(roomOf(folder)))).toEqual(
      [],
    );
  });

  it('contain the unit test of a file where the room contains the file', () => {
    const tests = programs.filter((file) => /^test\/unit\/.*\.test\.ts$/.test(file));
    const misplaced = tests
      .filter((test) => !OTHERS.includes(dirname(test)))
      .flatMap((test) => {
        const name = basename(test).replace('.test.ts', '.ts');
        const [source, ...more] = files.filter((file) => basename(file) === name);
        // A name that several rooms use says nothing.
        if (source === undefined || more.length > 0 || dirname(source) === roomOf(dirname(test))) return [];
        return `${test} tests ${source}`;
      });
    expect(tests.length).toBeGreaterThan(100);
    expect(misplaced).toEqual([]);
  });

  it('have no more than 14 files each, like all other folders of programs', () => {
    const sizes = folders.map((folder) => [
      folder,
      programs.filter((file) => dirname(file) === folder).length,
    ]);
    expect(sizes.filter(([, count]) => Number(count) > 14)).toEqual([]);
  });
});
