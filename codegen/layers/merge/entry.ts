import { textOf } from '../../facts/facts.ts';
import type { Event, Field, Operation, Origin, Response } from '../../model/model.ts';
import { type Conflict, type Findings, mergeFields, type Policy, stands } from './merge.ts';

/** The merge result of one operation or event. */
export interface Merged<T> {
  entry: T;
  conflicts: Conflict[];
  /** The places of corrections that the sources now agree with. */
  caughtUp: string[];
}

/**
 * Merges the sources' content of the last import, the page, and the sources' current content.
 *
 * @param base undefined if the sources did not have the operation
 */
export function mergeOperation(
  base: Operation | undefined,
  ours: Operation,
  theirs: Operation,
  policy: Policy,
): Merged<Operation> {
  const findings: Findings = { corrected: new Set(), conflicts: [], policy };
  const part = partOf(base, ours, theirs, findings);
  const entry: Operation = {
    ...theirs,
    ...part('title'),
    ...part('lifecycle'),
    ...part('links'),
    request: mergeFields(
      { base: base?.request ?? [], ours: ours.request, theirs: theirs.request },
      'request',
      findings,
    ),
    response: mergeResponse(base?.response, ours.response, theirs.response, findings),
    ...part('errors'),
  };
  if (entry.lifecycle === undefined) delete entry.lifecycle;
  return settle(entry, base?.origin, ours.origin, theirs.origin, findings);
}

/** As {@link mergeOperation}. */
export function mergeEvent(
  base: Event | undefined,
  ours: Event,
  theirs: Event,
  policy: Policy,
): Merged<Event> {
  const findings: Findings = { corrected: new Set(), conflicts: [], policy };
  const part = partOf(base, ours, theirs, findings);
  const entry: Event = {
    ...theirs,
    ...part('title'),
    ...part('lifecycle'),
    ...part('links'),
    ...part('payloads'),
    request: mergeFields(
      { base: base?.request ?? [], ours: ours.request, theirs: theirs.request },
      'request',
      findings,
    ),
    answer: mergeFields(
      { base: base?.answer ?? [], ours: ours.answer, theirs: theirs.answer },
      'answer',
      findings,
    ),
  };
  if (entry.lifecycle === undefined) delete entry.lifecycle;
  return settle(entry, base?.origin, ours.origin, theirs.origin, findings);
}

/** Merges everything that is not a table, as a whole. */
function partOf<T extends object>(base: T | undefined, ours: T, theirs: T, findings: Findings) {
  return <K extends keyof T & string>(key: K): Pick<T, K> => {
    const [was, is, now] = [base?.[key], ours[key], theirs[key]].map(textOf);
    if (is === now || is === was) return { [key]: theirs[key] } as Pick<T, K>;
    const changed = base !== undefined && was !== now;
    if (changed && !stands(findings, key, 'corrected by hand, and changed by a source')) {
      return { [key]: theirs[key] } as Pick<T, K>;
    }
    findings.corrected.add(key);
    return { [key]: ours[key] } as Pick<T, K>;
  };
}

function mergeResponse(
  base: Response | undefined,
  ours: Response,
  theirs: Response,
  findings: Findings,
): Response {
  const response = partOf({ kind: kindOf(base) }, { kind: kindOf(ours) }, { kind: kindOf(theirs) }, findings);
  if (response('kind').kind !== kindOf(theirs)) return ours;
  if (!('fields' in theirs)) return theirs;
  const readings = { base: fieldsOf(base), ours: fieldsOf(ours), theirs: theirs.fields };
  return { ...theirs, fields: mergeFields(readings, 'response', findings) };
}

function kindOf(response: Response | undefined): string {
  return response?.kind === 'stream' ? `stream ${response.media}` : (response?.kind ?? '');
}

function fieldsOf(response: Response | undefined): readonly Field[] {
  return response && 'fields' in response ? response.fields : [];
}

/** Every correction has its own source, in the front matter. */
function settle<T extends { origin: Origin }>(
  entry: T,
  base: Origin | undefined,
  ours: Origin,
  theirs: Origin,
  { corrected, conflicts }: Findings,
): Merged<T> {
  const handRemoved = Object.entries(ours.removed).filter(
    ([place, why]) => base?.removed[place] !== why && theirs.removed[place] !== why,
  );
  const given = [...Object.entries(ours.corrections), ...handRemoved];
  const sources = new Map(given);
  const unsourced = [...corrected].filter((place) => !sources.has(place));
  return {
    entry: {
      ...entry,
      origin: {
        official: theirs.official,
        corrections: Object.fromEntries(
          Object.entries(ours.corrections).filter(([place]) => corrected.has(place)),
        ),
        removed: {
          ...theirs.removed,
          ...Object.fromEntries(handRemoved.filter(([place]) => corrected.has(place))),
        },
      },
    },
    conflicts: [
      ...conflicts,
      ...unsourced.map((place) => ({
        place,
        what: 'changed by hand without a source: name it under corrections, or removed, in the front matter',
      })),
    ],
    caughtUp: given.map(([place]) => place).filter((place) => !corrected.has(place)),
  };
}
