import { execFileSync } from 'node:child_process';
import type { Sandbox, SeenRequest } from '../../../src/sandbox/index.ts';

/** A request as the simulator's page shows it. */
export interface Shown {
  url: string;
  command?: string;
  code?: string;
  why?: string;
  fault?: string;
  request: Side;
  response: Side;
}

interface Side {
  headers: [name: string, value: string][];
  size: number;
  text?: string;
  shown?: number;
}

/** What the page reads of the newest request. */
export async function shownRequest({ url }: Sandbox): Promise<Shown> {
  const state = (await (await fetch(`${url}/sandbox/state`)).json()) as { requests: { id: number }[] };
  const response = await fetch(`${url}/sandbox/requests/${state.requests[0]?.id}`);
  return (await response.json()) as Shown;
}

/** What a shell makes of a copied command: its address, and the arguments of `wxpay`. */
export function readCommand(command: string): { baseUri: string; argv: string[] } {
  const script = `npx() { printf '%s\\0' "$WECHATPAY_BASE_URI" "$@"; }\n${command}\n`;
  const [baseUri = '', program, ...argv] = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
  if (program !== 'wechatpay-chain') throw new Error(`It runs ${program}`);
  return { baseUri, argv };
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...texts: string[]
) => (...values: unknown[]) => Promise<void>;

/** Runs copied code with these names. Returns what it logs. */
export async function runCode(code: string, names: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  const logged: unknown[] = [];
  const given = { ...names, console: { log: (value: unknown) => logged.push(value) } };
  await new AsyncFunction(...Object.keys(given), `'use strict';\n${code}`)(...Object.values(given));
  return logged;
}

/** What counts of a request if two are compared. */
export function essence({ method, url, body, status }: SeenRequest) {
  return { method, url, status, body: body.toString() };
}
