import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apiReport } from '../support/api/report.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The report of a package of a few modules, without its head. */
function reportOf(modules: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  try {
    for (const [path, text] of Object.entries(modules)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return apiReport({ it: join(folder, 'index.ts') }).replace(/^[^#]*/, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the report of the public API', () => {
  it('is what test/api.txt says: `npm run api` writes a change into it', async () => {
    const report = apiReport({
      'wechatpay-chain': source('index.ts'),
      'wechatpay-chain/sandbox': source('sandbox/index.ts'),
      'wechatpay-chain/webhook': source('webhook/index.ts'),
    });
    await expect(report).toMatchFileSnapshot('../api.txt');
  });

  it('holds signatures, and neither bodies nor what is private', () => {
    const text = `
      export class Box<T> { #a = 1; private b = 2; readonly kind = 'box'; constructor(private t: T, n = 1) {}
        put(t: T): this; put(t: T, twice = false): this { return this; } private c(): void {} }
      export async function open(path: string, { mode = 1 }: { mode?: number } = {}): Promise<Hidden> { return null!; }
      interface Hidden { readonly size: number; /** why */ b?: string }
      function unseen() { return 1; }`;
    expect(reportOf({ 'index.ts': text })).toMatchInlineSnapshot(`
      "## it

      class Box<T> {
        readonly kind = 'box';
        constructor(t: T, n?: number);
        put(t: T): this;
      }

      function open(path: string, argument1?: {
        mode?: number;
      }): Promise<Hidden>;

      ## not exported

      interface Hidden {
        readonly size: number;
        b?: string;
      }
      "
    `);
  });

  it('leaves out how a class is constructed that is exported as a type, and what only that needs', () => {
    const parts = 'class A { constructor(inner: Inner) {} a(): void {} } interface Inner { b: string }';
    expect(reportOf({ 'index.ts': `${parts} export type { A };` })).not.toContain('nner');
    expect(reportOf({ 'index.ts': `${parts} export { A };` })).toContain('interface Inner');
  });

  it('is the same after a move, and in another order', () => {
    const a = 'export interface A { b: B }';
    const b = 'export type B = 1 | 2;';
    const one = {
      'index.ts': "export type { A } from './a.ts'; export * from './c.ts';",
      'a.ts': `import type { B } from './b.ts'; ${a}`,
      'b.ts': b,
      'c.ts': 'export const C = 1; export const A = 2;',
    };
    const other = {
      'index.ts': "export * from './room/c.ts'; import type { A } from './room/a.ts'; export type { A };",
      'room/a.ts': `${a} ${b}`,
      'room/c.ts': 'export const A = 2; export const C = 1;',
    };
    expect(reportOf(other)).toBe(reportOf(one));
    expect(reportOf(one)).toContain(
      '## it\n\ninterface A {\n  b: B;\n}\n\nconst C = 1;\n\n## not exported\n\ntype B = 1 | 2;\n',
    );
  });

  it.each([
    ['a return type', 'export function f() { return g(); }'],
    ['a parameter', 'export class A { m(a = g()): void {} }'],
    ['a constant', 'export const a = g();'],
  ])('refuses a public type that is not written out: %s', (_what, text) => {
    expect(() => reportOf({ 'index.ts': text })).toThrow('write out the type of what is public');
  });

  it('knows generated types and those of packages by their names only', () => {
    const index = "export type { G } from './generated/g.ts'; export type { P as Q } from 'p';";
    expect(reportOf({ 'index.ts': index })).toMatchInlineSnapshot(`
      "## it

      generated G

      elsewhere P
      export { P as Q }

      ## not exported

      "
    `);
  });
});
