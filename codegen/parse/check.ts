import type { Report } from '../model/fault.ts';
import type { Event, Operation } from '../model/model.ts';
import { variablesOf } from '../model/path.ts';
import type { Section } from './section.ts';

/** The options of a call besides the variables of the path. */
export const CALL_OPTIONS: readonly string[] = [
  'base_uri',
  'security',
  'nonceless',
  'fragment',
  'timeout',
  'query',
  'json',
  'xml',
  'body',
  'headers',
];

/** The parts of a notification. */
export const EVENT_PARTS: readonly string[] = ['headers', 'body'];
const ANSWER_PARTS = ['status', 'headers', 'body'];
const SCALARS: readonly string[] = ['string', 'integer', 'number'];
const BODIES = ['json', 'xml', 'body'];

/** Checks the rules for a whole operation: its variables, its options, the heading of its response. */
export function checkOperation(operation: Operation, section: Section, report: Report): void {
  const { path, request } = operation;
  const variables = variablesOf(path);
  const problem = (message: string, row?: string): void => report(section.lineOf('request', row), message);
  if (new Set(variables).size < variables.length) report(section.line, 'a variable twice in the path');
  for (const name of variables) {
    const row = request.find((field) => field.name === name);
    if (!row) problem(`no row for the variable {${name}} of the path`);
    else if (!row.required) problem(`the variable {${name}} of the path is not required`, name);
    else if (!SCALARS.includes(row.type))
      problem(`the variable {${name}} of the path is of type ${row.type}`, name);
  }
  for (const { name } of request) {
    if (!variables.includes(name) && !CALL_OPTIONS.includes(name)) {
      problem(`${name} is neither a variable of the path nor an option of a call`, name);
    }
  }
  const [first, second] = request.filter(({ name }) => BODIES.includes(name));
  if (first && second) problem(`two bodies: ${first.name} and ${second.name}`, second.name);
  if (section.responseHead === '应答规范') {
    report(section.lineOf('response'), '应答规范 is the head of an event, not of an operation');
  }
}

/** Checks the rules for a whole event. */
export function checkEvent(event: Event, section: Section, report: Report): void {
  for (const { name } of event.request) {
    if (!EVENT_PARTS.includes(name)) {
      report(section.lineOf('request', name), `${name} is none of ${EVENT_PARTS.join(', ')}`);
    }
  }
  for (const name of EVENT_PARTS) {
    if (!event.request.some((field) => field.name === name))
      report(section.lineOf('request'), `no row for ${name}`);
  }
  if (section.responseHead !== '应答规范' || section.response.kind !== 'fields') {
    report(section.lineOf('response'), 'an event has a table 应答规范 of what to answer');
  }
  for (const { name } of event.answer) {
    if (!ANSWER_PARTS.includes(name)) {
      report(section.lineOf('response', name), `${name} is none of ${ANSWER_PARTS.join(', ')}`);
    }
  }
}
