import type { Event, Field } from '../model.ts';
import type { Contradiction } from '../official/example.ts';
import { exampleWitness } from '../official/witness.ts';
import { noOrigin } from '../parse/origin.ts';
import { overlayFields } from './overlay.ts';
import { tableWitness } from './table-witness.ts';
import { uniteFields } from './unite.ts';
import { together } from './witness.ts';

/** What one official page says of an event. */
export interface OfficialNotice {
  page: string;
  title?: string;
  request: Field[];
  answer: Field[];
  /** Of the decrypted example. */
  contradiction?: Contradiction;
}

/**
 * An event as the official pages describe it, laid over the PHP page where there is one. What only the PHP page has
 * stays: the official pages describe the notice of one product each.
 */
export function composeEvent(
  name: string,
  php: Event | undefined,
  official: readonly OfficialNotice[],
  tell: (pages: readonly string[], path: string, what: string) => void,
): Event {
  const pages = official.map(({ page }) => page);
  const slip = (path: string, what: string): void => tell(pages, path, what);
  const bodies = official.map(({ request }) => childrenOf(request, 'body'));
  const known = childrenOf(php?.request ?? [], 'body');
  const witness = together(tableWitness(known, 'php'), exampleWitness(official.map(prefixed)));
  const overlay = { side: 'response', witness, keep: true, remove: () => undefined, slip } as const;
  const body = overlayFields(uniteFields(bodies, witness, slip), known, overlay, 'request.body');
  const [first] = official;
  const headers = (php?.request ?? first?.request ?? []).filter((field) => field.name === 'headers');
  return {
    name,
    version: 'v3',
    title: php?.title ?? first?.title ?? name,
    contributed: false,
    ...(php?.lifecycle ? { lifecycle: php.lifecycle } : {}),
    links: php?.links ?? [],
    request: [...headers, { name: 'body', type: 'object', required: true, children: body }],
    payloads: php?.payloads ?? [],
    answer: php?.answer ?? first?.answer ?? [],
    origin: { ...noOrigin(), official: pages },
  };
}

/** The example shows what is in the ciphertext. */
function prefixed({ contradiction }: OfficialNotice): Contradiction | undefined {
  if (!contradiction) return undefined;
  const place = (path: string): string => `resource/ciphertext/${path}`;
  const placed = (record: Record<string, string[]>): Record<string, string[]> =>
    Object.fromEntries(Object.entries(record).map(([path, words]) => [place(path), words]));
  const { types, values, missing } = contradiction;
  return { types: placed(types), values: placed(values), missing: missing.map(place) };
}

function childrenOf(fields: readonly Field[], name: string): readonly Field[] {
  return fields.find((field) => field.name === name)?.children ?? [];
}
