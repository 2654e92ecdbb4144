import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docsOfField } from '../../../../codegen/emit/doc.ts';
import { emitTypes } from '../../../../codegen/emit/types.ts';
import { parseDocs, type SourcePage } from '../../../../codegen/parse/docs.ts';
import { planTypes } from '../../../../codegen/plan/plan.ts';
import { operationText } from '../../../support/pages/page-text.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The types of these pages, by file. */
function typesOf(pages: Readonly<Record<string, string>>): Map<string, string> {
  const sources: SourcePage[] = Object.entries(pages).map(([file, text]) => ({ file, text }));
  return new Map(emitTypes(planTypes(parseDocs(sources))).map(({ file, text }) => [file, text]));
}

/** One interface or type of a page with these request and response rows. */
function typeOf(
  name: string,
  request: readonly string[],
  { response, path = 'v3/a/b' }: { response?: readonly string[]; path?: string } = {},
): string {
  const text = [...typesOf({ [`openapi/${path}.md`]: operationText(request, response) }).values()].join('\n');
  const found = new RegExp(`^export (?:interface ${name}\\b[\\s\\S]*?^}|type ${name}\\b.*;$)`, 'm').exec(
    text,
  )?.[0];
  if (found === undefined) throw new Error(`no ${name} in\n${text}`);
  return found;
}

const requestOf = (...rows: string[]) => typeOf('V3ABPostRequest', rows);
const requestOfV2 = (...rows: string[]) => typeOf('V2ABPostRequest', rows, { path: 'v2/a/b' });
const answerOf = (...rows: string[]) => typeOf('V3ABPostResponse', ['| json | object'], { response: rows });

