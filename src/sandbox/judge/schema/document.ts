import {
  eventType,
  type OperationObject,
  operationsOf,
  readDocument,
  type Schema,
} from '../../../openapi/document.ts';

export type { Parameter, Schema } from '../../../openapi/document.ts';

/** A documented operation. */
export interface Documented extends Pick<OperationObject, 'parameters' | 'requestBody' | 'responses'> {
  /** In uppercase. */
  method: string;
  /** The paths without the leading slash, one for each endpoint of the operation. */
  paths: readonly string[];
  /** Whether the client certificate is required. */
  secured: boolean;
}

let known: readonly Documented[] | undefined;

/** All documented operations, from openapi.json of this package, which is read on first use. */
export function documentedOperations(): readonly Documented[] {
  known ??= operationsOf(readDocument()).map(([path, method, operation]) =>
    documentedOf(path.slice(1), method, operation),
  );
  return known;
}

/** A documented notification. */
export interface DocumentedEvent {
  /** The title of its page. */
  summary: string;
  /** The schema of its body: JSON for v3, XML for v2. */
  schema: Schema;
  /** The schema of the response, where a success holds data. */
  answer: Schema | undefined;
}

/**
 * The documentation of a notification.
 *
 * @param name with its version: `v3/TRANSACTION.SUCCESS`
 */
export function documentedEvent(name: string): DocumentedEvent | undefined {
  const { webhooks } = readDocument();
  const event = Object.hasOwn(webhooks, name) ? webhooks[name]?.post : undefined;
  const [content] = Object.values(event?.requestBody.content ?? {});
  const answer = event?.responses['200']?.content?.['application/json']?.schema;
  return event && content?.schema && { summary: event.summary, schema: content.schema, answer };
}

/** All documented notifications, by the name that handlers see, with the title of the page. */
export function documentedEvents(): { event_type: string; summary: string }[] {
  return Object.entries(readDocument().webhooks).map(([name, { post }]) => ({
    event_type: eventType(name),
    summary: post.summary,
  }));
}

/** Some endpoints put a region before the path, which is omitted with another base_uri. */
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
