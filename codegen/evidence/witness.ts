import { NO_WITNESS, type Witness } from '../layers/witness.ts';
import type { FieldType, Source } from '../model.ts';
import { type SideEvidence, WITNESSES } from './model.ts';

/** What SDKs and samples know of one side of an operation. */
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
      ...seen((at) => samples.some((sample) => leavesOut(sample, at)), path),
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
    below: (path) => {
      const all = [...Object.keys(fields), ...samples.flatMap((sample) => Object.keys(sample))];
      const prefix = path === '' ? '' : `${path}/`;
      const names = all
        .filter((at) => at.startsWith(prefix))
        .map((at) => at.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)].filter((name) => name !== '');
    },
  };
}

/** The object around the field is there, with something in it, and the field is not. */
function leavesOut(sample: Readonly<Record<string, unknown>>, path: string): boolean {
  if (Object.hasOwn(sample, path)) return false;
  const around = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
  return Object.keys(sample).some((known) => known.startsWith(around));
}

/** The type that most sources give, an official SDK before the others. */
export function typeBy(witness: Witness, path: string, types: readonly FieldType[]): FieldType | undefined {
  const ranked = types
    .map((type) => ({ type, sources: witness.agrees(path, type) }))
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length);
  return ranked[0]?.type;
}
