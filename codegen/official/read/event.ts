import type { Field } from '../../model/model.ts';
import { holdsFacts, isFieldTable } from '../source/columns.ts';
import type { Context } from '../source/context.ts';
import type { Source, SourceTable } from '../source/source.ts';
import type { Claim } from './event-type.ts';
import { readExample } from './example.ts';
import type { OfficialEvent } from './page.ts';
import { readFields } from './table.ts';

const TYPE = /[A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)+/g;

/** What a table of a notification page describes. */
type Part = 'envelope' | 'resource' | 'answer';

/** Identified by the line above it or by its heading. */
const PARTS: readonly (readonly [part: Part, where: RegExp])[] = [
  ['envelope', /^通知参数|接收回调通知报文/],
  ['resource', /解密后/],
  ['answer', /对回调通知进行应答/],
];

/** Whether the page describes a notification, even if it is truncated. */
export function isEvent({ lines, tables }: Source): boolean {
  const has = (heading: RegExp): boolean => lines.some((line) => heading.test(line));
  if (has(/^#+\s*(?:一、回调描述|二、回调处理步骤)\s*$/)) return true;
  return tables.some(isFieldTable) && has(/^#+.*对回调通知内容进行解密/);
}

/** A notification whose types are not known yet. */
export interface Notice {
  claim: Claim;
  /** The notification, once per type. */
  eventsOf(types: readonly string[]): OfficialEvent[];
}

/** Reads the notification of a page. */
export function readNotice(source: Source, context: Context): Notice | undefined {
  const tables = readParts(source, context);
  const envelope = tables.get('envelope');
  const resource = tables.get('resource');
  if (!envelope) {
    context.report(1, 'no table of the notification: the page is cut off, or of another form');
    return undefined;
  }
  const last = source.lines.findLastIndex((line) => line.trim() !== '') + 1;
  const announced = source.lines.findIndex((line) => /解密后字段/.test(line)) + 1;
  if ((resource?.rows.at(-1)?.line ?? announced) >= last || announced === 0) {
    context.report(last, 'the page ends without a decrypted resource and its example: it is cut off');
  } else if (!resource) context.slip(envelope.line, 'no table of the decrypted resource');
  const example = readExample(source, /解密后.*示例/, context);
  const content = resource ? readFields([resource], 'response', example, context) : [];
  const sent = readExample(source, /通知/, context);
  const body = readFields([envelope], 'response', sent, context).map((field) => withContent(field, content));
  const answer = tables.get('answer');
  const answered = answer ? readFields([answer], 'response', undefined, context) : [];
  return {
    claim: claimOf(source, envelope, content),
    eventsOf: (types) =>
      types.map((type) => ({
        type,
        request: [
          headers(source),
          { name: 'body', type: 'object', required: true, children: envelopeOf(type, body) },
        ],
        answer: [
          { name: 'status', type: 'number', required: true, enumeration: STATUS },
          { name: 'body', type: 'object', required: false, children: answered },
        ],
        ...(example === undefined ? {} : { example }),
      })),
  };
}

function readParts(source: Source, context: Context): Map<Part, SourceTable> {
  const tables = new Map<Part, SourceTable>();
  for (const table of source.tables) {
    if (!isFieldTable(table)) {
      if (holdsFacts(table))
        context.report(table.line, `unknown columns of a table: ${table.head.join(', ')}`);
      countOther(table, context);
      continue;
    }
    const part = PARTS.find(([, where]) => where.test(table.above) || where.test(table.heading))?.[0];
    if (!part)
      context.report(table.line, `a table of fields below the unknown heading ${table.heading || '(none)'}`);
    else if (tables.has(part)) context.report(table.line, `a second table of the ${part}`);
    else tables.set(part, table);
  }
  return tables;
}

const ENVELOPE = ['id', 'create_time', 'event_type', 'resource_type', 'resource', 'summary'];
const RESOURCE = ['original_type', 'algorithm', 'ciphertext', 'associated_data', 'nonce'];

/** What the envelope of every notification has, even if a page omits it: its type, and the only algorithm. */
function envelopeOf(type: string, body: readonly Field[]): Field[] {
  return complete(body, ENVELOPE).map((field): Field => {
    if (field.name === 'event_type') return only(type, field);
    if (field.name !== 'resource') return field;
    const children = complete(field.children ?? [], RESOURCE).map((inner) =>
      inner.name === 'algorithm' ? only('AEAD_AES_256_GCM', inner) : inner,
    );
    return { ...field, type: 'object', children };
  });
}

function only(value: string, field: Field): Field {
  const { maxLength = value.length, ...rest } = field;
  const length = field.maxLength !== undefined && value.length <= maxLength ? { maxLength } : {};
  return { ...rest, ...length, enumeration: { kind: 'one-of', values: [{ value }] } };
}

function complete(fields: readonly Field[], names: readonly string[]): Field[] {
  const missing = names.filter((name) => !fields.some((field) => field.name === name));
  return [...fields, ...missing.map((name): Field => ({ name, type: 'string', required: false }))];
}

const STATUS: NonNullable<Field['enumeration']> = {
  kind: 'classes',
  values: [{ value: '20X' }, { value: '4XX' }, { value: '5XX' }],
};

function countOther({ head, rows }: SourceTable, context: Context): void {
  const kind = head[0] === '参数' && head[1] === '描述' ? 'header' : 'note';
  context.rows[kind] += rows.length;
}

/** The signature headers are the same for every notification. */
function headers({ tables }: Source): Field {
  const table = tables.find(({ head }) => head.join(' ') === '参数 描述');
  const names = table?.rows.flatMap(({ cells }) => cells[0] ?? []) ?? [];
  const children = names
    .filter((name) => /^[A-Za-z][\w-]*$/.test(name))
    .map((name): Field => ({ name, type: 'string', required: true }));
  return { name: 'headers', type: 'object', required: true, children };
}

/** The plain text of the resource is the content of its ciphertext. */
function withContent(field: Field, content: Field[]): Field {
  if (field.name !== 'resource') return field;
  const children = field.children?.map(
    (inner): Field =>
      inner.name === 'ciphertext'
        ? {
            ...inner,
            encryption: { by: 'aes-gcm', key: 'apiv3' },
            ...(content.length === 0 ? {} : { content: { shape: 'object' as const, fields: content } }),
          }
        : inner,
  );
  return { ...field, children: children ?? [] };
}

/** The types in the row of `event_type`, and the type in the example. */
function claimOf(source: Source, envelope: SourceTable, content: readonly Field[]): Claim {
  const row = envelope.rows.find(({ cells }) => /^event\\?_type$/.test(cells[0] ?? ''));
  const described = (row?.cells[3] ?? '').replaceAll('\\', '').match(TYPE) ?? [];
  const shown = source.fences.flatMap(({ text }) => /"event_type"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? []);
  return {
    line: row?.line ?? envelope.line,
    described: [...new Set(described)],
    shown: [
      ...new Set(
        shown.map((type) => type.trim()).filter((type) => new RegExp(`^${TYPE.source}$`).test(type)),
      ),
    ],
    names: new Set(namesIn(content)),
  };
}

function namesIn(fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, children = [] }) => [
    name,
    ...namesIn(children).map((inner) => `${name}.${inner}`),
  ]);
}
