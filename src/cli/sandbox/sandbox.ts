import { rm } from 'node:fs/promises';
import { RequestError, WechatpayError } from '../../errors/index.ts';
import { createSandbox, type Fault, type FaultRate, parseFault, type Sandbox } from '../../sandbox/index.ts';
import type { Io } from '../shared/input/io.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { configurationText, type Language } from './configuration.ts';
import { envText, writeEnvFile } from './env-file.ts';
import { type KeyFiles, writeKeyFiles } from './key-files.ts';

/** The port for programs whose configuration is source text, and stays the same. */
const FIXED_PORT = 8443;

export interface SandboxInput {
  readonly port?: number;
  readonly host?: string;
  readonly output?: string;
  readonly file?: string;
  readonly https?: true;
  /** The language whose SDK is configured. */
  readonly print?: Language;
  /** The folder for the keys of that configuration. */
  readonly keys?: string;
  readonly fault?: readonly string[];
  readonly faultRate?: number;
  readonly seed?: number;
  /** `false` for --no-strict. */
  readonly strict: boolean;
}

/** Starts the simulator, prints how to reach it, and runs until it is interrupted. */
export async function sandbox(input: SandboxInput, { signal }: Io): Promise<Outcome> {
  if (input.keys !== undefined && input.print === undefined) {
    throw new RequestError('REQUEST_INVALID', '--keys requires --print', { field: '--keys' });
  }
  const running = await start(
    input.print ? { ...input, port: input.port ?? FIXED_PORT, https: true } : input,
  );
  try {
    const { text, files } = await readyText(running, input);
    if (input.output !== undefined) await writeEnvFile(input.output, text);
    return {
      document: {
        url: running.url,
        test_only: true,
        ...documentOf(running, input.output),
        ...(files ? { key_files: files } : {}),
      },
      text: input.output === undefined ? text.trimEnd() : `Created ${input.output}`,
      note: noteOf(running, input),
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

/** The environment, or the source text for the SDK of another language. */
async function readyText(
  running: Sandbox,
  { print, keys = 'wechatpay-sandbox' }: SandboxInput,
): Promise<{ text: string; files?: KeyFiles }> {
  const { config, publicKey } = running;
  if (print === undefined) return { text: envText(config, publicKey) };
  // As for merchants that are new: not every SDK says which key it wants.
  running.rotate('public-key');
  const files = await writeKeyFiles(keys, {
    config,
    publicKey,
    trusted: String(config.httpsAgent?.options.ca),
  });
  return { text: `${configurationText(print, { config, publicKeyId: publicKey.id, files })}\n`, files };
}

async function start({ port = 0, host, strict, file, https, ...faulty }: SandboxInput): Promise<Sandbox> {
  const faults = faultsOf(faulty);
  try {
    return await createSandbox({
      port,
      strict,
      ...(host === undefined ? {} : { host }),
      ...(file === undefined ? {} : { file }),
      ...(https ? { https } : {}),
      ...(faults ? { faults } : {}),
    });
  } catch (error) {
    if (error instanceof WechatpayError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const field = code === 'EADDRINUSE' || code === 'EACCES' ? '--port' : '--host';
    throw new RequestError(
      'REQUEST_INVALID',
      `The simulator cannot listen on this address (${code}). Choose another ${field}`,
      { field },
    );
  }
}

/** Without a rate, every request gets a fault. */
function faultsOf({
  fault,
  faultRate,
  seed,
}: Pick<SandboxInput, 'fault' | 'faultRate' | 'seed'>): FaultRate | undefined {
  if (fault === undefined && faultRate === undefined) {
    if (seed === undefined) return undefined;
    throw new RequestError('REQUEST_INVALID', '--seed requires --fault or --fault-rate', {
      field: '--seed',
    });
  }
  return {
    rate: faultRate ?? 1,
    ...(fault === undefined ? {} : { kinds: fault.map(readFault) }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function readFault(text: string): Fault {
  const fault = parseFault(text);
  if (fault !== undefined) return fault;
  throw new RequestError('REQUEST_INVALID', '--fault is not a known fault: see `wxpay sandbox --help`', {
    field: '--fault',
  });
}

/** Includes the keys: a program that starts a simulator needs them, and they are not secret. */
function documentOf({ config, publicKey }: Sandbox, file: string | undefined): object {
  if (file !== undefined) return { env_file: file };
  const { httpsAgent, ...fields } = config;
  const ca = httpsAgent?.options.ca;
  return { config: { ...fields, ...(ca === undefined ? {} : { ca }) }, public_key: publicKey };
}

function noteOf({ url }: Sandbox, { file }: SandboxInput): string {
  return [
    `The WeChat Pay simulator listens on ${url}. It moves no money.`,
    'ITS KEYS ARE FOR TESTS ONLY: they are public. Never let a real system trust them.',
    `Open ${url}/ in a browser to see orders, notifications and requests, and to pay.`,
    ...(file === undefined ? [] : [`The state is saved in ${file}.`]),
    'Press Ctrl-C to stop it.',
  ].join('\n');
}

function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
