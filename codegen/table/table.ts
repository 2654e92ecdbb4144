import { VERBS } from '../../src/options/verbs.ts';
import type { Model } from '../model/model.ts';
import { typeOfEvent } from '../plan/names.ts';
import { eventFactsOf, factsOf } from './facts.ts';

/** Segments of documented paths that are also verbs: on the chain they are both. */
export function verbSegmentsOf(model: Model): string[] {
  const pieces = new Set(model.pages.flatMap(({ path }) => path.split('/')));
  return VERBS.filter((verb) => pieces.has(verb));
}

/** `src/generated/table.ts`: one line per operation and per event that has facts. */
export function printTable(model: Model): string {
  const lines = model.pages
    .flatMap((page) => page.operations)
    .flatMap((operation) => lineOf(`${operation.method} ${operation.path}`, factsOf(operation)));
  const eventLines = model.events.flatMap((event) => lineOf(typeOfEvent(event), eventFactsOf(event)));
  return [
    '// Generated from docs/ by `npm run codegen`. Do not edit.',
    "import type { OperationFacts } from '../options/operation-facts.ts';",
    "import type { EventFacts } from '../options/event-facts.ts';",
    '',
    '/** Segments of documented paths that are also verbs. */',
    `export const VERB_SEGMENTS: readonly string[] = ${JSON.stringify(verbSegmentsOf(model))};`,
    '',
    '/** By method and path. */',
    'export const FACTS: Readonly<Record<string, OperationFacts>> = {',
    ...lines.sort(),
    '};',
    '',
    '/** By the `event_type` that handlers see. */',
    'export const EVENT_FACTS: Readonly<Record<string, EventFacts>> = {',
    ...eventLines.sort(),
    '};',
    '',
  ].join('\n');
}

function lineOf(key: string, facts: object | undefined): string[] {
  return facts ? [`  ${JSON.stringify(key)}: ${JSON.stringify(facts)},`] : [];
}
