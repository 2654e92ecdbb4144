import type { Witness } from '../facts/witness.ts';
import type { Contradiction } from './example.ts';

/** The examples of the official pages where they differ from the tables. */
export function exampleWitness(all: readonly (Contradiction | undefined)[]): Witness {
  const given = all.flatMap((one) => one ?? []);
  const shown = (path: string): string[] => given.flatMap(({ types }) => types[path] ?? []);
  return {
    knows: (path) => (shown(path).length > 0 ? ['sample'] : []),
    agrees: (path, type) => (shown(path).includes(type) ? ['sample'] : []),
    omits: (path) => (given.some(({ missing }) => missing.includes(path)) ? ['sample'] : []),
    values: (path) =>
      new Map(given.flatMap(({ values }) => values[path] ?? []).map((value) => [value, ['sample']])),
    below: (path) => {
      const prefix = path === '' ? '' : `${path}/`;
      const known = given.flatMap(({ types }) => Object.keys(types)).filter((at) => at.startsWith(prefix));
      return [...new Set(known.map((at) => at.slice(prefix.length).split('/')[0] ?? ''))];
    },
  };
}
