import { describe, expect, it } from 'vitest';
import type { Event, Operation } from '../../../../codegen/model/model.ts';
import { parseDocs } from '../../../../codegen/parse/docs.ts';
import { faultsOf, operationText, readOperation } from '../../../support/pages/page-text.ts';

const TABLES = operationText(['| json | object']).split('\n').slice(1).join('\n');

function readPage(text: string, file = 'openapi/v3/test.md') {
  const [page] = parseDocs([{ file, text }]).pages;
  if (!page) throw new Error('no page');
  return page;
}

function readEvent(text: string, file = 'webhook/v3/A.B.md'): Event {
  const [event] = parseDocs([{ file, text }]).events;
  if (!event) throw new Error('no event');
  return event;
}

describe('a page of one operation', () => {
  it('has its title in the front matter, and ignores prose, tips and code', () => {
    const text = `---
title: 查询"订单"
description: 很长的一句话，不是事实。
head:
  - - meta
    - name: keywords
---

# {{ $frontmatter.title }} {#get}

{{ $frontmatter.description }}

${TABLES}
::: code-group

\`\`\`php [异步纯链式]
| not | a | table
# not a heading {#put}
\`\`\`

:::

::: tip 提示
:::

> 一句话
`;
    expect(readPage(text)).toMatchObject({
      path: 'v3/test',
      title: '查询"订单"',
      contributed: false,
      operations: [{ path: 'v3/test', method: 'get', protocol: 'v3', title: '查询"订单"', links: [] }],
    });
  });

  it.each([
    ['openapi/v2/pay/unifiedorder.md', 'v2/pay/unifiedorder', 'v2'],
    ['openapi/v3/applyments/index.md', 'v3/applyments/', 'v3'],
    ['openapi/v3/test.md', 'v3/test', 'v3'],
  ])('is called by its file: %s', (file, path, protocol) => {
    expect(readOperation(operationText(['| json | object']), file)).toMatchObject({ path, protocol });
  });

  it('has a row for every variable of its path', () => {
    const text = operationText([
      '| b {data-required} | string',
      '| a_id {data-required} | integer',
      '| query | object',
    ]);
    expect(readOperation(text, 'openapi/v3/a/{a_id}/{b}.md').request.map(({ name }) => name)).toEqual([
      'b',
      'a_id',
      'query',
    ]);
  });
});

describe('a page of several operations', () => {
  it('has one below each second heading', () => {
    const page = readPage(`# 两个接口 {#mix}\n\n## 创建 {#post}\n${TABLES}\n## 查询 {#get}\n${TABLES}`);
    expect(page.title).toBe('两个接口');
    expect(page.operations.map(({ title, method }) => [title, method])).toEqual([
      ['创建', 'post'],
      ['查询', 'get'],
    ]);
  });

  it('may have a first heading for each', () => {
    const page = readPage(`# 创建 {#post}\n${TABLES}\n# 查询 {#get}\n${TABLES}`);
    expect(page.title).toBe('创建、查询');
    expect(page.operations.map(({ title }) => title)).toEqual(['创建', '查询']);
  });

  it('has the lifecycle of each in the front matter', () => {
    const page = readPage(`---
title: 两个接口
operations:
  get:
    lifecycle:
      state: retired
---

# {{ $frontmatter.title }} {#mix}\n\n## 创建 {#post}\n${TABLES}\n## 查询 {#get}\n${TABLES}`);
    expect(page.operations.map(({ lifecycle }) => lifecycle)).toEqual([
      undefined,
      { state: 'retired', successors: [] },
    ]);
  });
});

describe('the lifecycle', () => {
  const lifecycle = (container: string) =>
    readOperation(`# 测试 {#post}\n\n${container}\n${TABLES}`).lifecycle;

  it.each([
    ['im-deprecated', 'retired'],
    ['im-redesigned', 'superseded'],
    ['im-privated', 'closed'],
    ['im-discarded', 'abandoned'],
    ['im-need-accessment', 'invitation'],
    ['im-need-tbt', 'trial'],
  ])('is told by the container %s', (marker, state) => {
    expect(lifecycle(`::: warning :icon: {.${marker}}\n\n说明\n\n:::\n`)).toEqual({ state, successors: [] });
  });

  it('has a date and the pages to use instead', () => {
    const text =
      '自 `2022.09.08` 起，见[这里](/openapi/v3/a/{b}#post)、[这里](/webhook/v3/A.B)和[外链](https://a.cn)';
    expect(lifecycle(`::: warning {.im-redesigned}\n\n${text}\n\n:::\n`)).toEqual({
      state: 'superseded',
      since: '2022-09-08',
      successors: ['openapi/v3/a/{b}#post', 'webhook/v3/A.B'],
    });
    expect(lifecycle('::: warning {.im-discarded}\n\n自 `2020年` 起\n\n:::\n')?.since).toBe('2020');
  });

  it.each(['im-important', 'im-specific', 'im-special', 'im-parsed', 'im-confusing'])(
    'is not told by the remark %s',
    (marker) => {
      expect(lifecycle(`::: warning {.${marker}}\n\n说明\n\n:::\n`)).toBeUndefined();
    },
  );

  it('can stand in the front matter', () => {
    const text = `---
title: 测试
lifecycle:
  state: superseded
  since: 2022-09-08
  successors: [openapi/v3/b]
---
# {{ $frontmatter.title }} {#post}
${TABLES}`;
    expect(readOperation(text).lifecycle).toEqual({
      state: 'superseded',
      since: '2022-09-08',
      successors: ['openapi/v3/b'],
    });
  });
});

