import type { Event, Field, Lifecycle, Model, Operation, Response } from '../model.ts';
import { type Rows, rowsOfEvent, rowsOfOperation } from './flatten.ts';

/** One thing that means something else than before. */
export interface Change {
  /** `POST v3/refund/domestic/refunds`, `event v3/REFUND.SUCCESS`. */
  subject: string;
  what: string;
}

/** An operation or an event, in what the two have in common. */
interface Entry {
  title: string;
  lifecycle?: Lifecycle;
  rows: Rows;
  /** What comes back, as far as it is no rows. */
  answer: string;
}

/** What a reader of the docs must know of the way from one model to the other; wording is no change. */
export function changesBetween(before: Model, after: Model): Change[] {
  return [
    ...compare(operationsOf(before), operationsOf(after)),
    ...compare(new Map(before.events.map(eventEntry)), new Map(after.events.map(eventEntry))),
  ];
}

function operationsOf({ pages }: Model): Map<string, Entry> {
  return new Map(pages.flatMap(({ operations }) => operations.map(operationEntry)));
}

function operationEntry(operation: Operation): [string, Entry] {
  const { method, path, title, lifecycle, response } = operation;
  const entry = { title, rows: rowsOfOperation(operation), answer: answerOf(response) };
  return [`${method.toUpperCase()} ${path}`, lifecycle ? { ...entry, lifecycle } : entry];
}

function answerOf(response: Response): string {
  return response.kind === 'stream' ? `a ${response.media} stream` : response.kind;
}

function eventEntry(event: Event): [string, Entry] {
  const { name, title, lifecycle } = event;
  const entry = { title, rows: rowsOfEvent(event), answer: '' };
  return [`event ${name}`, lifecycle ? { ...entry, lifecycle } : entry];
}

function compare(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): Change[] {
  const changes: Change[] = [];
  for (const [subject, entry] of before) {
    if (!after.has(subject)) changes.push({ subject, what: `removed: ${entry.title}` });
  }
  for (const [subject, entry] of after) {
    const old = before.get(subject);
    if (!old) changes.push({ subject, what: `added: ${entry.title}${tellLifecycle(entry.lifecycle)}` });
    else changes.push(...compareEntries(old, entry).map((what) => ({ subject, what })));
  }
  return changes;
}

function compareEntries(before: Entry, after: Entry): string[] {
  const changes: string[] = [];
  if (JSON.stringify(before.lifecycle) !== JSON.stringify(after.lifecycle)) {
    changes.push(after.lifecycle ? `retired${tellLifecycle(after.lifecycle)}` : 'back in force');
  }
  if (before.answer !== after.answer) changes.push(`answer: ${before.answer} → ${after.answer}`);
  for (const place of before.rows.keys()) if (!after.rows.has(place)) changes.push(`field removed: ${place}`);
  for (const [place, field] of after.rows) {
    const old = before.rows.get(place);
    if (!old) changes.push(`field added: ${place} (${field.type}${field.required ? ', required' : ''})`);
    else changes.push(...compareFields(old, field).map((what) => `${place} ${what}`));
  }
  return changes;
}

function tellLifecycle(lifecycle: Lifecycle | undefined): string {
  if (!lifecycle) return '';
  const { state, since, successors } = lifecycle;
  const instead = successors.length === 0 ? '' : `; see ${successors.join(', ')}`;
  return ` (${state}${since === undefined ? '' : ` since ${since}`}${instead})`;
}

function compareFields(before: Field, after: Field): string[] {
  const changes: string[] = [];
  if (before.type !== after.type) changes.push(`changed type: ${before.type} → ${after.type}`);
  if (!before.required && after.required) changes.push('is newly required');
  if (before.required && !after.required) changes.push('is no longer required');
  if (marksOf(before) !== marksOf(after))
    changes.push(`changed marks: ${marksOf(before)} → ${marksOf(after)}`);
  const old = valuesOf(before);
  const now = valuesOf(after);
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  if (added.length > 0) changes.push(`values added: ${added.join(', ')}`);
  if (removed.length > 0) changes.push(`values removed: ${removed.join(', ')}`);
  return changes;
}

/** What decides how the string is written on the wire. */
function marksOf({ encryption, encoding, signature, maxLength, content, enumeration }: Field): string {
  const marks = [
    encryption && `${encryption.by} with the ${encryption.key} key`,
    encoding,
    signature && `signed by ${signature}`,
    maxLength === undefined ? undefined : `at most ${maxLength} characters`,
    content?.shape === 'array' ? 'a list' : undefined,
    enumeration?.kind === 'fixed' ? 'fixed' : undefined,
  ];
  return marks.filter(Boolean).join(', ') || 'none';
}

function valuesOf({ enumeration }: Field): string[] {
  return enumeration?.values.map(({ value }) => value) ?? [];
}
