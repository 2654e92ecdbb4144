import { keyOf } from '../../facts/call.ts';
import { tableWitness } from '../../facts/table-witness.ts';
import { NO_WITNESS, together, type Witness } from '../../facts/witness.ts';
import type { Field, Method } from '../../model/model.ts';
import type { OfficialEntry } from '../layers.ts';

/**
 * The official tables of the same step in another product, as a second source for the content of an example:
 * `POST v3/ecommerce/refunds/{}/apply-abnormal-refund` on `POST v3/refund/domestic/refunds/{}/apply-abnormal-refund`.
 *
 * @returns what the similar operations know about the response of an operation
 */
export function siblingWitnesses(entries: readonly OfficialEntry[]): (key: string) => Witness {
  const tables = new Map<string, Map<string, readonly Field[]>>();
  for (const { method, path, response } of entries.flatMap(({ operations }) => operations)) {
    if (response.kind !== 'fields') continue;
    const step = stepOf(method, path);
    const group = tables.get(step) ?? new Map<string, readonly Field[]>();
    tables.set(step, group);
    const key = keyOf({ method, path });
    group.set(key, [...(group.get(key) ?? []), ...response.fields]);
  }
  return (key) => {
    const [method = '', path = ''] = key.split(' ');
    const group = tables.get(stepOf(method.toLowerCase() as Method, path));
    const others = [...(group ?? [])]
      .filter(([other]) => other !== key)
      .map(([, fields]) => tableWitness(fields, 'official'));
    return others.length === 0 ? NO_WITNESS : together(...others);
  };
}

/** The end of a path: the last word and the variables after it. */
function stepOf(method: Method, path: string): string {
  const segments = path.replace(/\{[^}]*\}/g, '{}').split('/');
  const at = segments.findLastIndex((segment) => segment !== '{}' && segment !== '');
  return [method, ...segments.slice(at - (segments[at - 1] === '{}' ? 2 : 0))].join('/');
}
