import { describe, expect, it } from 'vitest';
import { toSegment } from '../../../src/chain/segment.ts';

describe('toSegment', () => {
  it.each([
    ['outTradeNo', 'out-trade-no'],
    ['OutTradeNo', 'out-trade-no'],
    ['URLPath', 'u-r-l-path'],
    ['_outTradeNo_', '{out-trade-no}'],
    ['v3/merchantService/a', 'v3/merchant-service/a'],
    ['_', '_'],
    ['__', '{}'],
    ['___', '{_}'],
    ['_a', '_a'],
    ['ａＡ', 'ａＡ'],
    ['éA', 'é-a'],
  ])('%s → %s', (piece, segment) => expect(toSegment(piece)).toBe(segment));
});
