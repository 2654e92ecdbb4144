import { expect, it } from 'vitest';
import { meaningOf } from '../../../../../../codegen/official/read/describe/meaning.ts';

it.each([
  ['处理中', '处理中'],
  ['「审核中」', '审核中'],
  ['代表押金', '押金'],
  ['（已完成）商户入驻申请已经完成', '已完成'],
  ['红色（很少见）', '红色（很少见）'],
  ['红色（只在商户开通了这项服务以后，才会返回）', '红色'],
  ['已授权，可以使用全部服务', '已授权'],
  ['全场券-以订单整体可优惠的金额作为优惠门槛的一种代金券；', '全场券'],
  ['中国香港居民-来往内地通行证', '中国香港居民-来往内地通行证'],
  ['如果状态是编辑中，请稍后再试', undefined],
  ['用户确认后，主动关闭了这个授权', undefined],
  ['这是一句很长很长很长很长很长很长很长很长很长很长的话', undefined],
  ['', undefined],
])('the meaning %s is %s', (words, want) => {
  expect(meaningOf(words)).toBe(want);
});
