import type { Event, Lifecycle, Method, Operation, Page } from '../model.ts';
import { checkEvent, checkOperation } from './check.ts';
import { type Container, takeContainers } from './container.ts';
import type { Report } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { isMap, lifecycleOfContainers, lifecycleOfFrontMatter } from './lifecycle.ts';
import { type Block, readBlocks } from './markdown.ts';
import { eventOfFile, pathOfFile, protocolOf } from './path.ts';
import { readSection, type Section } from './section.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** One heading with an operation below it. */
interface Part {
  heading: Heading;
  title: string;
  blocks: Block[];
  containers: Container[];
}

/** A page cut at its headings. */
interface Parts {
  title: string;
  contributed: boolean;
  parts: Part[];
  data: Readonly<Record<string, unknown>>;
}

const METHODS: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'] satisfies Method[];
const TITLE_OF_FRONT_MATTER = '{{ $frontmatter.title }}';

/** What an importer changes in an operation before it is checked. */
export type Adjust = (operation: Operation) => Operation;

/** Reads a page below openapi/. All that is not understood is reported. */
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
    const lifecycle = lifecycleOf(part, parts.length === 1 ? data : operationData(data, method), report);
    const operation: Operation = {
      path,
      method,
      protocol: protocolOf(path),
      title: part.title,
      ...(lifecycle ? { lifecycle } : {}),
      links: section.links,
      request: section.request,
      response: section.response,
    };
    const adjusted = adjust ? adjust(operation) : operation;
    checkOperation(adjusted, section, report);
    return adjusted;
  });
  for (const [index, { method }] of operations.entries()) {
    const first = operations.findIndex((operation) => operation.method === method);
    if (first < index) report(parts[index]?.heading.line ?? 1, `${method} of this path is documented twice`);
  }
  if (data['lifecycle'] !== undefined && parts.length > 1) {
    report(2, 'with several operations the lifecycle stands below operations.<method>');
  }
  return { path, title, contributed, operations };
}

/** Reads a page below webhook/. All that is not understood is reported. */
export function readEventPage(file: string, text: string, report: Report): Event | undefined {
  const name = nameOf(() => eventOfFile(file), report);
  if (name === undefined) return undefined;
  const { contributed, parts, data } = readParts(text, report);
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

function readParts(page: string, report: Report): Parts {
  const { data, text: body } = readFrontMatter(page, report);
  const { containers, text } = takeContainers(body, report);
  const blocks = readBlocks(text, report);
  const { title: given } = data;
  const titleOf = ({ line, text: written }: Heading): string => {
    const title = written === TITLE_OF_FRONT_MATTER ? given : written;
    if (typeof title === 'string' && /^[^{}\n]+$/.test(title)) return title;
    report(line, 'the title is missing, or has braces');
    return '';
  };
  const [first, ...more] = blocks.filter((block) => block.kind === 'heading');
  if (!first) {
    report(1, 'no heading with the method: # title {#post}');
    return { title: '', contributed: false, parts: [], data };
  }
  const mixed = first.attributes['id'] === 'mix';
  const headings = mixed ? more : [first, ...more];
  const level = mixed ? 2 : 1;
  if (mixed && more.length === 0) report(first.line, 'a page of several operations without any');
  for (const heading of headings) {
    if (heading.level !== level)
      report(heading.line, `a heading of level ${heading.level} instead of ${level}`);
  }
  const lead = blocks.filter(({ line }) => line < (headings[0]?.line ?? 0));
  for (const block of lead) {
    if (block.kind === 'table') report(block.line, 'a table before the heading of its operation');
  }
  const parts = headings.map((heading, index): Part => {
    const end = headings[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const within = ({ line }: { line: number }): boolean => line > heading.line && line < end;
    return {
      heading,
      title: titleOf(heading),
      blocks: blocks.filter(within),
      containers: containers.filter(within),
    };
  });
  const title = mixed ? titleOf(first) : parts.map((part) => part.title).join('、');
  return { title, contributed: readOrigin(data, report), parts, data };
}

function readOrigin({ origin }: Readonly<Record<string, unknown>>, report: Report): boolean {
  if (origin !== undefined && origin !== 'contributed') report(2, `unknown origin: ${String(origin)}`);
  return origin === 'contributed';
}

function methodOf({ line, attributes }: Heading, report: Report): Method {
  const { id } = attributes;
  if (id !== undefined && METHODS.includes(id)) return id as Method;
  report(line, `the heading does not name the method: ${id === undefined ? 'no {#…}' : `{#${id}}`}`);
  return 'post';
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
