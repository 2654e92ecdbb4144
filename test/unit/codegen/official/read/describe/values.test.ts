import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldType } from '../../../../../../codegen/model/model.ts';
import { readValues } from '../../../../../../codegen/official/read/describe/values.ts';

/** `A=meaning B`, or `fixed A`; undefined without values. */
function values(text: string, type: FieldType = 'string', side: 'request' | 'response' = 'response') {
  const found = readValues(text, type, side);
  const list = found?.values.map(({ value, meaning }) =>
    meaning === undefined ? value : `${value}=${meaning}`,
  );
  return list && `${found?.kind === 'one-of' ? '' : `${found?.kind} `}${list.join(' ')}`;
}

describe('a description that lists values', () => {
  it.each([
    [
      'as a generated list',
      '颜色<br>可选取值<br><ul><li>`RED`:  红色</li><li>`BLUE`:  蓝色</li></ul>',
      'RED=红色 BLUE=蓝色',
    ],
    ['as a numbered list', '分为两种类型：<br>1、RED：红色；<br>2、BLUE：蓝色', 'RED=红色 BLUE=蓝色'],
    ['one a line', '枚举值：<br>RED：红色<br>BLUE：蓝色', 'RED=红色 BLUE=蓝色'],
    ['after a full stop', '枚举值如下。<br>`2401`：小商户<br>`4`：个体户', '2401=小商户 4=个体户'],
    ['in a plain list', '枚举值：<br><ul><li>RED：红色</li><li>BLUE：蓝色</li></ul>', 'RED=红色 BLUE=蓝色'],
    [
      'in an ordered list',
      '可选取值：<br><ol><li>RED : 红色</li><li>BLUE : 蓝色</li></ol>',
      'RED=红色 BLUE=蓝色',
    ],
    [
      'with remarks',
      '枚举值：<br>RED：红色（仅限一种，不能和其他颜色一起使用，见说明）<br>BLUE：蓝色，很少见',
      'RED=红色 BLUE=蓝色',
    ],
    ['in one line', 'RED：红色；BLUE：蓝色。', 'RED=红色 BLUE=蓝色'],
    ['run together', '颜色，枚举值：RED：红色BLUE：蓝色', 'RED=红色 BLUE=蓝色'],
    ['as words', '枚举值：RED、BLUE、GREEN', 'RED BLUE GREEN'],
    ['with a blank for the colon', '颜色，<br>RED 红色<br>BLUE 蓝色', 'RED=红色 BLUE=蓝色'],
    ['behind their names', '1、红色-RED：常见；<br>2、蓝色-BLUE ：少见', 'RED=红色 BLUE=蓝色'],
    [
      'with the name in parentheses',
      '颜色<br><ul><li>`IS_RED`（红）</li><li>`IS_BLUE`（蓝）</li></ul>',
      'IS_RED=红 IS_BLUE=蓝',
    ],
    ['in small letters', '枚举值：<br>running：运行<br>paused：暂停', 'running=运行 paused=暂停'],
    ['as choices', '企业可填写：74-对公；<br>个人可选择：75-对私', '74=对公 75=对私'],
    ['one only', '表示状态<br>DONE:已完成', 'DONE=已完成'],
    ['one only, generated', '颜色<br>可选取值<br><ul><li>`RED`:  红色</li></ul>', 'RED=红色'],
  ])('%s', (_, text, want) => {
    expect(values(text)).toBe(want);
  });

  it('takes only the generated list where there is another one, and the shorter meaning', () => {
    const text =
      'RED：红；BLU：蓝<br>可选取值<br><ul><li>`RED`:  颜色是红色</li><li>`BLUE`:  颜色是蓝色</li></ul>';
    expect(values(text)).toBe('RED=红 BLUE=颜色是蓝色');
  });

  it('reads numbers of an integer', () => {
    expect(values('1:退税; 2:免税; 3:征税', 'integer')).toBe('1=退税 2=免税 3=征税');
    expect(values('枚举值：<br>0：男<br>1：女', 'integer')).toBe('0=男 1=女');
  });

  it('reads the elements of a list', () => {
    expect(values('枚举值：<br>RED：红色<br>BLUE：蓝色', 'string[]')).toBe('RED=红色 BLUE=蓝色');
  });
});