describe('a request', () => {
  it('has its options, required as documented, with what the page says of them', () => {
    expect(
      requestOf(
        '| json {data-required} | object',
        '| total {data-required data-indent=1} | integer | 金额（单位为分）',
        '| attach {data-indent=1} | string {data-tooltip="最长127字符"} | 附加数据',
        '| name {data-indent=1} | string {data-tooltip="微信支付公钥/平台证书" data-encrypted=by-rsa-pubkey} | 姓名',
        '| state {data-indent=1} | string | 状态<br/>`ON`：开启<br/>`OFF`：关闭',
        '| base_uri | string | `https://a.test/` 枚举值',
      ),
    ).toBe(`export interface V3ABPostRequest extends CommonOptions {
  json: {
    /** 金额（单位为分） In fen. */
    total: number;
    /** 附加数据 At most 127 characters. */
    attach?: string;
    /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name?: string;
    /**
     * 状态
     * - \`ON\` 开启
     * - \`OFF\` 关闭
     */
    state?: 'ON' | 'OFF';
  };
  base_uri?: 'https://a.test/' | (string & {});
}`);
  });

  it.each<[string, string, string]>([
    ['a list', '| a {data-indent=1} | string[]', 'a?: string[];'],
    ['a list of values', '| a {data-indent=1} | string[] | `X` \\| `Y` 枚举值之一', "a?: ('X' | 'Y')[];"],
    ['documented numbers', '| a {data-indent=1} | integer | `1` \\| `2` 枚举值之一', 'a?: 1 | 2;'],
    ['a value that is fixed', '| a {data-required data-indent=1} | string | 固定值`X`', "a: 'X';"],
    ['a float', '| a {data-indent=1} | float', 'a?: number;'],
    ['an object that is not described', '| a {data-indent=1} | object', 'a?: { [field: string]: unknown };'],
    ['a quote in a value', "| a {data-indent=1} | string | `it's` 枚举值", "a?: 'it\\'s';"],
  ])('writes %s', (_, row, line) => {
    expect(requestOf('| json {data-required} | object', row)).toContain(`\n    ${line}\n`);
  });

  it('writes options of the client', () => {
    const body = ['| body {data-required} | object', '| file {data-indent=1} | object'];
    expect(requestOf('| security {data-required} | `true`', ...body)).toContain(
      '  security: true;\n  body: Body;\n',
    );
  });

  it('of APIv2 takes text for everything that is text in XML', () => {
    const text = requestOfV2(
      '| xml {data-required} | object',
      '| a {data-indent=1} | integer',
      '| b {data-indent=1} | integer | `1` \\| `2` 枚举值之一',
      '| c {data-indent=1} | boolean',
      '| timeout | float',
    );
    expect(text).toContain("a?: number | string;\n    b?: 1 | '1' | 2 | '2';\n    c?: boolean | string;");
    expect(text).toContain('timeout?: number;');
    expect(requestOfV2('| xml {data-required} | object')).toContain('xml: XmlMap;');
  });

  it('takes a number in a path as text, too', () => {
    const text = typeOf('V3AByIdPostRequest', ['| id {data-required} | integer'], { path: 'v3/a/{id}' });
    expect(text).toContain('id: number | string;');
  });

  it('takes other headers than the documented ones', () => {
    const rows = ['| headers {data-required} | object', '| Idempotency-Key {data-indent=1} | string'];
    expect(requestOf(...rows)).toContain(
      "headers: {\n    [name: string]: HeaderValue;\n    'Idempotency-Key'?: string;\n  };",
    );
  });

  it('does not ask for a header that the client sends', () => {
    const serial = '| Wechatpay-Serial {data-required data-indent=1} | string';
    const rows = ['| headers {data-required} | object', serial];
    expect(requestOf(...rows)).toContain(
      "headers?: {\n    [name: string]: HeaderValue;\n    'Wechatpay-Serial'?: string;\n  };",
    );
    expect(requestOf(...rows, '| Idempotency-Key {data-required data-indent=1} | string')).toContain(
      'headers: {',
    );
  });

  it('does not ask for a nonce_str, and offers to sign for WeCom where that has a field', () => {
    const rows = ['| xml {data-required} | object', '| nonce_str {data-required data-indent=1} | string'];
    expect(requestOfV2(...rows)).toContain('extends CommonOptions {\n  xml: {\n    nonce_str?: string;\n');
    expect(requestOfV2(...rows, '| workwx_sign {data-indent=1} | string')).toContain(
      'extends WorkwxOptions {',
    );
  });

  const encoded = [
    '| json {data-required} | object',
    '| a {data-indent=1} | string {data-encoded=by-json_encode} | 内容',
    '| {colspan=3 .im-table-line}',
    '| id {data-required data-indent=2} | string',
  ];

  it('takes an encoded string decoded or encoded', () => {
    expect(requestOf(...encoded)).toContain(
      '/** 内容 JSON text. */\n    a?: Encoded<V3ABPostRequestA> | V3ABPostRequestA;',
    );
    expect(typeOf('V3ABPostRequestA', encoded)).toBe('export interface V3ABPostRequestA {\n  id: string;\n}');
  });

  it('cannot end the comment it is described in', () => {
    expect(docsOfField({ name: 'a', type: 'string', required: false, label: 'x*/y' })).toEqual(['x*\\/y']);
  });
});

describe('an answer', () => {
  it('leaves its values open, and writes numbered keys as a pattern', () => {
    const text = answerOf(
      '| state {data-required} | string | `ON` \\| `OFF` 枚举值之一',
      '| level | integer | `1` 枚举值',
      '| fee_$n | string',
      '| fee_$n_$m | string',
    );
    expect(text).toContain("state: 'ON' | 'OFF' | (string & {});");
    expect(text).toContain('level?: 1 | (number & {});');
    expect(text).toContain(`[key: \`fee_\${number}\`]: string;`);
    expect(text).toContain(`[key: \`fee_\${number}_\${number}\`]: string;`);
  });

  it.each([
    ['| 空字符串 {align=center colspan=3}', 'Empty'],
    ['| 文件流(PDF) {align=center colspan=3}', 'Download'],
    ['| 30x跳转 {align=center colspan=3}', 'Redirect'],
  ])('%s is %s', (row, type) => {
    expect(answerOf(row)).toBe(`export type V3ABPostResponse = ${type};`);
  });

  it('carries what an encoded string holds', () => {
    expect(
      answerOf(
        '| a {data-required} | string {data-encoded=by-json_encode} | 内容',
        '| {colspan=3 .im-table-line}',
        '| id {data-required data-indent=1} | string',
      ),
    ).toContain('a: Encoded<V3ABPostResponseA>;');
  });
});

