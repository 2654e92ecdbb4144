import type { Field } from '../model.ts';
import { below } from './facts.ts';
import type { Witness } from './witness.ts';

/** The rows of the PHP page as a second source on what the official pages say. */
export function phpWitness(fields: readonly Field[]): Witness {
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
    knows: (path) => (find(path) ? ['php'] : []),
    agrees: (path, type) => {
      const field = find(path);
      return field && (field.type === type || field.also?.includes(type)) ? ['php'] : [];
    },
    omits: (path) => (find(path)?.required === false ? ['php'] : []),
    values: (path) => new Map((find(path)?.enumeration?.values ?? []).map(({ value }) => [value, ['php']])),
  };
}
