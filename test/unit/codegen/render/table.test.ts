import { describe, expect, it } from 'vitest';
import type { Field, Operation } from '../../../../codegen/model/model.ts';
import { noOrigin } from '../../../../codegen/parse/front/origin.ts';
import { renderEventPage, renderOperationPage } from '../../../../codegen/render/page.ts';
import { renderRows } from '../../../../codegen/render/table.ts';

const field = (more: Partial<Field> = {}): Field => ({ name: 'a', type: 'string', required: false, ...more });

describe('a row', () => {
  it.each<[string, Partial<Field>, string]>([
    ['plain', {}, '| a | string'],
    ['required', { required: true }, '| a {data-required} | string'],
    ['the literal true', { type: 'true' }, '| a | `true`'],
    ['a label', { label: '单号' }, '| a | string | 单号'],
    ['a length', { maxLength: 32 }, '| a | string {data-tooltip="最长32字符"}'],
    ['a signature', { signature: 'rsa-privatekey' }, '| a | string {data-signed=by-rsa-privatekey}'],
    ['an encoding', { encoding: 'urlencode' }, '| a | string {data-encoded=by-urlencode}'],
    ['AES', { encryption: { by: 'aes-gcm', key: 'apiv3' } }, '| a | string {data-encrypted=by-aes-gcm}'],
    [
      'RSA with its key',
      { encryption: { by: 'rsa-pubkey', key: 'bank' }, maxLength: 64 },
      '| a | string {data-tooltip="最长64字符，付款到银行卡用的RSA加密公钥" data-encrypted=by-rsa-pubkey}',
    ],
    ['one value', { enumeration: { kind: 'one-of', values: [{ value: 'A' }] } }, '| a | string | `A` 枚举值'],
    [
      'values',
      { label: '状态', enumeration: { kind: 'one-of', values: [{ value: 'A' }, { value: 'B' }] } },
      '| a | string | 状态<br/>`A` \\| `B` 枚举值之一',
    ],
    [
      'values with meanings',
      { enumeration: { kind: 'one-of', values: [{ value: 'A', meaning: '甲' }, { value: 'B' }] } },
      '| a | string | 枚举值：<br/>`A`：甲<br/>`B`：',
    ],
    [
      'the only value',
      { enumeration: { kind: 'fixed', values: [{ value: 'A' }] } },
      '| a | string | 固定值`A`',
    ],
    [
      'classes',
      { type: 'number', enumeration: { kind: 'classes', values: [{ value: '20X' }, { value: '5XX' }] } },
      '| a | number | `20X` `5XX` 枚举值之一',
    ],
  ])('with %s', (_, more, want) => {
    expect(renderRows([field(more)])).toEqual([want]);
  });

  it('is followed by what is below it', () => {
    const rows = renderRows([
      field({ type: 'object', children: [field({ name: 'b' })] }),
      field({
        name: 'c',
        encoding: 'json_encode',
        content: { shape: 'object', fields: [field({ name: 'd' })] },
      }),
      field({
        name: 'trades',
        encoding: 'json_encode',
        content: { shape: 'array', element: field({ name: 'transaction', type: 'string[]' }) },
      }),
      field({
        name: 'e',
        type: 'object',
        alternatives: [1, 2].map(() => field({ name: 'e', type: 'object', children: [] })),
      }),
    ]);
    expect(rows).toEqual([
      '| a | object',
      '| b {data-indent=1} | string',
      '| c | string {data-encoded=by-json_encode}',
      '| {colspan=3 .im-table-line}',
      '| d {data-indent=1} | string',
      '| trades | string {data-encoded=by-json_encode}',
      '| {colspan=3 .im-table-line}',
      '| transaction {data-indent=1} | string[]',
      '| e | object',
      '| {colspan=3 .im-table-line}',
      '| e | object',
    ]);
  });
});

describe('a page', () => {
  const operation: Omit<Operation, 'method' | 'title'> = {
    path: 'v3/a/{id}',
    protocol: 'v3',
    links: [],
    request: [],
    response: { kind: 'empty' },
    errors: [],
    origin: noOrigin(),
  };

  it('of one operation', () => {
    const page = renderOperationPage({
      path: 'v3/a/{id}',
      title: '查询',
      contributed: true,
      operations: [
        {
          ...operation,
          method: 'get',
          title: '查询',
          lifecycle: { state: 'superseded', since: '2020', successors: ['openapi/v3/b'] },
          links: [
            { text: '官方文档', href: 'https://pay.example/1' },
            { text: '说明', href: 'https://pay.example/2' },
          ],
          request: [field({ name: 'id', required: true })],
        },
      ],
    });
    expect(page.replace(/(?<=::: code-group\n\n)[\s\S]*(?=:::)/, '')).toBe(`---
title: 查询
origin: contributed
lifecycle:
  state: superseded
  since: "2020"
  successors:
    - openapi/v3/b
---

# {{ $frontmatter.title }} {#get}

以 \`GET\` 请求 \`v3/a/{id}\` 的参数与应答如下。

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| id {data-required} | string

{.im-table #request}

::: code-group

:::

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| 空字符串 {align=center colspan=3}

{.im-table #response}

参阅 [官方文档](https://pay.example/1) [说明](https://pay.example/2)
`);
    expect(page.match(/```ts \[.*\]/g)).toHaveLength(6);
  });

  it('of several operations', () => {
    const page = renderOperationPage({
      path: 'v3/a/{id}',
      title: '全部',
      contributed: false,
      operations: [
        { ...operation, method: 'get', title: '查询' },
        { ...operation, method: 'delete', title: '删除', lifecycle: { state: 'retired', successors: [] } },
      ],
    });
    expect(page).toMatch(
      /^---\ntitle: 全部\noperations:\n {2}delete:\n {4}lifecycle:\n {6}state: retired\n---\n/,
    );
    expect(page.match(/^#.*$/gm)).toEqual([
      '# {{ $frontmatter.title }} {#mix}',
      '## 查询 {#get}',
      '## 删除 {#delete}',
    ]);
  });

  it('of an event', () => {
    const page = renderEventPage({
      name: 'v3/A.B',
      version: 'v3',
      title: '通知',
      contributed: false,
      links: [],
      request: [field({ name: 'headers', type: 'object' }), field({ name: 'body', type: 'object' })],
      payloads: [
        { anchor: 'C', fields: [{ name: 'x', value: '1' }, { name: 'y' }] },
        { fields: [{ name: 'z' }] },
      ],
      answer: [field({ name: 'body', type: 'object' })],
      origin: noOrigin(),
    });
    expect(page).toContain('\n{.im-table #request}\n\n1. **x=1** **y** {#C}\n\n1. **z**\n\n| 应答规范 | ');
  });
});
