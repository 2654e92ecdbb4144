import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MISFITS } from '../differences/samples.ts';
import { misfitsOf, type Sample } from './fit.ts';

function samplesOf(source: string): Sample[] {
  const file = new URL(`../../../../shared/${source}/samples.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
}

describe.each(['official', 'evidence'])('real payloads of %s', (source) => {
  const judged = samplesOf(source).flatMap((sample) => {
    const misfits = misfitsOf(sample);
    return misfits ? [{ what: `${sample.op} ${sample.side}`, misfits }] : [];
  });
  const others = judged.filter(({ misfits }) => misfits.length > 0);

  it('fit openapi.json, but for those that are listed with a reason', () => {
    const found = others.map(({ what, misfits }) => [what, misfits] as const);
    const listed = MISFITS.filter((one) => one.source === source).map(
      ({ what, misfits }) => [what, misfits] as const,
    );
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  });

  it('fit in at least 98 of 100', () => {
    expect(judged.length).toBeGreaterThan(200);
    expect(1 - others.length / judged.length).toBeGreaterThanOrEqual(0.98);
  });
});
