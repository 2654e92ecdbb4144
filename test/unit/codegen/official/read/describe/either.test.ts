import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../../codegen/model/model.ts';
import { groupRows } from '../../../../../../codegen/official/read/describe/either.ts';

const LABELS: Readonly<Record<string, string>> = { a_id: '微信玩具单号', b_no: '商户玩具单号', c: '备注' };

/** The groups of `a_id`, `b_no` and `c`, as `either` of each; the description is that of `a_id`. */
function groups(description: string, around = '', required: readonly string[] = []) {
  const fields = Object.entries(LABELS).map(
    ([name, label]): Field => ({ name, label, type: 'string', required: required.includes(name) }),
  );
  const rows = groupRows(fields, [description, '', ''], around);
  return Object.fromEntries(
    rows.flatMap(({ name, either }) => (either === undefined ? [] : [[name, either]])),
  );
}

describe('one of several', () => {
  it.each([
    'a_id和b_no必须二选一进行传参',
    '微信玩具单号和商户玩具单号二选一填写，只能是数字',
    '与 `b_no` 至少二选一必传，建议全填',
    'a_id字段和b_no字段必填一个(不允许都填写或都不填写)',
    '必须至少传入 `a_id` 与 `b_no` 之一，亦可同时传入',
    '微信玩具单号、商户玩具单号，二选一必填',
    '微信玩具单号和商户玩具单号至少传一个',
    'a_id与b_no二选一，如果同时存在，优先使用a_id',
    'a_id与b_no二选一，传入a_id时需要使用c',
  ])('is told by: %s', (text) => {
    expect(groups(text)).toEqual({ a_id: 'a', b_no: 'a' });
  });

  it('may be told at the object around the fields', () => {
    expect(groups('', 'a_id 和 b_no 二选一必填')).toEqual({ a_id: 'a', b_no: 'a' });
  });

  it.each([
    ['in some cases only', '如为其他银行，则a_id和b_no二选一'],
    ['in some cases only', '微信支付渠道时，a_id、b_no必须传递其中一个'],
    ["at the caller's choice", 'a_id和b_no可以二选一'],
    ['not at all', 'a_id和b_no二选一，也可以都不传'],
    ['of values, not of fields', '可以填写三种类型中的任意一种'],
    ['of one field', '列表，至少传入1条'],
  ])('is not told when it holds %s: %s', (_, text) => {
    expect(groups(text)).toEqual({});
  });

  it('is no group when one of them is required by itself', () => {
    expect(groups('a_id和b_no二选一', '', ['a_id'])).toEqual({});
  });

  it('makes none of them required when all are said to be', () => {
    const fields = ['a_id', 'b_no'].map((name): Field => ({ name, type: 'string', required: true }));
    expect(groupRows(fields, ['a_id和b_no二选一', ''])).toEqual([
      { name: 'a_id', type: 'string', required: false, either: 'a' },
      { name: 'b_no', type: 'string', required: false, either: 'a' },
    ]);
  });
});
