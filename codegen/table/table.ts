import { VERBS } from '../../src/chain/words.ts';
import type { Model } from '../model.ts';
import { factsOf } from './facts.ts';

/** Pieces of documented paths that are verbs, too: on the chain they are both. */
export function verbSegmentsOf(model: Model): string[] {
  const pieces = new Set(model.pages.flatMap(({ path }) => path.split('/')));
  return VERBS.filter((verb) => pieces.has(verb));
}

/** `src/generated/table.ts`: a line for each operation of which there is something to know. */
export function printTable(model: Model): string {
  const lines = model.pages
    .flatMap((page) => page.operations)
    .flatMap((operation) => {
      const facts = factsOf(operation);
      return facts
        ? [`  ${JSON.stringify(`${operation.method} ${operation.path}`)}: ${JSON.stringify(facts)},`]
        : [];
    });
  return [
    '// Generated from docs/ by `npm run codegen`. Do not edit.',
    "import type { OperationFacts } from '../client/facts.ts';",
    '',
    '/** Pieces of documented paths that are verbs, too. */',
    `export const VERB_SEGMENTS: readonly string[] = ${JSON.stringify(verbSegmentsOf(model))};`,
    '',
    '/** By method and path. */',
    'export const FACTS: Readonly<Record<string, OperationFacts>> = {',
    ...lines.sort(),
    '};',
    '',
  ].join('\n');
}
