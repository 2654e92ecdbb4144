import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from './process.ts';

const PROGRAM = `import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Payment } from 'wechatpay-chain';
import { Webhook } from 'wechatpay-chain/webhook';
import { readSettings } from './dist/settings.js';
import { WECHATPAY, WechatpayModule } from './dist/wechatpay.module.js';

const module = WechatpayModule.forRoot(readSettings().wechatpay);
const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
const { status } = await app.get(WECHATPAY).v3.certificates.get();
console.log(status, app.get(Payment) instanceof Payment, app.get(Webhook) instanceof Webhook);
await app.close();
`;

/** The module of the Nest shop without its asynchronous form, which the shop uses. The shop is compiled already. */
export async function checkForRoot(cwd: string): Promise<void> {
  writeFileSync(join(cwd, 'for-root.mjs'), PROGRAM);
  const files = ['.env.sandbox', '.env.dev'].map((file) => `--env-file=${file}`);
  const { code, printed } = await finish([process.execPath, ...files, 'for-root.mjs'], cwd, {});
  if (code !== 0 || printed !== '200 true true\n') throw new Error(`forRoot: ${printed}`);
}
