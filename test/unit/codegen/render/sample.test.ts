import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../../../codegen/render/sample.ts';
import { toSegment } from '../../../../src/chain/segment.ts';
import { chainOf, templateOf } from '../../../../src/lookup/sample/chain.ts';
import { operationText, readOperation } from '../../../support/pages/page-text.ts';

const SEPARATOR = '| {colspan=3 .im-table-line}';

function samples(rows: string[], file?: string) {
  return samplesOf(readOperation(operationText(rows), file));
}

/** The plain call by the chain. */
const plain = (rows: string[], file?: string) => samples(rows, file)[3]?.code;

describe('a path as a chain', () => {
  it.each([
    ['v3/pay/transactions/native', 'v3.pay.transactions.native'],
    ['v3/pay/out-trade-no/{out_trade_no}/close', 'v3.pay.outTradeNo._out_trade_no_.close'],
    ['v3/merchant/media/video_upload', 'v3.merchant.media.video_upload'],
    ['v3/complaints-v2', 'v3.complaintsV2'],
    ['v3/a/9b/c-1', "v3.a['9b']['c-1']"],
    ['v3/ecommerce/applyments/', 'v3.ecommerce.applyments._empty_'],
  ])('%s', (path, want) => {
    expect(chainOf(path)).toBe(want);
  });

  it('is the path again when the client reads it', () => {
    const path = 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys';
    expect(chainOf(path).split('.').map(toSegment).join('/')).toBe(path);
  });

  it('ends in {empty} where the path ends in a slash', () => {
    expect(templateOf('v3/ecommerce/applyments/')).toBe('v3/ecommerce/applyments/{empty}');
  });
});

describe('the samples', () => {
  it('are six', () => {
    const rows = ['| id {data-required} | string', '| query | object', '| limit {data-indent=1} | integer'];
    const all = samples(rows, 'openapi/v3/a-b/{id}.md');
    expect(all.map(({ title }) => title)).toEqual([
      '异步纯链式',
      '异步声明式',
      '异步属性式',
      '同步纯链式',
      '同步声明式',
      '同步属性式',
    ]);
    const options = "{\n  id: '',\n  query: {\n    limit: 0,\n  },\n}";
    const then = '.then(({ data }) => {\n  console.log(data);\n});';
    expect(all.map(({ code }) => code)).toEqual([
      `await instance.v3.aB._id_.postAsync(${options})${then}`,
      `await instance.chain('v3/a-b/{id}').postAsync(${options})${then}`,
      `await instance['v3/a-b/{id}'].postAsync(${options})${then}`,
      `const { data } = await instance.v3.aB._id_.post(${options});\nconsole.log(data);`,
      `const { data } = await instance.chain('v3/a-b/{id}').post(${options});\nconsole.log(data);`,
      `const { data } = await instance['v3/a-b/{id}'].post(${options});\nconsole.log(data);`,
    ]);
  });

  it('take no argument where there is none', () => {
    expect(plain([])).toBe('const { data } = await instance.v3.test.post();\nconsole.log(data);');
  });

  it('have a value of every type, the first of the documented ones', () => {
    const code = plain([
      '| security {data-required} | `true`',
      '| xml | object',
      '| s {data-indent=1} | string',
      "| quoted {data-indent=1} | string | `it's` 枚举值",
      '| e {data-indent=1} | string | `B` \\| `A` 枚举值之一',
      '| n {data-indent=1} | integer | `2` \\| `1` 枚举值之一',
      '| f {data-indent=1} | number',
      '| b {data-indent=1} | boolean',
      '| l {data-indent=1} | string[] | `A` 枚举值',
      '| o {data-indent=1} | object',
      '| list {data-indent=1} | object[]',
      '| id {data-indent=2} | string',
      '| fee_$n_$m {data-indent=1} | integer',
      '| headers | object',
      '| Idempotency-Key {data-indent=1} | string',
    ]);
    expect(code).toBe(`const { data } = await instance.v3.test.post({
  security: true,
  xml: {
    s: '',
    quoted: 'it\\'s',
    e: 'B',
    n: 2,
    f: 0,
    b: true,
    l: ['A'],
    o: {},
    list: [
      {
        id: '',
      },
    ],
    fee_0_0: 0,
  },
  headers: {
    'Idempotency-Key': '',
  },
});
console.log(data);`);
  });

  it('encode what an encoded string holds, of several shapes the first', () => {
    const code = plain([
      '| xml | object',
      '| scene {data-indent=1} | string {data-encoded=by-json_encode}',
      SEPARATOR,
      '| info {data-indent=2} | object',
      '| a {data-indent=3} | string',
      SEPARATOR,
      '| info {data-indent=2} | object',
      '| b {data-indent=3} | string',
      '| receivers {data-indent=1} | string {data-encoded=by-json_encode}',
      SEPARATOR,
      '| receiver {data-indent=2} | object[]',
      '| risk {data-indent=1} | string {data-encoded=by-urlencode}',
      SEPARATOR,
      '| time {data-indent=2} | number',
      '| mobile {data-indent=2} | string',
    ]);
    expect(code).toContain(`    scene: JSON.stringify({
      info: {
        a: '',
      },
    }),
    receivers: JSON.stringify([{}]),
    risk: encodeURIComponent('time=&mobile='),
`);
  });

  it('send a file with its meta as a MediaUtil', () => {
    const body = [
      '| body | object',
      '| file {data-indent=1} | object',
      '| meta {data-indent=1} | string',
      SEPARATOR,
    ];
    const meta = ['| filename {data-indent=2} | string', '| sha256 {data-indent=2} | string'];
    expect(plain([...body, ...meta])).toBe(`const media = new MediaUtil('/path/to/file');
const { data } = await instance.v3.test.post({
  body: media,
});
console.log(data);`);
    expect(
      plain([...body, ...meta, '| bank {data-indent=2} | string']),
    ).toContain(`media.setMeta(JSON.stringify({
  filename: '',
  sha256: '',
  bank: '',
}));
`);
  });

  it('send any other form with its own type and headers', () => {
    expect(
      plain([
        '| headers | object',
        '| X-A {data-indent=1} | string',
        '| body | object',
        '| f {data-indent=1} | object',
        '| mch_id {data-indent=1} | string',
      ]),
    ).toBe(`const form = new FormData();
form.append('f', new Blob([]), 'file');
form.append('mch_id', '');
const multipart = new Response(form);
const { data } = await instance.v3.test.post({
  body: await multipart.arrayBuffer(),
  headers: {
    'Content-Type': multipart.headers.get('content-type'),
    'X-A': '',
  },
});
console.log(data);`);
  });
});
