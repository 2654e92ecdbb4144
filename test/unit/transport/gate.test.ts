import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate } from '../../../src/transport/gate.ts';

describe('Gate', () => {
  it('lets at most so many begin, in their order, each host by itself', async () => {
    const gate = new Gate();
    const agent = { maxSockets: 1 };
    const begun: string[] = [];
    const turns = ['a', 'b', 'c', 'd'].map((name) => {
      const turn = gate.turn(agent, 'x');
      void turn.begin(async () => begun.push(name));
      return turn;
    });
    void gate.turn(agent, 'y').begin(async () => begun.push('other'));
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'other']);
    turns[1]?.end();
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'other', 'c']);
    turns[0]?.end();
    await Promise.resolve();
    expect(begun.at(-1)).toBe('d');
  });

  it('lets everything begin at once for an agent without a limit, or without any', async () => {
    const gate = new Gate();
    for (const agent of [{ maxSockets: Number.POSITIVE_INFINITY }, {}, undefined]) {
      const begun: number[] = [];
      for (let count = 0; count < 600; count += 1) void gate.turn(agent, 'x').begin(() => begun.push(count));
      expect(begun).toHaveLength(600);
    }
  });

  it('counts each agent by itself', async () => {
    const gate = new Gate();
    const begun: string[] = [];
    for (const name of ['a', 'b']) {
      const agent = { maxSockets: 1 };
      for (let count = 0; count < 3; count += 1) void gate.turn(agent, 'x').begin(() => begun.push(name));
    }
    expect(begun).toEqual(['a', 'a', 'b', 'b']);
  });

  it('loses no place, whenever turns are ended, given up while they wait, or ended twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(20), { maxLength: 60 }),
        async (limit, ends) => {
          const gate = new Gate();
          const agent = { maxSockets: limit / 2 };
          let busy = 0;
          let most = 0;
          const turns = Array.from({ length: 21 }, () => {
            const turn = gate.turn(agent, 'x');
            const state = { isBegun: false, isEnded: false };
            void turn.begin(async () => {
              state.isBegun = true;
              if (state.isEnded) return;
              busy += 1;
              most = Math.max(most, busy);
            });
            return { turn, state };
          });
          for (const index of [...ends, ...turns.keys()]) {
            const { turn, state } = turns[index] ?? (turns[0] as (typeof turns)[number]);
            if (state.isBegun && !state.isEnded) busy -= 1;
            state.isEnded = true;
            turn.end();
            await Promise.resolve();
          }
          expect(most).toBeLessThanOrEqual(limit);
          const free: number[] = [];
          for (let count = 0; count < limit; count += 1)
            void gate.turn(agent, 'x').begin(async () => free.push(count));
          await Promise.resolve();
          expect(free).toHaveLength(limit);
        },
      ),
    );
  });
});
