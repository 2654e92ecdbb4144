import type { Field, Source } from '../model/model.ts';
import { below } from './facts.ts';
import type { Witness } from './witness.ts';

/** The rows of another table, as a second source for a table. */
export function tableWitness(fields: readonly Field[], source: Source): Witness {
  const find = (path: string): Field | undefined => {
    let list: readonly Field[] = fields;
    let found: Field | undefined;
    for (const name of path.split('/')) {
      found = list.find((field) => field.name === name);
      list = found ? below(found) : [];
    }
    return found;
  };
  return {
    knows: (path) => (find(path) ? [source] : []),
    agrees: (path, type) => {
      const field = find(path);
      return field && (field.type === type || field.also?.includes(type)) ? [source] : [];
    },
    omits: (path) => (find(path)?.required === false ? [source] : []),
    values: (path) => new Map((find(path)?.enumeration?.values ?? []).map(({ value }) => [value, [source]])),
    below: (path) => {
      const field = find(path);
      return (path === '' ? fields : field ? below(field) : []).map(({ name }) => name);
    },
  };
}
