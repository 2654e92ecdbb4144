import type { Model, Operation } from '../model/model.ts';
import { ERROR_SCHEMA } from './errors.ts';
import { operationOf, tagOf, urlPathOf, webhookOf } from './operation.ts';
import type { Schema } from './schema.ts';

/** The OpenAPI 3.1 document of WeChat Pay: v3 and v2 operations, and the notifications as webhooks. */
export function openapiOf(model: Model, version: string): Schema {
  const operations = model.pages.flatMap((page) => page.operations);
  return {
    openapi: '3.1.0',
    info: {
      title: 'WeChat Pay (微信支付)',
      version,
      description:
        'The documented operations and notifications of WeChat Pay, generated from the pages of wechatpay-chain.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://api.mch.weixin.qq.com' }],
    security: [{ WECHATPAY2: [] }],
    tags: tagsOf(model, operations),
    paths: pathsOf(operations),
    webhooks: Object.fromEntries(model.events.map((event) => [event.name, webhookOf(event)])),
    components: {
      securitySchemes: {
        WECHATPAY2: {
          type: 'http',
          scheme: 'WECHATPAY2-SHA256-RSA2048',
          description: 'An RSA-SHA256 signature over method, path and query, timestamp, nonce and body.',
        },
      },
      schemas: { Error: ERROR_SCHEMA },
      responses: {
        Error: {
          description: 'failure',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
    },
  };
}

function tagsOf(model: Model, operations: readonly Operation[]): Schema[] {
  const products = operations.map(({ path }) => tagOf(path));
  const events = model.events.map(({ version }) => `notifications ${version}`);
  return [...new Set([...products, ...events])]
    .sort()
    .map((name) => ({ name, description: descriptionOf(name) }));
}

function descriptionOf(tag: string): string {
  if (tag === 'v2') return 'APIv2, in XML';
  return tag.startsWith('notifications')
    ? `What WeChat Pay posts to notify_url, ${tag.slice(-2)}`
    : `Paths under v3/${tag}`;
}

/**
 * Path items in the order of their paths. For OpenAPI, two operations that differ only in the name of a variable are the
 * same path: the second is an extension in the path item of the first.
 */
function pathsOf(operations: readonly Operation[]): Schema {
  const items = new Map<string, { url: string; item: Record<string, Schema> }>();
  for (const operation of [...operations].sort((a, b) => compare(urlPathOf(a), urlPathOf(b)))) {
    const url = urlPathOf(operation);
    const place = url.replace(/\{\w+\}/g, '{}');
    const { url: first, item } = items.get(place) ?? { url, item: {} };
    items.set(place, { url: first, item });
    if (first !== url) {
      item['x-wechatpay-same-path'] = {
        ...item['x-wechatpay-same-path'],
        [`${operation.method} ${url}`]: operationOf(operation),
      };
    } else if (item[operation.method]) throw new Error(`${operation.method} ${url} is documented twice`);
    else item[operation.method] = operationOf(operation);
  }
  return Object.fromEntries(Array.from(items.values(), ({ url, item }) => [url, item]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One line per path and webhook: the file is small, and a diff shows what changed. */
export function printOpenapi(document: Schema): string {
  const line = ([name, value]: [string, unknown]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const parts = Object.entries(document).map(([name, value]) => {
    if (name !== 'paths' && name !== 'webhooks') return `  ${line([name, value])}`;
    const lines = Object.entries(value as Schema).map((entry) => `    ${line(entry)}`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
