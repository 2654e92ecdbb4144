import * as z from 'zod';
import { RequestError } from '../../../errors/index.ts';
import { FACTS } from '../../../generated/table.ts';
import { productOfEvent, productOfPath } from '../../../lookup/products/find.ts';
import { type NotificationObject, readDocument } from '../../../openapi/document.ts';
import { descriptionOf } from '../../shared/operations/description.ts';
import { findOperation } from '../../shared/operations/find-operation.ts';
import { operationPath, operationVerb } from '../../shared/operations/operation-path.ts';
import { type Parameter, parametersOf } from '../../shared/operations/parameters.ts';
import { fieldList, lifecycleText, pageName } from './fields.ts';
import { defineTool } from './tool.ts';

/** How an operation is named in the input of tools. */
export const OPERATION = {
  method: z.string().describe('get, post, put, patch or delete'),
  path: z
    .string()
    .max(500)
    .describe('the documented path, with variables in braces or filled in: v3/refund/domestic/refunds'),
};

export const describeOperationTool = defineTool({
  name: 'describe_operation',
  title: 'Describe an operation',
  description:
    'The full documentation of an operation: parameters with types, lengths, values and their meanings, which fields are encrypted, the response, the error codes, its lifecycle (retired, superseded, closed), and links to the official pages.',
  input: z.strictObject(OPERATION),
  run: ({ method, path }) => {
    const operation = findOperation(operationPath(path), operationVerb(method));
    const { parameters, errors, ...head } = descriptionOf(operation);
    const response = answerOf(operation.responses);
    const product = productOfPath(operation.path);
    const facts = FACTS[`${operation.method} ${operation.path}`];
    const lifecycle = operation['x-wechatpay-lifecycle'];
    const more = operation['x-wechatpay-docs'] ?? [];
    const remarks = [
      lifecycleText(lifecycle),
      facts?.idempotent &&
        `It is idempotent: a retry with the same ${facts.idempotent} has no second effect.`,
      facts?.list && `It is a list in ${facts.list.items}: paginate() reads it page by page.`,
      facts?.security && 'It needs the client certificate (merchant).',
      facts?.download && 'The response is a file.',
      facts?.base_uri && `Its endpoint is ${facts.base_uri}; the SDK selects it.`,
    ].filter((remark) => remark !== undefined && remark !== '');
    return {
      document: {
        ...head,
        product: { name: product.name, en: product.en },
        ...(lifecycle
          ? { lifecycle: { ...lifecycle, successors: lifecycle.successors?.map(pageName) } }
          : {}),
        ...(more.length > 0 ? { more_docs: more } : {}),
        facts: facts ?? {},
        parameters,
        response,
        errors,
      },
      text: [
        `# ${operation.summary}\n${operation.method.toUpperCase()} ${operation.path}\n${product.name} (${product.en})`,
        linksText(operation.externalDocs?.url, more),
        remarks.join('\n'),
        `## Request\n${parameters.length === 0 ? 'No parameters.' : fieldList(parameters)}`,
        `## Response\n${response.length === 0 ? 'No documented fields.' : fieldList(response)}`,
        errors.length === 0
          ? ''
          : `## Errors\n${errors.map(({ status, code, term = '' }) => `- ${status} \`${code}\` ${term}`).join('\n')}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    };
  },
});

export const describeEventTool = defineTool({
  name: 'describe_event',
  title: 'Describe an event',
  description:
    'The full documentation of an event (a notification that WeChat Pay posts to a notify URL): its fields, the decrypted content (names with !), and the response that it requires.',
  input: z.strictObject({
    event_type: z
      .string()
      .max(100)
      .describe('TRANSACTION.SUCCESS, REFUND.SUCCESS, v2/transaction-success, …'),
  }),
  run: ({ event_type }) => {
    const name = eventName(event_type);
    const event = readDocument().webhooks[name]?.post as NotificationObject;
    const product = productOfEvent(name);
    const fields = parametersOf({ parameters: [], requestBody: event.requestBody });
    const answer = answerOf(event.responses);
    const lifecycle = event['x-wechatpay-lifecycle'];
    const more = event['x-wechatpay-docs'] ?? [];
    return {
      document: {
        event_type,
        title: event.summary,
        product: { name: product.name, en: product.en },
        docs: event.externalDocs?.url,
        ...(lifecycle ? { lifecycle } : {}),
        ...(more.length > 0 ? { more_docs: more } : {}),
        fields,
        answer,
      },
      text: [
        `# ${event.summary}\n${event_type}\n${product.name} (${product.en})`,
        linksText(event.externalDocs?.url, more),
        lifecycleText(lifecycle) ?? '',
        `## Fields (after ! is the decrypted content)\n${fieldList(fields)}`,
        answer.length === 0 ? '' : `## Response that it asks for\n${fieldList(answer)}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    };
  },
});

/**
 * The name of a documented event with its version.
 *
 * @throws RequestError `REQUEST_INVALID`
 */
export function eventName(event_type: string): string {
  const name = event_type.startsWith('v2/') ? event_type : `v3/${event_type.replace(/^v3\//, '')}`;
  if (Object.hasOwn(readDocument().webhooks, name)) return name;
  throw new RequestError(
    'REQUEST_INVALID',
    'There is no documented event with this event_type. Find it with search_operations and kind: event',
    { field: 'event_type' },
  );
}

function answerOf(responses: NotificationObject['responses']): Parameter[] {
  const { content } = responses['200'] ?? {};
  return content ? parametersOf({ parameters: [], requestBody: { content } }) : [];
}

function linksText(url: string | undefined, more: readonly string[]): string {
  return [url, ...more].filter((link) => link !== undefined).join('\n');
}
