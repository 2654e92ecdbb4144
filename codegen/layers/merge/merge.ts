import {
  below,
  FACT_NAMES,
  FACTS,
  type Fact,
  placeBelow,
  sameFact,
  textOf,
  withBelow,
  withFact,
} from '../../facts/facts.ts';
import { mergeOrder } from '../../facts/order.ts';
import type { Field } from '../../model/model.ts';

/** The findings of a merge. Places are as in the changelog. */
export interface Findings {
  /** Manual corrections that still differ from the sources. */
  corrected: Set<string>;
  conflicts: Conflict[];
  policy: Policy;
}

/** What to do with a correction that a source contradicts: report a conflict, keep it, or use the source. */
export type Policy = 'ask' | 'keep' | 'take';

/** A manually corrected place for which a source has a new value. */
export interface Conflict {
  place: string;
  what: string;
}

/** Whether a correction is kept although a source contradicts it. */
export function stands({ policy, conflicts }: Findings, place: string, what: string): boolean {
  if (policy === 'ask') conflicts.push({ place, what });
  return policy !== 'take';
}

/** Three versions of a table: the sources at the last import, the page, and the sources now. */
export interface Readings {
  base: readonly Field[];
  ours: readonly Field[];
  theirs: readonly Field[];
}

/** Merges three versions of a table: manual corrections stay, everything else gets the current value of the sources. */
export function mergeFields({ base, ours, theirs }: Readings, place: string, findings: Findings): Field[] {
  const named = (list: readonly Field[], name: string): Field | undefined =>
    list.find((field) => field.name === name);
  const order = mergeOrder([theirs, ours].map((list) => list.map(({ name }) => name)));
  return order.flatMap((name) => {
    const at = `${place}.${name}`;
    const [was, is, now] = [named(base, name), named(ours, name), named(theirs, name)];
    if (is && now) return [mergeField(was, is, now, at, findings)];
    if (is) return keptOrRemoved(was, is, at, findings);
    return now ? takenOrLeft(was, now, at, findings) : [];
  });
}

/** A row that the sources do not have now: added manually, or removed by a source. */
function keptOrRemoved(was: Field | undefined, is: Field, at: string, findings: Findings): Field[] {
  if (!was) {
    findings.corrected.add(at);
    return [{ ...is, from: ['correction'] }];
  }
  if (textOf(was) === textOf(is)) return [];
  if (!stands(findings, at, 'corrected by hand, and removed by its source')) return [];
  findings.corrected.add(at);
  return [{ ...is, from: ['correction'] }];
}

/** A row that the page does not have: removed manually, or new. */
function takenOrLeft(was: Field | undefined, now: Field, at: string, findings: Findings): Field[] {
  if (!was) return [now];
  findings.corrected.add(at);
  return [];
}

function mergeField(was: Field | undefined, is: Field, now: Field, at: string, findings: Findings): Field {
  if ((is.alternatives ?? now.alternatives ?? was?.alternatives) !== undefined) {
    return mergeShapes(was, is, now, at, findings);
  }
  let field = now;
  let kept = false;
  for (const fact of FACT_NAMES) {
    if (sameFact(fact, is, now) || (was && sameFact(fact, was, is))) continue;
    const changed = was !== undefined && !sameFact(fact, was, now);
    const what = `${fact} corrected to ${tell(fact, is)}, now ${tell(fact, now)}`;
    if (changed && !stands(findings, at, what)) continue;
    if (!was && isEmpty(fact, is)) continue;
    field = withFact(fact, field, is);
    kept = true;
  }
  if (kept) {
    findings.corrected.add(at);
    field = { ...field, from: ['correction'] };
  }
  const rows = mergeFields(
    { base: was ? below(was) : [], ours: below(is), theirs: below(now) },
    placeBelow(at, field),
    findings,
  );
  return withBelow(is.content && !field.content ? { ...field, content: is.content } : field, rows);
}

/** Rows of several shapes are merged as a whole. */
function mergeShapes(was: Field | undefined, is: Field, now: Field, at: string, findings: Findings): Field {
  const [old, page, fresh] = [was, is, now].map(textOf);
  if (page === fresh || page === old) return now;
  if (fresh !== old && !stands(findings, at, 'shapes corrected by hand, and changed by a source')) return now;
  findings.corrected.add(at);
  return is;
}

function isEmpty(fact: Fact, field: Field): boolean {
  const text = textOf(FACTS[fact](field));
  return text === '' || text === '{}';
}

function tell(fact: Fact, field: Field): string {
  return textOf(FACTS[fact](field)) || 'none';
}
