import { commandOf } from '../../../src/lookup/sample/command.ts';
import type { Event, Lifecycle, Link, Operation, Page } from '../../model/model.ts';
import { fileOfEvent, fileOfPath } from '../../model/path.ts';
import { samplesOf } from '../../render/sample.ts';
import type { Built } from '../build/build.ts';
import type { SiteFile } from '../build/files.ts';
import { addressOfError, addressOfTarget } from '../model/address.ts';
import { type Entry, entriesOf, productsOf } from '../model/site.ts';
import { exampleAnswer, exampleNotification } from '../sample/answer.ts';
import { exampleRequest, givesFile } from '../sample/request.ts';
import { fieldList } from './fields.ts';
import { copyOf } from './llms.ts';

/** A copy of every page in Markdown, for tools: its file is that of the page, so its address ends in `.md`. */
export function copiesOf({ site, documents, codes }: Built): SiteFile[] {
  const products = productsOf(site);
  return [
    ...site.model.pages.map((page) => ({ file: fileOfPath(page.path), text: pageCopy(page) })),
    ...site.model.events.map((event) => ({ file: fileOfEvent(event.name), text: eventCopy(event) })),
    ...products.map((product) => ({
      file: `products/${product.slug}.md`,
      text: `# ${product.name} (${product.en})\n\n${entriesOf(site, product).map(entryLine).join('\n')}\n`,
    })),
    {
      file: 'products/index.md',
      text: `# 产品 (Products)\n\n${products.map(({ name, en, slug }) => `- [${name} (${en})](/products/${slug}.html.md)`).join('\n')}\n`,
    },
    ...codes.map(({ code, classes, words, answers }) => ({
      file: `errors/${code}.md`,
      text: [
        `# ${code}`,
        classes.join(', '),
        ...(words ? [words.means.join(' '), words.todo.join(' ')] : []),
        answers.map(({ entry, status, term }) => `${entryLine(entry)} (${status} ${term})`).join('\n'),
        '',
      ].join('\n\n'),
    })),
    {
      file: 'errors/index.md',
      text: `# 错误码 (Error codes)\n\n${codes.map(({ code, words }) => `- [${code}](${addressOfError(code)}.md) ${words?.means[1] ?? ''}`).join('\n')}\n`,
    },
    ...typeCopies(site),
    ...documents.map(({ file, markdown }) => ({ file, text: markdown })),
  ];
}

/** A line of a list that leads to the copy of an entry. */
function entryLine({ title, method, name, address }: Entry): string {
  return `- [${title}](${copyOf(address)}) ${method ?? 'event'} \`${name}\``;
}

function pageCopy({ title, operations }: Page): string {
  return `# ${title}\n\n${operations.map(operationCopy).join('\n')}`;
}

function operationCopy(operation: Operation): string {
  const { method, path, lifecycle, links, request, response, errors } = operation;
  const example = exampleRequest(operation);
  const answer = exampleAnswer(operation, example);
  const fields = 'fields' in response ? fieldList(response.fields) : '';
  return [
    `## ${method.toUpperCase()} \`${path}\``,
    ...lifecycleOf(lifecycle),
    ...linksOf(links),
    '### Request',
    request.length === 0 ? 'No parameters.' : fieldList(request),
    fence('ts', samplesOf(operation)[3]?.code ?? ''),
    fence('sh', commandOf(operation, example, givesFile(operation))),
    '### Response',
    fields === '' ? `${response.kind}.` : fields,
    ...(answer ? [fence(answer.language, answer.text)] : []),
    ...(errors.length === 0
      ? []
      : [
          '### Error codes',
          errors.map(({ status, code, term = '' }) => `- ${status} ${code} ${term}`.trimEnd()).join('\n'),
        ]),
    '',
  ].join('\n\n');
}

function eventCopy(event: Event): string {
  const { sent, plain } = exampleNotification(event);
  return [
    `# ${event.title}`,
    `Event \`${event.name}\``,
    ...lifecycleOf(event.lifecycle),
    ...linksOf(event.links),
    '## Notification',
    fieldList(event.request),
    fence(sent.language, sent.text),
    ...(plain ? ['Decrypted:', fence(plain.language, plain.text)] : []),
    '## Your response',
    fieldList(event.answer),
    '',
  ].join('\n\n');
}

function lifecycleOf(lifecycle: Lifecycle | undefined): string[] {
  if (!lifecycle) return [];
  const { state, since, successors } = lifecycle;
  const instead = successors.map((target) => `[${target}](${addressOfTarget(target)})`).join(', ');
  return [
    `> ${state}${since === undefined ? '' : ` since ${since}`}${instead === '' ? '' : `; use ${instead}`}`,
  ];
}

function linksOf(links: readonly Link[]): string[] {
  return links.length === 0 ? [] : [links.map(({ text, href }) => `[${text}](${href})`).join(' ')];
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

function typeCopies({ types, entries }: Built['site']): SiteFile[] {
  const files = new Map<string, string[]>();
  for (const { name, file, usedBy } of types.values()) {
    const users = entries.filter(({ source }) => usedBy.includes(source)).map(entryLine);
    files.set(file, [...(files.get(file) ?? []), `## ${name}\n\n${users.join('\n')}\n`]);
  }
  const index = [...files.keys()].sort().map((file) => `- [${file}](/types/${file}.html.md)`);
  return [
    { file: 'types/index.md', text: `# 类型 (Types)\n\n${index.join('\n')}\n` },
    ...[...files].map(([file, parts]) => ({
      file: `types/${file}.md`,
      text: `# ${file}\n\n${parts.join('\n')}`,
    })),
  ];
}
