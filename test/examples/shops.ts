import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { envText } from '../../src/cli/sandbox/env-file.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { hasRedis, startRedis } from '../support/processes/redis.ts';
import { buy } from './buy.ts';
import { checkForRoot } from './for-root.ts';
import { finish, type Running, start } from './process.ts';
import { freePort, openRelay } from './relay.ts';

const npm = (...args: string[]) => ['npm', 'run', '--silent', ...args];
/** What differs from `npm run dev` with `.env.sandbox`. */
const OTHERS: Readonly<Record<string, { env: string; build: string[]; start: string[] }>> = {
  next: { env: '.env.local', build: npm('build'), start: npm('start') },
};
const appid = 'wx1234567890abcdef';
const staffToken = 'of-the-test';

/** Starts an example with a simulator of its own, and buys there. */
export async function checkShop(folder: string, name: string): Promise<void> {
  const cwd = join(folder, name);
  const {
    env: file,
    build,
    start: command,
  } = OTHERS[name] ?? { env: '.env.sandbox', build: [], start: npm('dev') };
  const port = await freePort();
  const [sandbox, relay] = await Promise.all([createSandbox(), openRelay(port)]);
  writeFileSync(join(cwd, file), envText(sandbox.config, sandbox.publicKey));
  // Stronger than the files of the example.
  const env = {
    PORT: String(port),
    SHOP_NOTIFY_URL: `${relay.url}/notify`,
    SHOP_STAFF_TOKEN: staffToken,
    WECHATPAY_APPID: appid,
  };
  // A function keeps its books elsewhere.
  const redis = name === 'serverless' && hasRedis() ? await startRedis() : undefined;
  let running: Running | undefined;
  try {
    if (build.length > 0) {
      // Without any key: that is how a build server does it.
      const { code, printed } = await finish(build, cwd, {});
      if (code !== 0) throw new Error(printed);
    }
    running = start(command, cwd, { ...env, ...(redis ? { REDIS_URL: redis.url } : {}) });
    const url = `http://127.0.0.1:${port}`;
    await listening(url, running);
    await buy({ url, sandbox, relay, appid, staffToken, printed: running.printed });
    if (name === 'nest') await checkForRoot(cwd);
  } catch (error) {
    const { stack } = error as Error;
    throw new Error(`${stack}\n${running?.printed() ?? ''}`);
  } finally {
    await running?.stop();
    await redis?.stop();
    relay.close();
    await sandbox.close();
  }
}

async function listening(url: string, running: Running): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until; await sleep(100)) {
    running.check();
    const response = await fetch(`${url}/orders/none`).catch(() => undefined);
    if (response) return void (await response.text());
  }
  throw new Error('it does not listen');
}