describe('a fixed value', () => {
  it("is the only one of a request, and today's one of an answer", () => {
    expect(values('固定传“Order_Paid”，表示成功', 'string', 'request')).toBe('fixed Order_Paid');
    expect(values('固定返回：CNY，代表人民币。')).toBe('CNY');
    expect(values('固定为encrypt-resource。')).toBe('encrypt-resource');
  });

  it('of the currency is that of domestic merchants only', () => {
    expect(values('固定传：CNY，代表人民币。', 'string', 'request')).toBeUndefined();
    expect(values('CNY：人民币，境内仅支持人民币。', 'string', 'request')).toBeUndefined();
    expect(values('目前只支持人民币：CNY')).toBe('CNY');
  });

  it('may be the only one supported', () => {
    expect(values('目前只支持AEAD_AES_256_GCM。')).toBe('AEAD_AES_256_GCM');
    expect(values('场景，目前支持 PARKING：停车', 'string', 'request')).toBe('PARKING');
  });
});

describe('a word that is only mentioned', () => {
  it.each([
    ['in a condition', '状态为BLOCKED时返回'],
    ['in an example', '币种。例如：CNY，代表人民币'],
    ['as an example in a line of its own', '银行<br>示例：ICBC_DEBIT<br>示例：OTHERS'],
    [
      'as the type of another field',
      '<ul><li>类型为MERCHANT_ID时，是商户号</li><li>类型为OPENID时，是用户</li></ul>',
    ],
    ['in a format', '格式为yyyy-MM-DDTHH:mm:ss+TIMEZONE，HH:mm:ss表示时分秒'],
    ['in a link', '见[API：列表](https://example.com/A:B)'],
    ['as the number of a rule', '填写要求如下：<br>（1）名称一致；<br>"123456789":不存在，请检查'],
    ['as a set of characters', '取值范围：[0-9a-zA-Z_*@-]'],
  ])('is no value: %s', (_, text) => {
    expect(values(text)).toBeUndefined();
  });

  it('is none of a type that has no values', () => {
    expect(values('枚举值：<br>true：是<br>false：否', 'boolean')).toBeUndefined();
    expect(values('枚举值：<br>RED：红<br>BLUE：蓝', 'object')).toBeUndefined();
  });

  it('never makes an enumeration of prose', () => {
    const prose = fc.array(
      fc.constantFrom('商户', '请求', '的', '状态', '为', 'API', 'H5', 'URL', '，', '。', '<br>', '见'),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(prose, (words) => {
        expect(readValues(words.join(''), 'string', 'response')).toBeUndefined();
      }),
    );
  });
});

describe('a list of any values and meanings', () => {
  const word = fc.stringMatching(/^[A-Z][A-Z0-9]{1,5}(_[A-Z0-9]{1,5}){0,2}$/);
  const meaning = fc.stringMatching(/^[\u4e10-\u4e50]{2,8}$/);
  const entries = fc.uniqueArray(fc.tuple(word, meaning), {
    minLength: 2,
    maxLength: 6,
    selector: ([value]) => value,
  });
  const forms: readonly [string, (list: [string, string][]) => string][] = [
    [
      'generated',
      (list) => `可选取值<br><ul>${list.map(([v, m]) => `<li>\`${v}\`:  ${m}</li>`).join('')}</ul>`,
    ],
    ['a line each', (list) => `枚举值：<br>${list.map(([v, m]) => `${v}：${m}`).join('<br>')}`],
    ['numbered', (list) => `分为几种：<br>${list.map(([v, m], i) => `${i + 1}、${v}：${m}`).join('<br>')}`],
    ['in one line', (list) => list.map(([v, m]) => `${v}：${m}`).join('；')],
  ];
  it.each(forms)('is read back: %s', (_, write) => {
    fc.assert(
      fc.property(entries, (list) => {
        const found = readValues(write(list), 'string', 'response');
        expect(found?.values.map(({ value }) => value)).toEqual(list.map(([value]) => value));
      }),
    );
  });
});
