import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of an example, and what it printed until now. */
export interface Running {
  printed: () => string;
  /** @throws Error with what it printed, if it ended */
  check: () => void;
  /** Ends it and what it started. */
  stop: () => Promise<void>;
}

/** Starts a command in a group of its own, so that npm's children end with it. */
export function start(command: string[], cwd: string, env: NodeJS.ProcessEnv): Running {
  const { child, closed, printed } = launch(command, cwd, env);
  return {
    printed,
    check: () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended:\n${printed()}`);
    },
    stop: async () => {
      endGroup(child);
      await closed;
    },
  };
}

/** Runs a command to its end. */
export async function finish(
  command: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; printed: string }> {
  const { child, closed, printed } = launch(command, cwd, env);
  const limit = setTimeout(() => endGroup(child), 300_000);
  const [code] = (await closed) as [number | null];
  clearTimeout(limit);
  return { code, printed: printed() };
}

function launch([file = '', ...args]: string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return { child, closed: once(child, 'close'), printed: () => Buffer.concat(chunks).toString() };
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
