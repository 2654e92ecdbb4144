import type { Event, Field, Operation } from '../model/model.ts';

/** All rows of an operation or an event by place: `request.json.amount.total`, `response.list[].id`. */
export type Rows = ReadonlyMap<string, Field>;

export function rowsOfOperation({ request, response }: Operation): Rows {
  const rows = new Map<string, Field>();
  add(rows, 'request', request);
  if (response.kind === 'fields' || response.kind === 'failure') add(rows, 'response', response.fields);
  return rows;
}

export function rowsOfEvent({ request, answer }: Event): Rows {
  const rows = new Map<string, Field>();
  add(rows, 'request', request);
  add(rows, 'answer', answer);
  return rows;
}

function add(rows: Map<string, Field>, prefix: string, fields: readonly Field[]): void {
  for (const field of fields) {
    const place = `${prefix}.${field.name}`;
    if (!field.alternatives) {
      addRow(rows, place, field);
      continue;
    }
    for (const [index, shape] of field.alternatives.entries()) addRow(rows, `${place}#${index + 1}`, shape);
  }
}

function addRow(rows: Map<string, Field>, place: string, field: Field): void {
  rows.set(place, field);
  const below = field.type.endsWith('[]') ? `${place}[]` : place;
  add(rows, below, field.children ?? []);
  if (field.content?.shape === 'object') add(rows, `${below}()`, field.content.fields);
  if (field.content?.shape === 'array') add(rows, `${below}()`, [field.content.element]);
}
