import * as z from 'zod';
import { codeOf } from '../../../lookup/sample/code.ts';
import { commandOf } from '../../../lookup/sample/command.ts';
import { exampleRequest, requestDocument } from '../../../lookup/sample/request.ts';
import { exampleValues } from '../../../lookup/sample/values.ts';
import { exampleEvent } from '../../../sandbox/notify/example-event.ts';
import { Transformer } from '../../../wire/transformer.ts';
import { findOperation } from '../../shared/operations/find-operation.ts';
import { operationPath, operationVerb } from '../../shared/operations/operation-path.ts';
import { eventName, OPERATION } from './describe.ts';
import { defineTool } from './tool.ts';

export const sampleOperation = defineTool({
  name: 'sample_operation',
  title: 'Sample of an operation',
  description:
    'A call of an operation with example values in every documented field: the chain in TypeScript, the wxpay command, the options as JSON, and an example of the response.',
  input: z.strictObject(OPERATION),
  output: z.object({
    typescript: z.string(),
    command: z.string(),
    options: z.record(z.string(), z.unknown()),
    response: z.unknown().optional(),
  }),
  run: ({ method, path }) => {
    const operation = findOperation(operationPath(path), operationVerb(method));
    const request = exampleRequest(operation);
    const { content = {} } = operation.responses['200'] ?? {};
    const isFile = Object.keys(content).some((media) => !/^application\/(?:json|xml)$/.test(media));
    const schema = (content['application/json'] ?? content['application/xml'])?.schema;
    const given = typeof request.body === 'object' ? { ...request.body } : {};
    const response = schema && exampleValues(schema, [{ ...given, ...request.variables }, request.query]);
    const typescript = [
      "import { Builder } from 'wechatpay-chain';",
      'const instance = Builder.factory(config);',
      codeOf(operation, request),
    ].join('\n');
    const command = commandOf(operation, request, isFile);
    const options = requestDocument(request, operation.path.startsWith('v2/'));
    return {
      document: { typescript, command, options, ...(response ? { response } : {}) },
      text: [
        fence('ts', typescript),
        fence('sh', command),
        'Options as JSON:',
        fence('json', JSON.stringify(options, null, 2)),
        ...(response ? ['data of the response:', fence('json', JSON.stringify(response, null, 2))] : []),
      ].join('\n\n'),
    };
  },
});

export const sampleEvent = defineTool({
  name: 'sample_event',
  title: 'Sample of an event',
  description:
    'A handler in TypeScript for an event, the wxpay command that sends one to your server, and an example of the decrypted content.',
  input: z.strictObject({
    event_type: z.string().max(100).describe('TRANSACTION.SUCCESS, v2/transaction-success, …'),
  }),
  output: z.object({
    typescript: z.string(),
    command: z.string(),
    content: z.record(z.string(), z.unknown()),
    xml: z.string().optional(),
  }),
  run: ({ event_type }) => {
    const isV2 = eventName(event_type).startsWith('v2/');
    const type = isV2 ? event_type : event_type.replace(/^v3\//, '');
    const { fields, original_data } = exampleEvent(type);
    const content = original_data ?? fields;
    const place = isV2 ? (original_data ? 'event.original_data' : 'event') : 'event.resource.original_data';
    const typescript = [
      "import { Webhook } from 'wechatpay-chain/webhook';",
      'const webhook = Webhook.factory(config);',
      '// for node:http, Express, Koa and Fastify; webhook.handler(…) is for the Fetch API',
      'const handler = webhook.node({',
      `  '${type}': async (event) => {`,
      `    console.log(${place});`,
      '  },',
      '});',
    ].join('\n');
    const command = `npx wechatpay-chain trigger ${type} --url http://127.0.0.1:3000/notify`;
    const xml = isV2
      ? Transformer.toXml(fields as Parameters<typeof Transformer.toXml>[0], true, true).trimEnd()
      : undefined;
    return {
      document: { typescript, command, content, ...(xml === undefined ? {} : { xml }) },
      text: [
        fence('ts', typescript),
        fence('sh', command),
        `${place}:`,
        fence('json', JSON.stringify(content, null, 2)),
        ...(xml === undefined ? [] : ['As it is sent, without sign:', fence('xml', xml)]),
      ].join('\n\n'),
    };
  },
});

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
