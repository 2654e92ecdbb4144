import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../../codegen/parse/markdown/term.ts';

describe('a term', () => {
  it.each([
    ['商户号', '商户号'],
    ['  商户号 ', '商户号'],
    ['交易状态：', '交易状态'],
    ['营销详情`JSON`格式', '营销详情JSON格式'],
    ['提现结果<Badge type="warning" text="申请" />', '提现结果'],
    ['金额(单位分)', '金额(单位分)'],
    ['微信支付公钥ID/平台证书序列号', '微信支付公钥ID/平台证书序列号'],
    ['十'.repeat(24), '十'.repeat(24)],
    ['𠮷'.repeat(24), '𠮷'.repeat(24)],
  ])('is kept: %s', (text, want) => {
    expect(termOf(text)).toBe(want);
  });

  it.each([
    '',
    '：',
    '十'.repeat(25),
    '金额，单位为分',
    '金额。',
    '何时?',
    '类型:A',
    'A|B',
    '{银行}',
    '[文档](https://a.cn)',
    'a*b',
    'a\\b',
    'a  b',
  ])('is nothing of the kind: %s', (text) => {
    expect(termOf(text)).toBeUndefined();
  });
});
