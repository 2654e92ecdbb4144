import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../packaging/step.ts';

/** A folder with the packed package. Frameworks, which a recipe may use, are found above it. */
export function cleanFolder(): string {
  const folder = fileURLToPath(new URL('../../.cache/recipes/', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}node_modules`, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(run('npm', pack)) as [{ filename: string }];
  run('tar', ['-xzf', folder + packed.filename, '-C', folder]);
  cpSync(`${folder}package`, `${folder}node_modules/wechatpay-chain`, { recursive: true });
  rmSync(`${folder}package`, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "private": true, "type": "module" }\n');
  return folder;
}
