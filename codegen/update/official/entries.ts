import type { OfficialEntry } from '../../layers/layers.ts';
import type { Field } from '../../model/model.ts';
import { contradictionOf } from '../../official/example.ts';
import type { OfficialEvent, OfficialOperation, OfficialPage } from '../../official/read/page.ts';

/** What is saved of an official page: its facts, and of its examples only what the tables do not say. */
export function entryOf({ page, title, operations, events }: OfficialPage): OfficialEntry {
  return {
    page,
    ...(title === undefined ? {} : { title }),
    operations: operations.map(operationEntry),
    events: events.map(eventEntry),
  };
}

function operationEntry({ example, ...operation }: OfficialOperation): OfficialEntry['operations'][number] {
  const { response } = operation;
  const found = response.kind === 'fields' ? contradictionOf(example, response.fields) : undefined;
  return { ...operation, contradictions: found ? { response: found } : {} };
}

function eventEntry({ example, ...event }: OfficialEvent): OfficialEntry['events'][number] {
  const contradiction = contradictionOf(example, contentOf(event.request));
  return { ...event, ...(contradiction ? { contradiction } : {}) };
}

/** The content of a notification's ciphertext. */
function contentOf(request: readonly Field[]): readonly Field[] {
  const find = (fields: readonly Field[] | undefined, name: string) =>
    fields?.find((field) => field.name === name);
  const resource = find(find(request, 'body')?.children, 'resource');
  const content = find(resource?.children, 'ciphertext')?.content;
  return content?.shape === 'object' ? content.fields : [];
}
