import type { Report } from '../model/fault.ts';
import type { Method } from '../model/model.ts';
import { readFrontMatter } from './front/front-matter.ts';
import { type Container, takeContainers } from './markdown/container.ts';
import { type Block, readBlocks } from './markdown/markdown.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** One heading with an operation below it. */
export interface Part {
  heading: Heading;
  title: string;
  blocks: Block[];
  containers: Container[];
}

/** A page, split at its headings. */
export interface Parts {
  title: string;
  contributed: boolean;
  parts: Part[];
  data: Readonly<Record<string, unknown>>;
}

const METHODS: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'] satisfies Method[];
const TITLE_OF_FRONT_MATTER = '{{ $frontmatter.title }}';

/** Splits a page at the headings that name a method. */
export function readParts(page: string, report: Report): Parts {
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

/** The method is the ID of the heading: `# title {#post}`. */
export function methodOf({ line, attributes }: Heading, report: Report): Method {
  const { id } = attributes;
  if (id !== undefined && METHODS.includes(id)) return id as Method;
  report(line, `the heading does not name the method: ${id === undefined ? 'no {#…}' : `{#${id}}`}`);
  return 'post';
}
