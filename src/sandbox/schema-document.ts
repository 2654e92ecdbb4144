import { createRequire } from 'node:module';

/** The part of JSON Schema that the document uses. */
export interface Schema {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  const?: unknown;
  enum?: readonly unknown[];
  maxLength?: number;
  properties?: Readonly<Record<string, Schema>>;
  /** Numbered fields of v2: `^coupon_fee_\d+$`. */
  patternProperties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  /** How a string holds other data, described by `contentSchema`. */
  'x-wechatpay-encoded'?: 'json_encode' | 'urlencode';
  contentSchema?: Schema;
  'x-wechatpay-encrypted'?: { by: string; key: 'platform' | 'merchant' | 'bank' | 'apiv3' | 'md5' };
}

/** A place in a query or among the headers. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

type Content = Readonly<Record<string, { schema?: Schema }>>;

interface OperationObject {
  servers?: readonly { url: string }[];
  parameters: readonly Parameter[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
  'x-wechatpay-security'?: 'client-certificate';
}

interface Document {
  paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  webhooks: Readonly<Record<string, { post: { summary: string; requestBody: { content: Content } } }>>;
}

/** One operation as it is documented. */
export interface Documented extends Pick<OperationObject, 'parameters' | 'requestBody' | 'responses'> {
  /** In upper case. */
  method: string;
  /** As it is requested, without the leading slash; one for each end point that has the operation. */
  paths: readonly string[];
  /** Whether the merchant is to show its client certificate. */
  secured: boolean;
}

let known: readonly Documented[] | undefined;

/** Every documented operation: openapi.json of this package, read when it is first asked for. */
export function documentedOperations(): readonly Documented[] {
  known ??= Object.entries(readDocument().paths).flatMap(([path, item]) =>
    Object.entries(item)
      // The same place again, by another name of its variable.
      .filter(([method]) => !method.startsWith('x-'))
      .map(([method, operation]) => documentedOf(path.slice(1), method, operation)),
  );
  return known;
}

/** One notification as it is documented. */
export interface DocumentedEvent {
  /** The title of its page. */
  summary: string;
  /** Of its body: JSON of v3, XML of v2. */
  schema: Schema;
}

/**
 * What is documented of a notification.
 *
 * @param name with its version: `v3/TRANSACTION.SUCCESS`
 */
export function documentedEvent(name: string): DocumentedEvent | undefined {
  const { webhooks } = readDocument();
  const event = Object.hasOwn(webhooks, name) ? webhooks[name]?.post : undefined;
  const [content] = Object.values(event?.requestBody.content ?? {});
  return event && content?.schema && { summary: event.summary, schema: content.schema };
}

/** Every documented notification, by its name as it is handed on, with the title of its page. */
export function documentedEvents(): { event_type: string; summary: string }[] {
  return Object.entries(readDocument().webhooks).map(([name, { post }]) => ({
    event_type: name.replace(/^v3\//, ''),
    summary: post.summary,
  }));
}

/** Read through `require`, which finds it beside dist in both module systems. */
function readDocument(): Document {
  return createRequire(import.meta.url)('../../openapi.json') as Document;
}

/** Some end points put a region before the path: it is left out where another base_uri is given. */
function documentedOf(path: string, method: string, operation: OperationObject): Documented {
  const { servers, parameters, requestBody, responses } = operation;
  const prefix = new URL(servers?.[0]?.url ?? 'https://api.mch.weixin.qq.com').pathname.slice(1);
  return {
    method: method.toUpperCase(),
    paths: prefix === '' ? [path] : [path, `${prefix}/${path}`],
    parameters,
    ...(requestBody === undefined ? {} : { requestBody }),
    responses,
    secured: operation['x-wechatpay-security'] === 'client-certificate',
  };
}
