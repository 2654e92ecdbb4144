import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import type { Sandbox, SandboxConfig } from '../../../src/sandbox/index.ts';
import { openSandbox } from '../sandbox/raw-request.ts';

/** What a command printed, and its exit code. */
export interface Printed {
  code: number;
  stdout: string;
  stderr: string;
  /** All that was printed. */
  all: string;
}

export interface Surroundings {
  env?: Record<string, string>;
  stdin?: string | Uint8Array;
  signal?: AbortSignal;
}

/** Runs the command in this process. */
export async function wxpay(argv: readonly string[], around: Surroundings = {}): Promise<Printed> {
  const { env = {}, stdin = '', signal } = around;
  const texts = { stdout: '', stderr: '' };
  const output = (name: keyof typeof texts) => ({
    write: (text: string | Uint8Array) => {
      texts[name] += Buffer.from(text as string).toString();
    },
  });
  const io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([stdin]),
    env,
    signal,
  };
  const code = await run(argv, io);
  return { code, ...texts, all: texts.stdout + texts.stderr };
}

/** The environment of a merchant of the simulator. */
export function envOf(config: SandboxConfig): Record<string, string> {
  return {
    WECHATPAY_MCHID: config.mchid,
    WECHATPAY_SERIAL: config.serial,
    WECHATPAY_PRIVATE_KEY: config.privateKey,
    WECHATPAY_CERTS: JSON.stringify(config.certs),
    WECHATPAY_APIV3_KEY: config.apiv3Key,
    WECHATPAY_SECRET: config.secret,
    WECHATPAY_BASE_URI: config.base_uri,
    WECHATPAY_MERCHANT_CERT: (config.merchant as { cert: string }).cert,
  };
}

/** A simulator for one test, and the environment of its merchant. */
export async function openMerchant(): Promise<{ sandbox: Sandbox; env: Record<string, string> }> {
  const sandbox = await openSandbox();
  return { sandbox, env: envOf(sandbox.config) };
}

/** A folder for one test. */
export async function temporary(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'wxpay-test-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}
