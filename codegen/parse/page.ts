import type { Report } from '../model/fault.ts';
import type { Event, Lifecycle, Method, Operation, Page } from '../model/model.ts';
import { eventOfFile, pathOfFile, protocolOf } from '../model/path.ts';
import { checkEvent, checkOperation } from './check.ts';
import { isMap, lifecycleOfContainers, lifecycleOfFrontMatter } from './front/lifecycle.ts';
import { ORIGIN_KEYS, readOrigin } from './front/origin.ts';
import { methodOf, type Part, readParts } from './parts.ts';
import { readSection, type Section } from './section.ts';

/** What the front matter says about one operation. */
const OPERATION_KEYS = ['lifecycle', ...ORIGIN_KEYS];

/** A change that an importer makes to an operation before it is checked. */
export type Adjust = (operation: Operation) => Operation;

/** Parses a page below openapi/. Everything that is not understood is reported. */
export function readOperationPage(
  file: string,
  text: string,
  report: Report,
  adjust?: Adjust,
): Page | undefined {
  const path = nameOf(() => pathOfFile(file), report);
  if (path === undefined) return undefined;
  const { title, contributed, parts, data } = readParts(text, report);
  const operations = parts.map((part): Operation => {
    const section = readSection(part.heading.line, part.blocks, report);
    const method = methodOf(part.heading, report);
    const own = parts.length === 1 ? data : operationData(data, method);
    const lifecycle = lifecycleOf(part, own, report);
    const operation: Operation = {
      path,
      method,
      protocol: protocolOf(path),
      title: part.title,
      ...(lifecycle ? { lifecycle } : {}),
      links: section.links,
      request: section.request,
      response: section.response,
      errors: section.errors,
      origin: readOrigin(own, report),
    };
    const adjusted = adjust ? adjust(operation) : operation;
    checkOperation(adjusted, section, report);
    return adjusted;
  });
  for (const [index, { method }] of operations.entries()) {
    const first = operations.findIndex((operation) => operation.method === method);
    if (first < index) report(parts[index]?.heading.line ?? 1, `${method} of this path is documented twice`);
  }
  const methods = parts.length > 1 ? operations.map(({ method }) => method) : [];
  checkOperationsData(data, methods, report);
  return { path, title, contributed, operations };
}

/** Parses a page below webhook/. Everything that is not understood is reported. */
export function readEventPage(file: string, text: string, report: Report): Event | undefined {
  const name = nameOf(() => eventOfFile(file), report);
  if (name === undefined) return undefined;
  const { contributed, parts, data } = readParts(text, report);
  checkOperationsData(data, [], report);
  const [part, ...others] = parts;
  for (const { heading } of others) report(heading.line, 'an event has one heading');
  if (!part) return undefined;
  if (methodOf(part.heading, report) !== 'post') report(part.heading.line, 'an event is sent by {#post}');
  const section = readSection(part.heading.line, part.blocks, report);
  const lifecycle = lifecycleOf(part, data, report);
  const event: Event = {
    name,
    version: protocolOf(name),
    title: part.title,
    contributed,
    ...(lifecycle ? { lifecycle } : {}),
    links: section.links,
    request: section.request,
    payloads: section.payloads,
    answer: answerOf(section),
    origin: readOrigin(data, report),
  };
  checkEvent(event, section, report);
  return event;
}

function answerOf({ response }: Section): Event['answer'] {
  return response.kind === 'fields' ? response.fields : [];
}

function nameOf(read: () => string, report: Report): string | undefined {
  try {
    return read();
  } catch (error) {
    report(1, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** If a page has several operations, and only then, the keys of each are below `operations.<method>`. */
function checkOperationsData(
  { operations, ...data }: Readonly<Record<string, unknown>>,
  methods: readonly string[],
  report: Report,
): void {
  for (const key of OPERATION_KEYS) {
    if (data[key] !== undefined && methods.length > 0) {
      report(2, `with several operations ${key} stands below operations.<method>`);
    }
  }
  if (operations === undefined) return;
  if (!isMap(operations) || methods.length === 0) {
    report(2, 'operations is for a page of several: a map of their methods');
    return;
  }
  for (const [method, own] of Object.entries(operations)) {
    if (!methods.includes(method)) report(2, `operations.${method} is no operation of this page`);
    if (!isMap(own) || Object.keys(own).some((key) => !OPERATION_KEYS.includes(key))) {
      report(2, `operations.${method} is not a map of ${OPERATION_KEYS.join(', ')}`);
    }
  }
}

function operationData(
  data: Readonly<Record<string, unknown>>,
  method: Method,
): Readonly<Record<string, unknown>> {
  const { operations } = data;
  const own = isMap(operations) ? operations[method] : undefined;
  return isMap(own) ? own : {};
}

function lifecycleOf(
  part: Part,
  { lifecycle }: Readonly<Record<string, unknown>>,
  report: Report,
): Lifecycle | undefined {
  const told = lifecycleOfContainers(part.containers, report);
  const written = lifecycleOfFrontMatter(lifecycle, report);
  if (told && written) report(2, 'the lifecycle stands both in the front matter and in a container');
  return told ?? written;
}
