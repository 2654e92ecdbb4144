import type {
  ErrorCode,
  Event,
  Field,
  Link,
  Model,
  Operation,
  Page,
  Payload,
  Response,
  StreamMedia,
} from '../model/model.ts';
import { fileOfEvent, fileOfPath } from '../model/path.ts';
import { eventFrontMatter, pageFrontMatter } from './front-matter.ts';
import { samplesOf } from './sample.ts';
import { renderRows, renderTable } from './table.ts';

/** A page of docs/: its name below docs/ with `/`, and its text. */
export interface RenderedPage {
  file: string;
  text: string;
}

const STREAMS: Readonly<Record<StreamMedia, string>> = {
  pdf: '文件流(PDF)',
  image: '文件流(图片)',
  data: '文件流(需解析)',
};

/** Writes all pages of a model. Parsing them results in the same model. */
export function renderDocs({ pages, events }: Model): RenderedPage[] {
  return [
    ...pages.map((page) => ({ file: fileOfPath(page.path), text: renderOperationPage(page) })),
    ...events.map((event) => ({ file: fileOfEvent(event.name), text: renderEventPage(event) })),
  ];
}

export function renderOperationPage(page: Page): string {
  const { operations } = page;
  const [only, ...more] = operations;
  const head = pageFrontMatter(page);
  if (only && more.length === 0)
    return join([head, ...operationParts(`# {{ $frontmatter.title }} {#${only.method}}`, only)]);
  const parts = operations.flatMap((operation) =>
    operationParts(`## ${operation.title} {#${operation.method}}`, operation),
  );
  return join([head, '# {{ $frontmatter.title }} {#mix}\n', ...parts]);
}

export function renderEventPage(event: Event): string {
  return join([
    eventFrontMatter(event),
    '# {{ $frontmatter.title }} {#post}\n',
    `微信支付以 \`POST\` 送达的 \`${event.name}\` 通知，其内容与应答如下。\n`,
    requestTable(event.request),
    ...event.payloads.map(renderPayload),
    renderTable('应答规范', 'response', renderRows(event.answer)),
    ...renderLinks(event.links),
  ]);
}

function operationParts(heading: string, operation: Operation): string[] {
  const { method, path, request, response, errors, links } = operation;
  const samples = samplesOf(operation).map(({ title, code }) => `\`\`\`ts [${title}]\n${code}\n\`\`\`\n`);
  return [
    `${heading}\n`,
    `以 \`${method.toUpperCase()}\` 请求 \`${path}\` 的参数与应答如下。\n`,
    requestTable(request),
    '::: code-group\n',
    ...samples,
    ':::\n',
    renderResponse(response),
    ...renderErrors(errors),
    ...renderLinks(links),
  ];
}

function requestTable(request: readonly Field[]): string {
  return renderTable('请求参数', 'request', renderRows(request));
}

function renderResponse(response: Response): string {
  const note = (text: string): string[] => [`| ${text} {align=center colspan=3}`];
  switch (response.kind) {
    case 'fields':
      return renderTable('返回字典', 'response', renderRows(response.fields));
    case 'failure':
      return renderTable('异常字典', 'response', renderRows(response.fields));
    case 'empty':
      return renderTable('返回字典', 'response', note('空字符串'));
    case 'redirect':
      return renderTable('返回字典', 'response', note('30x跳转'));
    case 'stream':
      return renderTable('返回字典', 'response', note(STREAMS[response.media]));
  }
}

function renderErrors(errors: readonly ErrorCode[]): string[] {
  if (errors.length === 0) return [];
  const rows = errors.map(
    ({ code, status, term }) => `| ${code} | ${status}${term === undefined ? '' : ` | ${term}`}`,
  );
  return [
    [
      '| 错误码 | 状态码 {.type} | 描述 {.desc}',
      '| --- | --- | ---',
      ...rows,
      '',
      '{.im-table #errors}',
      '',
    ].join('\n'),
  ];
}

function renderPayload({ anchor, fields }: Payload): string {
  const words = fields
    .map(({ name, value }) => `**${value === undefined ? name : `${name}=${value}`}**`)
    .join(' ');
  return `1. ${words}${anchor === undefined ? '' : ` {#${anchor}}`}\n`;
}

function renderLinks(links: readonly Link[]): string[] {
  return links.length === 0
    ? []
    : [`参阅 ${links.map(({ text, href }) => `[${text}](${href})`).join(' ')}\n`];
}

/** One empty line between the parts, and a line break at the end. */
function join(parts: readonly string[]): string {
  return parts.join('\n');
}
