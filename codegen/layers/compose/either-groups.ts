import type { Field } from '../../model/model.ts';

/**
 * The groups of which at least one field is required, according to any page: a page of another product that
 * requires one of the fields does not contradict.
 *
 * @returns the letter of each field in a group
 */
export function eitherGroups(lists: readonly (readonly Field[])[]): Map<string, string> {
  const groups: Set<string>[] = [];
  for (const list of lists) {
    for (const letter of new Set(list.flatMap(({ either }) => either ?? []))) {
      const names = list.filter(({ either }) => either === letter).map(({ name }) => name);
      const known = groups.find((group) => names.some((name) => group.has(name)));
      if (known) for (const name of names) known.add(name);
      else groups.push(new Set(names));
    }
  }
  return new Map(
    groups.flatMap((group, index) => [...group].map((name) => [name, String.fromCharCode(97 + index)])),
  );
}
