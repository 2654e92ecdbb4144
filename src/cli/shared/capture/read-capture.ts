import { RequestError } from '../../../errors/index.ts';
import { isFields } from '../../../webhook/raw/json.ts';
import { readExactly } from '../../../wire/json-read.ts';
import type { Io } from '../input/io.ts';
import { readAll, readInputFile } from '../input/read-input.ts';

/** A captured message: the headers as received, and the bytes of the body. */
export interface Capture {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** The files of a captured message. */
export interface CaptureFiles {
  readonly headers?: string;
  readonly body?: string;
}

/**
 * Reads a captured message: a file with header lines and a file with the body, or a dump on standard input, which is
 * HTTP or JSON `{ "headers": …, "body": "…" }`.
 *
 * @throws RequestError `REQUEST_INVALID`
 */
export async function readCapture(files: CaptureFiles, io: Io): Promise<Capture> {
  if (files.headers === undefined && files.body === undefined) return readDump(await readAll(io.stdin));
  if (files.headers === undefined || files.body === undefined) {
    throw refusal('Give both --headers and --body: the headers contain the signature of the body');
  }
  const headers = (await readInputFile('--headers', files.headers)).toString();
  const body = await readInputFile('--body', files.body);
  return { headers: readHeaders(headers), body };
}

export function readDump(bytes: Buffer): Capture {
  if (bytes.length === 0) throw refusal('Standard input is empty: give a dump, or --headers and --body');
  if (bytes.toString('latin1').trimStart().startsWith('{')) return readJsonDump(bytes);
  // The body stays bytes: decoded text might no longer be what was signed.
  const text = bytes.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) throw refusal('The dump has no empty line between headers and body');
  const start = end.index + end[0].length;
  return { headers: readHeaders(text.slice(0, end.index)), body: bytes.subarray(start) };
}

function readJsonDump(bytes: Buffer): Capture {
  const dump = parse(bytes);
  if (!isFields(dump) || typeof dump['headers'] !== 'object' || dump['headers'] === null) {
    throw refusal('The JSON dump must have the form { "headers": { … }, "body": "…" }');
  }
  const { headers, body } = dump;
  if (typeof body !== 'string') {
    throw refusal(
      'body in the dump must be a string: the signature covers the exact bytes, which parsed JSON loses',
    );
  }
  const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
  return { headers: pairs.flatMap(pairsOf), body: Buffer.from(body) };
}

function parse(bytes: Buffer): unknown {
  try {
    return readExactly(bytes.toString());
  } catch {
    throw refusal('The dump starts with { but is not valid JSON');
  }
}

function pairsOf(pair: unknown): [string, string][] {
  if (!Array.isArray(pair)) throw refusal('The headers of the dump must be pairs of name and value');
  const [name, values] = pair as [unknown, unknown];
  return [values].flat().map((value) => [String(name), String(value)]);
}

/** Reads lines of `Name: value`. Skips a request or status line before them. */
function readHeaders(text: string): [string, string][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const rest = lines.filter((line, index) => index > 0 || !/^HTTP\/|\sHTTP\/[\d.]+$/.test(line));
  return rest.map((line) => {
    const at = line.indexOf(':');
    if (at < 1) throw refusal('A header line does not have the form `Name: value`');
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}

function refusal(why: string): RequestError {
  return new RequestError('REQUEST_INVALID', why, { field: 'capture' });
}
