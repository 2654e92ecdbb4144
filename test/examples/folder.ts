import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../packaging/step.ts';

export const EXAMPLES = join(root, 'docs/examples');
/** The examples that are a folder. */
export const NAMES = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(EXAMPLES, name, 'package.json'), 'utf8'));
}

/**
 * A folder far from the packages of this repository, with copies of the examples and the packages that they declare, the
 * packed package among them. The packages stay for the next run.
 */
export function installed(): string {
  const place = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const folder = join(tmpdir(), `wechatpay-chain-examples-${place}`);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { ...declared(), 'wechatpay-chain': `file:${packed(folder)}` },
  };
  const text = JSON.stringify(manifest, null, 2);
  const done = join(folder, 'installed.json');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== text) {
    writeFileSync(join(folder, 'package.json'), text);
    run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], folder);
    writeFileSync(done, text);
  }
  for (const name of NAMES) {
    rmSync(join(folder, name), { recursive: true, force: true });
    cpSync(join(EXAMPLES, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** The packages of all examples. @throws Error if two of them want different versions of one */
function declared(): Record<string, string> {
  const all: Record<string, string> = {};
  for (const name of NAMES) {
    const { dependencies, devDependencies } = manifestOf(name);
    for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      all[dependency] ??= version;
      if (all[dependency] !== version)
        throw new Error(`${name} wants ${dependency} ${version}, another example ${all[dependency]}`);
    }
  }
  return all;
}

/** The tarball, named by what is in it, so that npm installs it again when that changes. */
function packed(folder: string): string {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, integrity }] = JSON.parse(run('npm', pack)) as [{ filename: string; integrity: string }];
  const name = `packed-${createHash('sha256').update(integrity).digest('hex').slice(0, 8)}.tgz`;
  for (const old of readdirSync(folder).filter((file) => /^packed-.*\.tgz$/.test(file)))
    rmSync(join(folder, old));
  renameSync(join(folder, filename), join(folder, name));
  return name;
}
