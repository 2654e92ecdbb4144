import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the tarball and the projects that use it lie: below the repository, whose packages they find. */
export const work = `${root}.cache/packaging/`;
/** The package as it is when installed from its tarball. */
export const installed = `${work}node_modules/wechatpay-chain/`;

/** Runs a program; an error carries what it printed. */
export const run = (command: string, args: string[], cwd = root): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Runs and prints one check; its fault fails the process, but not before the checks after it have run. */
export async function step(name: string, check: () => unknown): Promise<void> {
  try {
    const said = await check();
    console.log(
      `${name}: ${typeof said === 'string' && said !== '' && said.length < 80 ? said.trim() : 'ok'}`,
    );
  } catch (error) {
    const { stdout, message } = error as Error & { stdout?: string };
    console.error(`${name}: FAILED\n${stdout || message}`);
    process.exitCode = 1;
  }
}

/** @throws Error when something was found that should not be */
export function none(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${what}: ${found.join(', ')}`);
}
