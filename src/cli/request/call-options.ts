import { RequestError } from '../../errors/index.ts';
import type { CallOptions } from '../../options/options.ts';
import { variablesOf } from '../../options/template.ts';
import { bodyOption } from '../shared/call/body.ts';
import type { Io } from '../shared/input/io.ts';
import { readInput } from '../shared/input/read-input.ts';
import { uploadOf } from './upload.ts';

/** The options of a call on the command line. */
export interface CallInput {
  readonly data?: string;
  readonly upload?: string;
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  readonly var?: readonly string[];
  readonly timeout: number;
  readonly output?: string;
  readonly security?: true;
}

/**
 * Converts the options of the command line to the options of a call.
 *
 * @throws RequestError that names the option
 */
export async function callOptions(path: string, input: CallInput, io: Io): Promise<CallOptions> {
  const options: CallOptions = {
    ...variableValues(path, input.var ?? []),
    timeout: input.timeout * 1000,
    headers: Object.fromEntries((input.header ?? []).map((text) => pairOf('--header', text, ':'))),
  };
  if (input.query) options.query = queryOf(input.query);
  if (input.output !== undefined) options.sink = input.output;
  if (input.security) options.security = true;
  if (io.signal) options.signal = io.signal;
  const isV2 = /^v2\//i.test(path);
  const text = input.data === undefined ? undefined : await readInput('--data', input.data, io);
  const body = text === undefined ? {} : bodyOption(text.toString(), isV2);
  if (input.upload === undefined) return { ...options, ...body };
  if (isV2)
    throw new RequestError('REQUEST_INVALID', 'v2 calls do not support --upload', { field: '--upload' });
  return { ...options, body: await uploadOf(input.upload, 'json' in body ? body.json : undefined) };
}

function variableValues(path: string, pairs: readonly string[]): Record<string, string> {
  const known = variablesOf(path);
  const given = Object.fromEntries(
    pairs.map((text) => {
      const pair = pairOf('--var', text, '=');
      if (known.includes(pair[0])) return pair;
      const which = known.length > 0 ? `its variables are ${known.join(', ')}` : 'the path has no variables';
      throw new RequestError(
        'REQUEST_INVALID',
        `--var names a variable that is not in the path ${path}: ${which}`,
        {
          field: '--var',
        },
      );
    }),
  );
  const missing = known.find((name) => name !== 'empty' && !Object.hasOwn(given, name));
  if (missing === undefined) return given;
  throw new RequestError(
    'PATH_VALUE_MISSING',
    `The path needs a value for ${missing}: add --var ${missing}=…`,
    {
      field: '--var',
    },
  );
}

/** Repeated names are kept, in their order. */
function queryOf(pairs: readonly string[]): URLSearchParams | Record<string, string> {
  const entries = pairs.map((text) => pairOf('--query', text, '='));
  const map = Object.fromEntries(entries);
  return Object.keys(map).length === entries.length ? map : new URLSearchParams(entries);
}

function pairOf(option: string, text: string, mark: '=' | ':'): [name: string, value: string] {
  const at = text.indexOf(mark);
  if (at > 0) {
    const value = text.slice(at + 1);
    return [text.slice(0, at).trim(), mark === ':' ? value.trim() : value];
  }
  const form = mark === '=' ? 'name=value' : "'Name: value'";
  throw new RequestError('REQUEST_INVALID', `${option} must have the form ${form}`, { field: option });
}
