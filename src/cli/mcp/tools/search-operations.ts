import * as z from 'zod';
import { productOfEvent, productOfPath } from '../../../lookup/products/find.ts';
import type { Product } from '../../../lookup/products/product.ts';
import { createIndex, find, type SearchDocument, type SearchIndex } from '../../../lookup/search/index.ts';
import { searchWeight } from '../../../lookup/search/weight.ts';
import { eventType, readDocument, type Schema } from '../../../openapi/document.ts';
import { variablesOf } from '../../../options/template.ts';
import { documentedOperations } from '../../shared/operations/documented.ts';
import { parametersOf } from '../../shared/operations/parameters.ts';
import { defineTool } from './tool.ts';

const HIT = z.object({
  kind: z.enum(['operation', 'event']),
  title: z.string(),
  method: z.string().optional(),
  path: z.string().optional(),
  event_type: z.string().optional(),
  product: z.string(),
});

export const searchOperations = defineTool({
  name: 'search_operations',
  title: 'Search operations and events',
  description:
    'Finds operations (API calls) and events (notifications) of WeChat Pay by Chinese or English words, a path, a field name or an event type: 退款, "profit sharing", v3/pay/transactions, out_refund_no, TRANSACTION.SUCCESS. The best hits come first.',
  input: z.strictObject({
    query: z.string().min(1).max(200),
    kind: z.enum(['operation', 'event']).optional().describe('only these'),
    limit: z.number().int().min(1).max(30).default(10),
  }),
  output: z.object({ hits: z.array(HIT) }),
  run: ({ query, kind, limit }) => {
    const hits = find(index(kind), query)
      .slice(0, limit)
      .map(({ kind, title, sub, product }) => {
        const [method, path] = sub.split(' ');
        return {
          kind: kind as 'operation' | 'event',
          title,
          ...(kind === 'event' ? { event_type: sub } : { method, path }),
          product,
        };
      });
    const lines = hits.map((hit) =>
      'event_type' in hit
        ? `- event ${hit.event_type}: ${hit.title} [${hit.product}]`
        : `- ${hit.method?.toUpperCase()} ${hit.path}: ${hit.title} [${hit.product}]`,
    );
    const text =
      lines.length === 0 ? 'Nothing was found. Try another word, in Chinese or English.' : lines.join('\n');
    return { document: { hits }, text };
  },
});

const made = new Map<string | undefined, SearchIndex>();

function index(kind: 'operation' | 'event' | undefined): SearchIndex {
  const known = made.get(kind);
  if (known) return known;
  const index = createIndex([
    ...(kind === 'event' ? [] : operationDocuments()),
    ...(kind === 'operation' ? [] : eventDocuments()),
  ]);
  made.set(kind, index);
  return index;
}

function operationDocuments(): SearchDocument[] {
  return documentedOperations().map((operation) => {
    const { method, path, summary, parameters, requestBody, responses } = operation;
    const product = productOfPath(path);
    const own = parametersOf({ parameters, ...(requestBody ? { requestBody } : {}) });
    const keys = own.filter(({ in: place, required, oneOf, name }) => {
      return (place === 'query' || place === 'body') && (required || oneOf) && !/[.[!]/.test(name);
    });
    const answers = Object.values(responses['200']?.content ?? {}).map(({ schema }) => schema);
    const isMain = product.main?.includes(path) === true;
    return {
      ...about(product, isMain),
      id: `${method} ${path}`,
      kind: 'operation',
      title: summary,
      sub: `${method} ${path}`,
      keys: [...variablesOf(path), ...keys.map(({ name }) => name)].join(' '),
      fields: namesIn([...Object.values(requestBody?.content ?? {}).map(({ schema }) => schema), ...answers]),
      weight: searchWeight({
        name: path,
        isEvent: false,
        isMain,
        state: operation['x-wechatpay-lifecycle']?.state,
      }),
    };
  });
}

function eventDocuments(): SearchDocument[] {
  return Object.entries(readDocument().webhooks).map(([name, { post }]) => ({
    ...about(productOfEvent(name), false),
    id: name,
    kind: 'event',
    title: post.summary,
    sub: eventType(name),
    keys: '',
    fields: namesIn(Object.values(post.requestBody.content).map(({ schema }) => schema)),
    weight: searchWeight({
      name,
      isEvent: true,
      isMain: false,
      state: post['x-wechatpay-lifecycle']?.state,
    }),
  }));
}

function about({ name, en, aliases = '' }: Product, isMain: boolean) {
  return { product: `${name} (${en})`, aliases: isMain ? `${name} ${aliases}` : '' };
}

/** Parts of a message that every page has. */
const EVERYWHERE = /^(?:sign|nonce_str|mch_id|appid|mchid)$/;

/** The names of all fields, as one text. */
function namesIn(schemas: readonly (Schema | undefined)[]): string {
  const names = new Set<string>();
  const visit = (schema: Schema | undefined): void => {
    if (!schema) return;
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      if (!EVERYWHERE.test(name)) names.add(name);
      visit(child);
    }
    for (const child of [schema.items, schema.contentSchema, ...(schema.anyOf ?? [])]) visit(child);
  };
  for (const schema of schemas) visit(schema);
  return [...names].join(' ');
}
