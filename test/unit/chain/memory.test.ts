import { describe, expect, it } from 'vitest';
import type { Chain } from '../../../src/chain/plain.ts';
import { createRoute } from '../../../src/chain/route.ts';

describe('the memory of a chain', () => {
  const idShapes: [string, (i: number) => string][] = [
    ['numbers', (i) => `42000${i}`],
    ['numbers after a word', (i) => `order_${i}`],
    [
      'letters only',
      (i) => [17, 13, 7, 3].map((n) => String.fromCharCode(97 + ((i * n + (i >> 5)) % 26))).join(''),
    ],
  ];
  it.each(idShapes)('does not grow with ids made of %s', (_, id) => {
    const root = createRoute(() => Promise.resolve()) as unknown as Chain;
    const walk = (i: number) => {
      root.v3.pay.id[id(i)];
      root.chain(`v3/pay/id/${id(i)}/close`);
    };
    for (let i = 0; i < 2000; i += 1) walk(i);
    const gc = globalThis.gc;
    if (!gc) throw new Error('run with --expose-gc');
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100_000; i += 1) walk(i);
    gc();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(1_000_000);
  });
});
