import { rm } from 'node:fs/promises';
import { RequestError } from '../errors/index.ts';
import { createSandbox, type Sandbox } from '../sandbox/index.ts';
import { envText, writeEnvFile } from './env-file.ts';
import type { Io } from './io.ts';
import type { Outcome } from './outcome.ts';

export interface SandboxInput {
  readonly port?: number;
  readonly host?: string;
  readonly output?: string;
  /** `false` for --no-strict. */
  readonly strict: boolean;
}

/** Starts the simulator, tells how it is reached, and lets it run until it is interrupted. */
export async function sandbox(input: SandboxInput, { signal }: Io): Promise<Outcome> {
  const running = await start(input);
  try {
    const env = envText(running.config, running.publicKey);
    if (input.output !== undefined) await writeEnvFile(input.output, env);
    return {
      document: { url: running.url, test_only: true, ...documentOf(running, input.output) },
      text: input.output === undefined ? env.trimEnd() : `written to ${input.output}`,
      note: noteOf(running, input.host),
      ok: true,
      hold: async () => {
        await interrupted(signal);
        await running.close();
        if (input.output !== undefined) await rm(input.output, { force: true });
      },
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}

async function start({ port = 0, host, strict }: SandboxInput): Promise<Sandbox> {
  try {
    return await createSandbox({ port, strict, ...(host === undefined ? {} : { host }) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RequestError(
      'REQUEST_INVALID',
      `The simulator cannot listen there (${code}): name another --port`,
      {
        field: '--port',
      },
    );
  }
}

/** The keys, too: whoever starts a simulator from a program wants them, and they are no secret. */
function documentOf({ config, publicKey }: Sandbox, file: string | undefined): object {
  return file === undefined ? { config, public_key: publicKey } : { env_file: file };
}

function noteOf({ url }: Sandbox, host: string | undefined): string {
  const lines = [
    `A simulator of WeChat Pay listens on ${url}. It moves no money.`,
    'ITS KEYS ARE FOR TESTS ONLY: they are public. Never let anything real trust them.',
  ];
  if (host !== undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    lines.push(`IT IS OPEN TO THE NETWORK on ${host}: whoever reaches it can do what you can.`);
  }
  return [...lines, 'Ctrl-C ends it.'].join('\n');
}

function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
