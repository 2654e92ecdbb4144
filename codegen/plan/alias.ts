import { toSegment } from '../../src/chain/segment.ts';
import { NEVER_SEGMENTS } from '../../src/chain/words.ts';
import { VERBS } from '../../src/options/verbs.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Names that mean something else on every node. `delete` is a verb and may also be a segment. */
const RESERVED: ReadonlySet<string> = new Set([
  ...VERBS.filter((verb) => verb !== 'delete'),
  ...VERBS.map((verb) => `${verb}Async`),
  'chain',
  ...NEVER_SEGMENTS,
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** What a node that is also the verb DELETE inherits from functions. */
const RESERVED_BELOW_DELETE: ReadonlySet<string> = new Set(['apply', 'bind', 'call']);

/**
 * The names of a segment on its node: as in the path, in camel case, and for a variable `_x_` and `{x}`. The collector
 * converts each of them back to the segment. A name that is already used gets a capital letter, which the collector
 * converts to lowercase.
 *
 * @throws Error if no name stands for this segment in the collector
 */
export function aliasesOf(segment: string, parent: string): string[] {
  const variable = /^\{(.*)\}$/.exec(segment)?.[1];
  const names = variable === undefined ? [segment, camelCase(segment)] : [`_${variable}_`, segment];
  const aliases = [...new Set(names)]
    .map((name) => (isReserved(name, parent) ? name.charAt(0).toUpperCase() + name.slice(1) : name))
    .filter((name) => toSegment(name) === segment && !isReserved(name, parent));
  if (aliases.length === 0) throw new Error(`the chain cannot hold the segment ${segment}`);
  return aliases;
}

function camelCase(segment: string): string {
  const name = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return IDENTIFIER.test(name) ? name : segment;
}

function isReserved(name: string, parent: string): boolean {
  return RESERVED.has(name) || (parent === 'delete' && RESERVED_BELOW_DELETE.has(name));
}
