/** `npm run test:runtimes`: Node 20, 22 and 24, Bun and Deno run the same program with the packed package. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, step } from '../packaging/step.ts';
import { runtimes } from './runtimes.ts';

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-runtimes-'));
try {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(run('npm', pack)) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  run('npm', ['install', '--no-package-lock', ...quiet, `./${packed.filename}`], folder);
  cpSync(join(root, 'test/runtimes/smoke.mjs'), join(folder, 'smoke.mjs'));
  for (const { name, file, args } of runtimes()) {
    await step(name, () => {
      const [version] = run(file, ['--version']).split('\n');
      const printed = run(file, [...args, 'smoke.mjs'], folder);
      if (printed !== 'passed\n') throw new Error(printed);
      return `${version} passed`;
    });
  }
} finally {
  rmSync(folder, { recursive: true });
}
