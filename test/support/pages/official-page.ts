import { DocsError, FaultLog } from '../../../codegen/model/fault.ts';
import type { OfficialOperation } from '../../../codegen/official/read/page.ts';
import { type OfficialSource, type ReadOfficial, readOfficial } from '../../../codegen/official/read/read.ts';

const RULE = '| --- | --- | --- | --- |';
const FIELDS = `| 参数名 | 类型 | 必填 | 描述 |\n${RULE}`;

/** The parts of the page of an operation; rows without the bars at their ends. */
export interface CallPage {
  call?: string;
  header?: string[];
  path?: string[];
  query?: string[];
  body?: string[];
  form?: string[];
  /** Rows, or the words in their place. */
  response?: string[] | string;
  errors?: string[];
  example?: string;
}

/** The official page of an operation. */
export function callText(parts: CallPage): string {
  const { call = '【POST】 `/v3/toys`', response = ['id | string(32) | true | 【编号】'] } = parts;
  const table = (heading: string, rows: string[] | undefined): string[] =>
    rows ? [`### ${heading} 参数`, FIELDS, ...rows.map(bars)] : [];
  return [
    '## 接口说明',
    '',
    `请求方式：${call}`,
    '',
    '请求域名：【主域名】https://api.example.com 就近',
    '',
    '　　　　　【备域名】https://api2.example.com 异地',
    '',
    '## 请求参数',
    ...table('Header', ['Authorization | string | true | 签名', ...(parts.header ?? [])]),
    ...table('Path', parts.path),
    ...table('Query', parts.query),
    ...table('Body', parts.body),
    ...table('Form', parts.form),
    '## 应答参数',
    '',
    ...(typeof response === 'string' ? [response] : ['200 OK', '', FIELDS, ...response.map(bars)]),
    '## 错误码',
    '',
    '| 状态码 | 错误码 | 描述 | 解决方案 |',
    RULE,
    ...(parts.errors ?? ['400 | PARAM\\_ERROR | 参数错误 | 改正']).map(bars),
    '',
    '应答示例',
    '',
    '> 200 OK',
    '',
    '```',
    parts.example ?? '{ "id": "1" }',
    '```',
    '',
  ].join('\n');
}

/** The parts of the page of a notification. */
export interface NoticePage {
  type?: string;
  shown?: string;
  resource?: string[];
  answer?: string[];
  example?: string;
}

/** The official page of a notification. */
export function noticeText(parts: NoticePage): string {
  return [
    '## 二、回调处理步骤',
    '### 1、商户接收回调通知报文',
    '通知参数',
    FIELDS,
    ...[
      'id | string(36) | true | 【通知ID】',
      'create_time | string(32) | true | 【时间】',
      `event_type | string(32) | true | 【通知类型】${parts.type ?? 'TOY.SOLD'}`,
      'resource_type | string(32) | true | 固定为encrypt-resource',
      'resource | object | true | 【数据】',
      'resource.algorithm | string(32) | true | 【算法】',
      'resource.ciphertext | string(1048576) | true | 【密文】',
      'resource.nonce | string(16) | true | 【随机串】',
      'summary | string(64) | true | 【摘要】',
    ].map(bars),
    '',
    '成功通知',
    '',
    '```',
    `{ "event_type": "${parts.shown ?? 'TOY.SOLD'}", "id": "1" }`,
    '```',
    '',
    '#### 2.1、对回调通知进行验签',
    '| 参数 | 描述 |',
    '| --- | --- |',
    '| Wechatpay-Serial | 序列号 |',
    '| Wechatpay-Nonce | 随机串 |',
    '',
    '#### 2.2、对回调通知进行应答',
    FIELDS,
    ...(
      parts.answer ?? ['code | string(32) | false | 【状态码】', 'message | string(256) | false | 【信息】']
    ).map(bars),
    '',
    '### 3、对回调通知内容进行解密',
    'resource中ciphertext解密后字段',
    '',
    FIELDS,
    ...(
      parts.resource ?? ['toy_id | string(32) | true | 【玩具ID】', 'price | integer | true | 【价格】']
    ).map(bars),
    '',
    '对resource中ciphertext解密后的资源对象示例',
    '',
    '```',
    parts.example ?? '{ "toy_id": "1", "price": 1 }',
    '```',
    '',
  ].join('\n');
}

function bars(row: string): string {
  return `| ${row} |`;
}

export interface Outcome extends ReadOfficial {
  /** `file:line: what is wrong` */
  faults: string[];
}

/** Reads pages; a text alone is `merchant/1.md`. */
export function read(...pages: (string | OfficialSource)[]): Outcome {
  const log = new FaultLog();
  const sources = pages.map((page, index) =>
    typeof page === 'string' ? { file: `merchant/${index + 1}.md`, text: page } : page,
  );
  const outcome = readOfficial(sources, new Map([['merchant/1', '卖玩具']]), log);
  try {
    log.check();
  } catch (error) {
    if (!(error instanceof DocsError)) throw error;
    return {
      ...outcome,
      faults: error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    };
  }
  return { ...outcome, faults: [] };
}

/** The first operation of a page, which must be understood. */
export function operation(text: string): OfficialOperation {
  const { pages, faults } = read(text);
  const [first] = pages[0]?.operations ?? [];
  if (!first || faults.length > 0) throw new Error(`not understood: ${faults.join('; ')}`);
  return first;
}

/** The line of the first row that has these words, from 1. */
export function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}
