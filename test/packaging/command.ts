import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import packageJson from '../../package.json' with { type: 'json' };
import { NATIVE_ORDER } from '../support/sandbox/native-order.ts';
import { installed, run, step, work } from './step.ts';

const wxpay = installed + packageJson.bin.wxpay;
const env = `${work}.env.sandbox`;

/** Runs the packed command with the environment that its simulator wrote. */
function call(...argv: string[]): Record<string, unknown> {
  return JSON.parse(run(process.execPath, [`--env-file=${env}`, wxpay, ...argv, '--json'], work));
}

/** The packed command, as a process: a simulator of it, and calls to that. */
export async function checkCommand(): Promise<void> {
  await step('wxpay --version', () => {
    const version = run(process.execPath, [wxpay, '--version']).trim();
    if (version !== packageJson.version) throw new Error(`it says ${version}`);
  });
  rmSync(env, { force: true });
  const simulator = spawn(process.execPath, [wxpay, 'sandbox', '-o', env, '--json'], { stdio: 'pipe' });
  const closed = once(simulator, 'close');
  try {
    await Promise.race([once(simulator.stdout, 'data'), sleep(10_000)]);
    await step('wxpay doctor', () => {
      if (call('doctor')['ok'] !== true) throw new Error('all is not well');
    });
    await step('wxpay request', () => {
      const path = 'v3.pay.transactions.native';
      const { verified, data } = call('request', path, 'post', '-d', JSON.stringify(NATIVE_ORDER));
      if (verified !== true || !Object(data).code_url) throw new Error('no code_url');
    });
    await step('wxpay op', () => {
      if (call('op', 'v3/pay/transactions/native', 'post')['method'] !== 'post') throw new Error('not found');
    });
  } finally {
    simulator.kill('SIGINT');
  }
  const [code] = await closed;
  await step('wxpay sandbox', () => {
    if (code !== 0) throw new Error(`it ended with ${code}`);
  });
}
