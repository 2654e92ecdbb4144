import { below, withBelow } from '../../facts/facts.ts';
import { tableWitness } from '../../facts/table-witness.ts';
import { uniteValues } from '../../facts/values.ts';
import { together } from '../../facts/witness.ts';
import type { Event, Field, Payload } from '../../model/model.ts';
import type { Contradiction } from '../../official/example.ts';
import { exampleWitness } from '../../official/witness.ts';
import { noOrigin } from '../../parse/front/origin.ts';
import type { OfficialNotice } from '../layers.ts';
import { overlayFields } from './overlay.ts';
import { uniteFields } from './unite.ts';

/**
 * An event according to the official pages, combined with the PHP page if there is one. Rows that only the PHP page has
 * are kept, because each official page describes the notification of one product.
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
  const overlay = { witness, keep: true, remove: () => undefined, slip } as const;
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
    request: [
      ...headers,
      {
        name: 'body',
        type: 'object',
        required: true,
        children: withPayloadValues(body, php?.payloads ?? []),
      },
    ],
    payloads: php?.payloads ?? [],
    answer: php?.answer ?? first?.answer ?? [],
    origin: { ...noOrigin(), official: pages },
  };
}

/** A value that identifies a payload is a value of its field, even if no official page describes it. */
function withPayloadValues(fields: readonly Field[], payloads: readonly Payload[]): Field[] {
  const named = payloads.flatMap((payload) => payload.fields);
  return fields.map((field): Field => {
    const values = named.flatMap(({ name, value }) =>
      name === field.name && value !== undefined ? [{ value }] : [],
    );
    const enumeration = field.enumeration && uniteValues([field.enumeration, { kind: 'one-of', values }]);
    const whole = enumeration && values.length > 0 ? { ...field, enumeration } : field;
    return withBelow(whole, withPayloadValues(below(field), payloads));
  });
}

/** The example shows the content of the ciphertext. */
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
