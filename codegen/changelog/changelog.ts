import type { Event, Field, Lifecycle, Model, Operation, Origin, Response, Source } from '../model/model.ts';
import { breaks, type Fact, writes } from './breaking.ts';
import { type Rows, rowsOfEvent, rowsOfOperation } from './flatten.ts';

/** A change of meaning. */
export interface Change {
  /** `POST v3/refund/domestic/refunds`, `event v3/REFUND.SUCCESS`. */
  subject: string;
  what: string;
  /** The sources that state it now. */
  sources: readonly Source[];
  /** Whether it can break code that compiled or worked before. */
  breaking: boolean;
}

/** What operations and events have in common. */
interface Entry {
  title: string;
  lifecycle?: Lifecycle;
  rows: Rows;
  /** The kind of response. */
  answer: string;
  /** `400 PARAM_ERROR` */
  errors: string[];
  origin: Origin;
}

/** A change of one entry. */
type Told = Omit<Change, 'subject'>;

/** The changes between two models that a reader of the docs must know. Wording does not count. */
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
  const { method, path, title, lifecycle, response, origin } = operation;
  const errors = operation.errors.map(({ status, code }) => `${status} ${code}`);
  const entry = { title, rows: rowsOfOperation(operation), answer: answerOf(response), errors, origin };
  return [`${method.toUpperCase()} ${path}`, lifecycle ? { ...entry, lifecycle } : entry];
}

function answerOf(response: Response): string {
  return response.kind === 'stream' ? `a ${response.media} stream` : response.kind;
}

function eventEntry(event: Event): [string, Entry] {
  const { name, title, lifecycle, origin } = event;
  const entry = { title, rows: rowsOfEvent(event), answer: '', errors: [], origin };
  return [`event ${name}`, lifecycle ? { ...entry, lifecycle } : entry];
}

function compare(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): Change[] {
  const changes: Change[] = [];
  for (const [subject, { title, origin }] of before) {
    if (after.has(subject)) continue;
    changes.push({ subject, what: `removed: ${title}`, sources: [usual(origin)], breaking: true });
  }
  for (const [subject, entry] of after) {
    const old = before.get(subject);
    const { title, lifecycle, origin } = entry;
    const added = { what: `added: ${title}${tellLifecycle(lifecycle)}`, sources: [usual(origin)] };
    if (!old) changes.push({ subject, ...added, breaking: false });
    else changes.push(...compareEntries(subject, old, entry).map((told) => ({ subject, ...told })));
  }
  return changes;
}

/** The source of rows that do not name their own. */
function usual({ official }: Origin): Source {
  return official.length > 0 ? 'official' : 'php';
}

function compareEntries(subject: string, before: Entry, after: Entry): Told[] {
  const changes: Told[] = [];
  const sources = [usual(after.origin)];
  const tell = (what: string, breaking = false): void => {
    changes.push({ what, sources, breaking });
  };
  if (JSON.stringify(before.lifecycle) !== JSON.stringify(after.lifecycle)) {
    tell(after.lifecycle ? `retired${tellLifecycle(after.lifecycle)}` : 'back in force');
  }
  if (before.answer !== after.answer) tell(`response: ${before.answer} → ${after.answer}`, true);
  for (const [place, what] of removedRows(before.rows, after)) tell(`field removed: ${place}${what}`, true);
  for (const [place, field] of after.rows) {
    const old = before.rows.get(place);
    const by = field.from ?? sources;
    const written = writes(subject, place);
    for (const [what, fact] of old ? compareFields(place, old, field) : [addedRow(place, field)]) {
      changes.push({ what, sources: by, breaking: breaks(fact, written) });
    }
  }
  const missing = (from: Entry, than: Entry) => from.errors.filter((error) => !than.errors.includes(error));
  const [added, removed] = [missing(after, before), missing(before, after)];
  if (added.length > 0) tell(`error codes added: ${added.join(', ')}`);
  if (removed.length > 0) tell(`error codes removed: ${removed.join(', ')}`);
  return changes;
}

function removedRows(before: Rows, { rows, origin }: Entry): [place: string, reason: string][] {
  return [...before.keys()].flatMap((place) => {
    const reason = origin.removed[place];
    return rows.has(place) ? [] : [[place, reason === undefined ? '' : ` (${reason})`]];
  });
}

function addedRow(place: string, { type, required }: Field): [what: string, fact: Fact] {
  const what = `field added: ${place} (${type}${required ? ', required' : ''})`;
  return [what, required ? 'required field added' : 'field added'];
}

function tellLifecycle(lifecycle: Lifecycle | undefined): string {
  if (!lifecycle) return '';
  const { state, since, successors } = lifecycle;
  const instead = successors.length === 0 ? '' : `; see ${successors.join(', ')}`;
  return ` (${state}${since === undefined ? '' : ` since ${since}`}${instead})`;
}

function compareFields(place: string, before: Field, after: Field): [what: string, fact: Fact][] {
  const changes: [string, Fact][] = [];
  const tell = (fact: Fact, what: string): void => {
    changes.push([`${place} ${what}`, fact]);
  };
  const [types, nowTypes] = [typesOf(before), typesOf(after)];
  if (types !== nowTypes) tell('type changed', `changed type: ${types} → ${nowTypes}`);
  const [need, nowNeed] = [needOf(before), needOf(after)];
  if (need < nowNeed) tell('required', `is now ${NEEDS[nowNeed]}`);
  if (need > nowNeed) tell('no longer required', `is no longer ${NEEDS[need]}`);
  const [marks, nowMarks] = [marksOf(before), marksOf(after)];
  if (marks !== nowMarks) tell('marks changed', `changed marks: ${marks} → ${nowMarks}`);
  const [length, nowLength] = [lengthOf(before), lengthOf(after)];
  if (length !== nowLength) tell('length changed', `changed length: ${length} → ${nowLength}`);
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  if (added.length > 0) {
    tell(old.length === 0 ? 'values closed' : 'values added', `values added: ${added.join(', ')}`);
  }
  if (removed.length > 0) tell('values removed', `values removed: ${removed.join(', ')}`);
  return changes;
}

function typesOf({ type, also = [] }: Field): string {
  return [type, ...also].join(' | ');
}

/** How strongly a row is required. */
const NEEDS = ['optional', 'one of several', 'required'] as const;

function needOf({ required, either }: Field): 0 | 1 | 2 {
  return required ? 2 : either === undefined ? 0 : 1;
}

/** The attributes that define how the string is written on the wire. */
function marksOf({ encryption, encoding, signature, content, enumeration }: Field): string {
  const marks = [
    encryption && `${encryption.by} with the ${encryption.key} key`,
    encoding,
    signature && `signed by ${signature}`,
    content?.shape === 'array' ? 'a list' : undefined,
    enumeration?.kind === 'fixed' ? 'fixed' : undefined,
  ];
  return marks.filter(Boolean).join(', ') || 'none';
}

function lengthOf({ minLength, maxLength }: Field): string {
  if (minLength === undefined && maxLength === undefined) return 'any';
  return minLength === undefined ? `at most ${maxLength}` : `${minLength} to ${maxLength ?? 'any'}`;
}

function valuesOf({ enumeration }: Field): string[] {
  return enumeration?.values.map(({ value }) => value) ?? [];
}
