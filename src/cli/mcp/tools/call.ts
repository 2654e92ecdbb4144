import * as z from 'zod';
import { RequestError } from '../../../errors/index.ts';
import { type CallOptions, OWN_OPTIONS } from '../../../options/options.ts';
import { variablesOf } from '../../../options/template.ts';
import { writeJson } from '../../../wire/json-write.ts';
import { MediaUtil } from '../../../wire/media-util.ts';
import { answered } from '../../shared/call/answer.ts';
import { bodyOption } from '../../shared/call/body.ts';
import { operationPath, operationVerb } from '../../shared/operations/operation-path.ts';
import { defineTool } from './tool.ts';

/** The longest text of an answer, in characters. */
const MAX_TEXT = 100_000;
const VALUE = z.union([z.string(), z.number(), z.boolean()]);

const INPUT = z.strictObject({
  method: z.string().describe('get, post, put, patch or delete'),
  path: z
    .string()
    .max(2_000)
    .describe('v3/… or v2/…, as documented; variables in braces, or filled in. Never a complete URL'),
  variables: z.record(z.string(), VALUE).optional().describe('the values of the {variables} of the path'),
  query: z.record(z.string(), VALUE).optional(),
  json: z
    .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .optional()
    .describe('the body of a v3 call. Give encrypted fields in plain text'),
  xml: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .describe('the body of a v2 call: its fields as JSON, or XML'),
  headers: z.record(z.string(), z.string()).optional().describe('for example Idempotency-Key'),
  file: z
    .strictObject({ name: z.string(), base64: z.string() })
    .optional()
    .describe('a file to upload; json replaces its metadata'),
});
type Input = z.output<typeof INPUT>;

export const callSimulator = defineTool({
  name: 'call_simulator',
  title: 'Call the simulator',
  description:
    'Signs a call, sends it to a simulator of WeChat Pay in this process, which checks it as WeChat Pay does, and returns the verified response, or the error with what to do. It never reaches the real service. The simulator keeps orders, refunds and more until this server ends. It has the mchid 1900000001; any appid will do.',
  input: INPUT,
  changes: true,
  run: async (input, simulator) => {
    const verb = operationVerb(input.method);
    const options = optionsOf(input);
    const { client } = await simulator.running();
    const response = await client.request(verb, operationPath(input.path), options);
    const { document, text, note } = answered(response, input.path, undefined);
    const body = typeof text === 'string' ? text : `${text.length} bytes`;
    return { document, text: `${note}\n${shortened(body)}` };
  },
});

/**
 * The options of a call: only those of the input, so that nothing of it can name another host.
 *
 * @throws RequestError
 */
function optionsOf({ path, variables = {}, query, json, xml, headers, file }: Input): CallOptions {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(path.trim())) {
    throw invalid('path', 'The path must not be a complete URL: this server calls only its own simulator');
  }
  const isV2 = /^\/?v2[/.]/i.test(path);
  if (json !== undefined && isV2) throw invalid('json', 'A v2 call takes xml, not json');
  if (xml !== undefined && !isV2) throw invalid('xml', 'Only a v2 call takes xml: pass json');
  const options: CallOptions = { proxy: false, ...variableOptions(operationPath(path), variables) };
  if (query) options.query = query;
  if (headers) options.headers = headers;
  if (file) return { ...options, body: upload(file, json) };
  if (json !== undefined) return { ...options, json };
  if (typeof xml === 'string') return { ...options, ...bodyOption(xml, true) };
  return xml === undefined ? options : { ...options, xml };
}

/** Names of options: with a variable of this name, a path would turn a value into an option. */
const TAKEN: ReadonlySet<string> = new Set([...OWN_OPTIONS, 'adapter', 'proxy', 'signal', 'timeout']);

function variableOptions(path: string, variables: NonNullable<Input['variables']>): Record<string, unknown> {
  const known = variablesOf(path);
  const odd = Object.keys(variables).find((name) => !known.includes(name));
  if (odd !== undefined) {
    const which = known.length > 0 ? `it has ${known.join(', ')}` : 'it has none';
    throw invalid('variables', `The path has no such variable: ${which}`);
  }
  if (known.some((name) => TAKEN.has(name))) {
    throw invalid('path', 'The path has a variable with the name of an option');
  }
  return variables;
}

function upload({ name, base64 }: NonNullable<Input['file']>, meta: unknown): MediaUtil {
  const media = new MediaUtil(name, Buffer.from(base64, 'base64'));
  return meta === undefined ? media : media.withMeta(writeJson(meta, 'json'));
}

function shortened(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}… (${text.length} characters)`;
}

function invalid(field: string, why: string): RequestError {
  return new RequestError('REQUEST_INVALID', why, { field });
}