describe('nodes', () => {
  const verb = (method: string, rows = ['| id {data-required} | string']) =>
    operationText(rows).replace('{#post}', `{#${method}}`);
  const text = [
    ...typesOf({
      'openapi/v3/card-list/{id}.md': verb('delete'),
      'openapi/v3/card-list/{id}/delete.md': verb('post'),
      'openapi/v3/card-list/get.md': verb('get', ['| query {data-required} | object']),
    }).values(),
  ].join('\n');

  it('have their children under all names, and only documented verbs', () => {
    expect(text).toContain("  'card-list': V3CardList;\n  cardList: V3CardList;\n");
    expect(text).toContain('  Get: V3CardListGet;\n');
    expect(text).toContain("  _id_: V3CardListById;\n  '{id}': V3CardListById;\n");
    expect(text).toContain('  get: Call<V3CardListGetGetRequest, V3CardListGetGetResponse>;');
    expect(text).not.toMatch(/\bput\b/);
  });

  it('are called where the verb DELETE is also a piece of a path', () => {
    const head =
      'export interface V3CardListByIdDelete extends PathNode, ' +
      'Call<V3CardListByIdDeleteRequest, V3CardListByIdDeleteResponse> {';
    expect(text).toContain(head);
    expect(text).toContain('  delete: V3CardListByIdDelete;\n');
    expect(text).toContain('  deleteAsync: Call<V3CardListByIdDeleteRequest,');
  });

  it('say what became of an operation', () => {
    const page = verb('post', ['| json | object']).replace(
      '# Test',
      '---\ntitle: 旧\nlifecycle:\n  state: superseded\n  since: "2024"\n  successors:\n    - openapi/v3/new#post\n---\n# Test',
    );
    const types = [...typesOf({ 'openapi/v3/old.md': page }).values()].join('\n');
    expect(types).toContain('@deprecated Superseded since 2024. Use `POST v3/new`.');
  });

  it('compile, all together', () => {
    const folder = `${root}.cache/emit-test`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const types = typesOf({
      'openapi/v3/card-list/{id}.md': verb('delete'),
      'openapi/v3/card-list/{id}/delete.md': verb('post'),
      'openapi/v3/card-list/get.md': verb('get', ['| query {data-required} | object']),
    });
    for (const [file, content] of types) {
      writeFileSync(`${folder}/${file}`, content.replaceAll('../chain/', '../../src/chain/'));
    }
    const use = `import type { Root } from './index.ts';
declare const root: Root;
root.v3.cardList._id_.delete({ id: '1' });
root.v3['card-list']['{id}'].delete.post({ id: '1' });
root.v3.cardList.Get.get({ query: {} });
`;
    writeFileSync(`${folder}/use.ts`, use);
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({
        extends: '../../tsconfig.json',
        compilerOptions: { rootDir: '../..' },
        include: ['.'],
      }),
    );
    const tsc = `${root}node_modules/typescript/bin/tsc`;
    expect(execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' })).toBe('');
  }, 30_000);
});

describe('what is generated', () => {
  const folder = `${root}src/generated`;
  const files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);

  it('says so on its first line', () => {
    expect(files.length).toBeGreaterThan(80);
    for (const [name, text] of files)
      expect(text, name).toMatch(/^\/\/ Generated from docs\/ by `npm run codegen`\. .+\n/);
  });

  it('has no conditional or mapped type, and patterns only as keys', () => {
    for (const [name, text] of files) {
      const code = text.replace(/\/\*\*[\s\S]*?\*\/|^\/\/.*/g, '');
      expect(code.match(/ extends [^{\n]*\?| in keyof | infer |: any\b/g), name).toBeNull();
      expect(code.replace(/^ *\[key: `[\w${}]+`\]/gm, '').match(/`/g), name).toBeNull();
    }
  });
});
