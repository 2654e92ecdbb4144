import {
  eventType,
  type OperationObject,
  operationsOf,
  readDocument,
  type Schema,
} from '../../openapi/document.ts';

export type { Parameter, Schema } from '../../openapi/document.ts';

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
  known ??= operationsOf(readDocument()).map(([path, method, operation]) =>
    documentedOf(path.slice(1), method, operation),
  );
  return known;
}

/** One notification as it is documented. */
export interface DocumentedEvent {
  /** The title of its page. */
  summary: string;
  /** Of its body: JSON of v3, XML of v2. */
  schema: Schema;
  /** The schema of the response, where a success holds data. */
  answer: Schema | undefined;
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
  const answer = event?.responses['200']?.content?.['application/json']?.schema;
  return event && content?.schema && { summary: event.summary, schema: content.schema, answer };
}

/** Every documented notification, by its name as it is handed on, with the title of its page. */
export function documentedEvents(): { event_type: string; summary: string }[] {
  return Object.entries(readDocument().webhooks).map(([name, { post }]) => ({
    event_type: eventType(name),
    summary: post.summary,
  }));
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
