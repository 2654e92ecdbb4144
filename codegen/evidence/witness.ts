import { NO_WITNESS, type Witness } from '../facts/witness.ts';
import type { FieldType, Source } from '../model/model.ts';
import { type SideEvidence, WITNESSES } from './model.ts';

/** What SDKs and samples know about one side of an operation. */
export function witnessOf(evidence: SideEvidence | undefined): Witness {
  if (!evidence) return NO_WITNESS;
  const { fields, samples } = evidence;
  const sdks = (path: string) =>
    WITNESSES.flatMap((source) => {
      const field = fields[path]?.[source];
      return field ? [{ source, field }] : [];
    });
  const seen = (of: (path: string) => boolean, path: string): Source[] => (of(path) ? ['sample'] : []);
  const shown = (path: string) => samples.flatMap((sample) => sample[path] ?? []);
  const objects = once(() => samples.map((sample) => new Set(Object.keys(sample).flatMap(objectsAround))));
  const namesBelow = once(() => namesByObject([fields, ...samples].flatMap((of) => Object.keys(of))));
  return {
    knows: (path) => [...sdks(path).map(({ source }) => source), ...seen((at) => shown(at).length > 0, path)],
    agrees: (path, type) => [
      ...sdks(path)
        .filter(({ field }) => field.type === type)
        .map(({ source }) => source),
      ...seen((at) => shown(at).some(({ types }) => types.includes(type)), path),
    ],
    omits: (path) => [
      ...sdks(path)
        .filter(({ field }) => field.optional)
        .map(({ source }) => source),
      // The object around the field is present and not empty, but the field is missing.
      ...seen(
        (at) =>
          samples.some((sample, i) => !Object.hasOwn(sample, at) && objects()[i]?.has(objectAround(at))),
        path,
      ),
    ],
    values: (path) => {
      const values = new Map<string, Source[]>();
      const add = (value: string, source: Source): void => {
        const known = values.get(value) ?? [];
        if (!known.includes(source)) values.set(value, [...known, source]);
      };
      for (const { source, field } of sdks(path)) for (const value of field.values ?? []) add(value, source);
      for (const { values: words = [] } of shown(path)) for (const value of words) add(value, 'sample');
      return values;
    },
    below: (path) => [...(namesBelow().get(path) ?? [])],
  };
}

/** Computed on first use. */
function once<T extends object>(compute: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/** `a/b/c` → `a/b`; for a field of the root `''`. */
function objectAround(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `a/b/c` → `a/b`, `a` and the root */
function objectsAround(path: string): string[] {
  const around = objectAround(path);
  return around === '' ? [''] : [around, ...objectsAround(around)];
}

/** The names below every object, in the order in which the paths name them. */
function namesByObject(paths: readonly string[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (path: string): void => {
    const around = objectAround(path);
    if (around !== '') add(around);
    names.set(around, (names.get(around) ?? new Set()).add(path.slice(path.lastIndexOf('/') + 1)));
  };
  for (const path of paths) add(path);
  return names;
}

/** The type that most sources state; an official SDK takes precedence. */
export function typeBy(witness: Witness, path: string, types: readonly FieldType[]): FieldType | undefined {
  const ranked = types
    .map((type) => ({ type, sources: witness.agrees(path, type) }))
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length);
  return ranked[0]?.type;
}
