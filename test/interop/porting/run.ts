import { mkdirSync, writeFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.ts';
import { root } from '../../support/documents/documents.ts';
import type { Row } from '../../support/documents/porting-page.ts';
import { detour } from './detour.ts';

export type SeenRequest = Sandbox['requests'][number];

/** What became of a row. */
export interface Outcome {
  value?: unknown;
  error?: unknown;
  requests: SeenRequest[];
}

type Act = () => unknown;
type Main = (
  row: (line: number, act: Act) => Promise<void>,
  createSandbox: (options?: SandboxOptions) => Promise<Sandbox>,
  isThere: typeof exists,
) => Promise<void>;

const SOURCES: Readonly<Record<string, string>> = {
  'wechatpay-chain': `${root}src/index.ts`,
  'wechatpay-chain/webhook': `${root}src/webhook/index.ts`,
};
/** The merchant's archive of the simulator, for clients that take nothing else. */
const ARCHIVE = `${root}test/fixtures/keys/apiclient_cert_aes.p12`;

/** How a row stands in its program, for `runProgram`. What is there instead may be a chain, which some clients send if awaited. */
export function recorded(code: string, { line, same }: Row): string {
  const act = same ? `async () => (${code})` : `async () => __exists(${code})`;
  return `await __row(${line}, ${act});\n`;
}

const exists = (value: unknown) => (value instanceof Promise ? value : value !== undefined || undefined);

/** A program of a page as a module: its imports first, the rest as a function that is given its simulator. */
function moduleOf(program: string): string {
  const imports: string[] = [];
  const rest = program.replace(/^import [^;]+ from '([^']+)';\n/gm, (line, name: string) => {
    if (name !== 'wechatpay-chain/sandbox')
      imports.push(line.replace(`'${name}'`, `'${SOURCES[name] ?? name}'`));
    return '';
  });
  const body = rest.replaceAll('/path/to/apiclient_cert.p12', ARCHIVE);
  return `${imports.join('')}export default async (__row, createSandbox, __exists) => {\n${body}};\n`;
}

/**
 * Runs a program of a page against a simulator over TLS, which clients of WeChat Pay's host reach, too.
 *
 * @param name a name for its file
 * @returns what became of each row, by its line on the page
 */
export async function runProgram(name: string, program: string): Promise<ReadonlyMap<number, Outcome>> {
  const folder = `${root}.cache/porting`;
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.ts`;
  writeFileSync(file, moduleOf(program));
  let sandbox: Sandbox | undefined;
  const create = async (options?: SandboxOptions) => {
    sandbox = await createSandbox({ ...options, https: true });
    onTestFinished(() => sandbox?.close());
    detour(sandbox);
    return sandbox;
  };
  const outcomes = new Map<number, Outcome>();
  const row = async (line: number, act: Act) => {
    const last = sandbox?.requests.at(-1);
    const settled = await Promise.resolve()
      .then(act)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
    const seen = [...(sandbox?.requests ?? [])];
    outcomes.set(line, { ...settled, requests: seen.slice(last ? seen.lastIndexOf(last) + 1 : 0) });
  };
  const { default: main } = (await import(file)) as { default: Main };
  await main(row, create, exists);
  return outcomes;
}