describe('the response', () => {
  const response = (row: string, head = '返回字典'): Operation['response'] =>
    readOperation(operationText(['| json | object'], [row]).replace('返回字典', head)).response;

  it.each([
    ['| 空字符串(无返回内容) {align=center colspan=3}', { kind: 'empty' }],
    ['| `30x`跳转(无返回信息) {align=center colspan=3}', { kind: 'redirect' }],
    ['| 文件流(保存为PDF) {align=center colspan=3}', { kind: 'stream', media: 'pdf' }],
    ['| 文件流(按图片查看) {align=center colspan=3}', { kind: 'stream', media: 'image' }],
    ['| 文件流(需解析) {align=center colspan=3}', { kind: 'stream', media: 'data' }],
    ['| id | string', { kind: 'fields', fields: [{ name: 'id', type: 'string', required: false }] }],
    ['', { kind: 'fields', fields: [] }],
  ])('%s', (row, want) => {
    expect(response(row)).toEqual(want);
  });

  it('describes only the failure below 异常字典', () => {
    expect(response('| code | string', '异常字典')).toMatchObject({
      kind: 'failure',
      fields: [{ name: 'code' }],
    });
  });
});

describe('the links', () => {
  it('are those behind 参阅, also as a list', () => {
    const text = `${operationText(['| json | object'])}
见 [别处](https://a.cn)

参阅 [官方文档](https://pay.example/doc?chapter=1_2&index=3) [这是一个很长很长的、不能算作术语的链接。](https://pay.example/b)
- [官方JSAPI文档](https://pay.example/c) [内部](/guide/x)
`;
    expect(readOperation(text).links).toEqual([
      { text: '官方文档', href: 'https://pay.example/doc?chapter=1_2&index=3' },
      { text: '官方文档', href: 'https://pay.example/b' },
      { text: '官方JSAPI文档', href: 'https://pay.example/c' },
    ]);
  });
});

describe('an event', () => {
  const request = ['| headers | object', '| body | object', '| trade_scene {data-indent=1} | string'];
  const text = operationText(request, ['| status | number', '| body | object']).replace(
    '返回字典',
    '应答规范',
  );

  it('has headers, a body and an answer', () => {
    expect(readEvent(text)).toMatchObject({
      name: 'v3/A.B',
      version: 'v3',
      title: 'Test',
      payloads: [],
      request: [{ name: 'headers' }, { name: 'body', children: [{ name: 'trade_scene' }] }],
      answer: [{ name: 'status' }, { name: 'body' }],
    });
    expect(readEvent(text, 'webhook/v2/transaction-success.md').name).toBe('v2/transaction-success');
  });

  it('tells its payloads by numbered notes', () => {
    const notes = `
1. 支付成功(**trade_state=SUCCESS**)才有通知 {#BASIC}

1. 会带上(**sp_mchid及sub_mchid**)字段 {#PARTNER}

1. 停车(**trade_scene**)为固定值"**PARKING**" {#PARKING}

1. 会返回(**plan_id**、**contract_id**)字段

1. 没有字段 {#NONE}
`;
    const withNotes = text.replace('{.im-table #request}\n', `{.im-table #request}\n${notes}`);
    expect(readEvent(withNotes).payloads).toEqual([
      { anchor: 'BASIC', fields: [{ name: 'trade_state', value: 'SUCCESS' }] },
      { anchor: 'PARTNER', fields: [{ name: 'sp_mchid' }, { name: 'sub_mchid' }] },
      { anchor: 'PARKING', fields: [{ name: 'trade_scene', value: 'PARKING' }] },
      { fields: [{ name: 'plan_id' }, { name: 'contract_id' }] },
    ]);
  });

  it('is nothing else', () => {
    const fault = (page: string) =>
      faultsOf({ 'webhook/v3/A.B.md': page }).map((message) => message.split(': ')[1]);
    expect(fault(text.replace('{#post}', '{#get}'))).toEqual(['an event is sent by {#post}']);
    expect(fault(text.replace('应答规范', '返回字典'))).toEqual([
      'an event has a table 应答规范 of what to answer',
    ]);
    expect(fault(text.replace('| headers', '| json'))).toEqual([
      'no row for headers',
      'json is not one of headers, body',
    ]);
    expect(fault(`${text}\n# Again {#post}\n`)).toEqual(['an event has one heading']);
  });
});
