import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CALLS = 50;

/** Tells what the compiler used, after all else. */
const METER = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.log('CPU: ' + (user + system) / 1000);
});
`;

/** Resources of stripe that have both `retrieve` and `list`: two calls each. */
const STRIPE = [
  ...['accounts', 'balanceTransactions', 'charges', 'coupons', 'customers', 'disputes', 'events', 'files'],
  ...['invoiceItems', 'invoices', 'paymentIntents', 'paymentLinks', 'payouts', 'plans', 'prices', 'products'],
  ...['promotionCodes', 'quotes', 'refunds', 'setupIntents', 'shippingRates', 'subscriptions', 'taxRates'],
  ...['topups', 'transfers'],
];

/** A program of 50 calls: with our types, with `any` in their place, and of stripe. */
export type Consumer = 'ours' | 'any' | 'stripe';
export const CONSUMERS: readonly Consumer[] = ['any', 'ours', 'stripe'];

/** Makes a project outside of our package, with the built package in it, and a tsconfig a consumer. */
export function makeProject(root: string, work: string): void {
  const installed = join(work, 'node_modules/wechatpay-chain');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, 'dist'), join(installed, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  for (const name of ['@types', 'axios', 'stripe', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(work, 'node_modules', name));
  }
  writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const [name, text] of Object.entries(sourcesOf(join(root, 'docs/openapi')))) {
    writeFileSync(join(work, `${name}.ts`), text);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: 'nodenext',
      target: 'es2022',
      types: ['node'],
    };
    writeFileSync(
      join(work, `tsconfig.${name}.json`),
      JSON.stringify({ compilerOptions, files: [`${name}.ts`] }),
    );
  }
}

function sourcesOf(docs: string): Record<Consumer, string> {
  const calls = samples(docs).map(inFunction).join('');
  return {
    ours: `import { type Instance, MediaUtil } from 'wechatpay-chain';\ndeclare const instance: Instance;\nexport { MediaUtil };\n${calls}`,
    any: `declare const instance: any;\nexport declare const MediaUtil: any;\n${calls}`,
    stripe: `import Stripe from 'stripe';\ndeclare const stripe: Stripe;\n${STRIPE.flatMap((name) => [
      `const { id } = await stripe.${name}.retrieve('id');\nconsole.log(id);\n`,
      `const { data } = await stripe.${name}.list({ limit: 3 });\nconsole.log(data[0]?.id);\n`,
    ])
      .map(inFunction)
      .join('')}`,
  };
}

/** Calls from all over the documentation. */
function samples(docs: string): string[] {
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
  const step = Math.floor(pages.length / CALLS);
  return pages
    .filter((_, index) => index % step === 0)
    .slice(0, CALLS)
    .map(
      (page) =>
        /^```ts \[同步纯链式\]\n([\s\S]*?)^```/m.exec(readFileSync(join(docs, page), 'utf8'))?.[1] ?? '',
    );
}

function inFunction(code: string): string {
  return `async () => {\n${code}};\n`;
}

/** What one run of the compiler costs. */
export interface Cost {
  /** Of user and system, in ms. */
  cpu: number;
  types: number;
  instantiations: number;
}

/** @throws Error when the consumer does not compile */
export function compile(tsc: string, work: string, consumer: Consumer): Cost {
  const meter = join(work, 'meter.cjs');
  writeFileSync(meter, METER);
  const said = execFileSync(
    process.execPath,
    ['--require', meter, tsc, '-p', join(work, `tsconfig.${consumer}.json`), '--extendedDiagnostics'],
    { encoding: 'utf8' },
  );
  const number = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(said)?.[1]);
  return { cpu: number('CPU'), types: number('Types'), instantiations: number('Instantiations') };
}
