import type { Model } from '../model/model.ts';
import { typeOfEvent } from '../plan/names.ts';

/** `src/generated/documented.ts`: one line per documented path and event. */
export function printDocumented(model: Model): string {
  const lines = (names: readonly string[]) =>
    [...new Set(names)].sort().map((name) => `  ${JSON.stringify(name)},`);
  return [
    '// Generated from docs/ by `npm run codegen`. Do not edit.',
    '/** The paths of all documented operations. */',
    'export const PATHS: readonly string[] = [',
    ...lines(model.pages.map(({ path }) => path)),
    '];',
    '',
    '/** The `event_type` of all documented events, as handlers see it. */',
    'export const EVENT_TYPES: readonly string[] = [',
    ...lines(model.events.map((event) => typeOfEvent(event))),
    '];',
    '',
  ].join('\n');
}
