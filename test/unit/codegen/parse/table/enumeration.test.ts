import { describe, expect, it } from 'vitest';
import { type Description, readDescription } from '../../../../../codegen/parse/table/enumeration.ts';

function read(text: string): Description & { problems?: string[] } {
  const problems: string[] = [];
  const description = readDescription(text, (message) => problems.push(message));
  return problems.length === 0 ? description : { ...description, problems };
}

const oneOf = (...values: string[]) => ({ kind: 'one-of', values: values.map((value) => ({ value })) });
const fixed = (value: string) => ({ kind: 'fixed', values: [{ value }] });

describe('a description that lists the values', () => {
  it.each([
    ['of several', '货币<br/>`CNY` | `HKD` 枚举值之一', { label: '货币', enumeration: oneOf('CNY', 'HKD') }],
    ['without a space', '`SM2`|`RSA`枚举值之一<br/>默认为`RSA`', { enumeration: oneOf('SM2', 'RSA') }],
    ['of one', '货币<br/>`CNY` 枚举值', { label: '货币', enumeration: oneOf('CNY') }],
    ['of one, as if of several', '货币<br/>`CNY` 枚举值之一', { label: '货币', enumeration: oneOf('CNY') }],
    [
      'of several, as if of one',
      '货币<br/>`CNY` | `HKD` 枚举值',
      { label: '货币', enumeration: oneOf('CNY', 'HKD') },
    ],
    ['after the label', '渠道 `A` | `B` 枚举值之一', { label: '渠道', enumeration: oneOf('A', 'B') }],
    [
      'with spaces in them',
      '场景<br/>`PARKING SPACE` 枚举值',
      { label: '场景', enumeration: oneOf('PARKING SPACE') },
    ],
    ['one of them twice', '`A` | `B` | `B` 枚举值之一', { enumeration: oneOf('A', 'B') }],
    ['joined by words', '`A`、`B`或`C` 枚举值之一', { enumeration: oneOf('A', 'B', 'C') }],
    [
      'and a default',
      '签名<br/>`MD5` | `SM3`枚举值之一<br/>默认值 `MD5`',
      { label: '签名', enumeration: oneOf('MD5', 'SM3') },
    ],
  ])('%s', (_, text, want) => {
    expect(read(text)).toEqual(want);
  });

  it('reads classes of status codes, which are no literals', () => {
    expect(read('状态码<br/>`20X` `4XX` `5XX` 枚举值之一')).toEqual({
      label: '状态码',
      enumeration: { kind: 'classes', values: [{ value: '20X' }, { value: '4XX' }, { value: '5XX' }] },
    });
  });
});

describe('a description with the only value', () => {
  it.each([
    ['固定值', '算法<br/>固定值`AES`', { label: '算法', enumeration: fixed('AES') }],
    ['固定值 with a space', '算法<br/>固定值 `AES 256`', { label: '算法', enumeration: fixed('AES 256') }],
    ['固定填', '固定填`#hash`', { enumeration: fixed('#hash') }],
    ['固定为', '数据<br/>固定为`cert`', { label: '数据', enumeration: fixed('cert') }],
    ['固定枚举值', '算法<br/>固定枚举值`AES`', { label: '算法', enumeration: fixed('AES') }],
    ['nothing but the value', '`text/xml`', { enumeration: fixed('text/xml') }],
    ['told twice', '固定值`code`<br/>`code` 枚举值', { enumeration: fixed('code') }],
  ])('%s', (_, text, want) => {
    expect(read(text)).toEqual(want);
  });
});

describe('a description with a list of values and their meanings', () => {
  it('reads entries of two and more', () => {
    expect(read('状态：<br/>`ON`：启用<br/>`OFF` ：停用 ')).toEqual({
      label: '状态',
      enumeration: {
        kind: 'one-of',
        values: [
          { value: 'ON', meaning: '启用' },
          { value: 'OFF', meaning: '停用' },
        ],
      },
    });
  });

  it('reads counted entries', () => {
    expect(read('1、`ON`：启用<br/>2、`OFF`：停用').enumeration?.values).toEqual([
      { value: 'ON', meaning: '启用' },
      { value: 'OFF', meaning: '停用' },
    ]);
  });

  it('reads bare entries where they are announced, and only there', () => {
    expect(read('枚举值：<br/>ON：启用<br/>OFF：停用<br/>注意：以实际为准')).toEqual({
      enumeration: {
        kind: 'one-of',
        values: [
          { value: 'ON', meaning: '启用' },
          { value: 'OFF', meaning: '停用' },
        ],
      },
    });
    expect(read('状态<br/>ON：启用<br/>OFF：停用').enumeration).toBeUndefined();
  });

  it('takes one entry for a mention unless it is announced', () => {
    expect(read('`CNY`：人民币').enumeration).toBeUndefined();
    expect(read('枚举值：<br/>`CNY`：人民币').enumeration?.values).toEqual([
      { value: 'CNY', meaning: '人民币' },
    ]);
  });

  it('keeps a meaning only when it is a term, without the remark behind it', () => {
    expect(
      read('枚举值<br/>`A`：失败(其他原因，如超时)<br/>`B`：已受理，未支付').enumeration?.values,
    ).toEqual([{ value: 'A', meaning: '失败' }, { value: 'B' }]);
  });
});

describe('a description without an enumeration', () => {
  it.each([
    ['a mention', '货币，目前只支持`CNY`'],
    ['a mention of two', '类型是`A`时为商户号<br/>类型是`B`时为用户'],
    ['the word alone', '字段枚举值'],
    ['the word for fixed alone', '固定减免金额'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(read(text).enumeration).toBeUndefined();
    expect(read(text)).not.toHaveProperty('problems');
  });

  it('tells a form it does not know', () => {
    expect(read('`A`时`B` 枚举值').problems).toEqual(['an enumeration in an unknown form: `A`时`B` 枚举值']);
    expect(read('`A` 枚举值如下')).toEqual({
      problems: ['an enumeration in an unknown form: `A` 枚举值如下'],
      label: 'A 枚举值如下',
    });
    expect(read('`A` 枚举值<br/>`B` 枚举值').problems).toEqual(['a second enumeration in one cell']);
  });
});
