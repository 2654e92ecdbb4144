import type { Settings } from '../call/settings.ts';
import { RequestError } from '../errors/index.ts';
import { factsFor } from '../options/facts.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';
import { directoryOf } from '../options/target.ts';
import { expand } from '../options/template.ts';
import { MediaUtil } from '../wire/media-util.ts';
import { isPlainObject } from '../wire/plain-object.ts';

/**
 * The facts of the operation that a call reaches, regardless of how its path is written.
 *
 * @throws RequestError `PATH_INVALID` for a path that leads to an operation with encrypted fields but is not written as
 * documented, because it would be unclear whether they are encrypted
 */
export function factsOfCall(
  settings: Settings,
  method: string,
  path: string,
  options: CallOptions,
): OperationFacts | Promise<OperationFacts | undefined> {
  const written = factsFor(method, path);
  return written && !(written instanceof Promise) ? written : search(settings, method, path, options);
}

async function search(
  { baseUri }: Settings,
  method: string,
  path: string,
  options: CallOptions,
): Promise<OperationFacts | undefined> {
  const written = await factsFor(method, path);
  if (written) return written;
  const expanded = expand(path, options);
  const found = expanded === path ? undefined : await factsFor(method, expanded);
  if (found) return found;
  const whole = `${directoryOf(options.base_uri) ?? directoryOf(baseUri.href) ?? ''}${expanded}`;
  for (const candidate of new Set([whole, normalise(expanded), normalise(whole)])) {
    if (candidate === expanded) continue;
    const facts = await factsFor(method, candidate);
    if (candidate === whole || !(facts?.encrypt || facts?.encryptBank)) {
      if (facts) return facts;
      continue;
    }
    throw new RequestError(
      'PATH_INVALID',
      `The path '${nameOf(path)}' leads to ${candidate}, which has encrypted fields: write it as documented`,
    );
  }
  return undefined;
}

/** The path for errors, without its query, which may contain personal data. */
export function nameOf(path: string): string {
  const mark = path.indexOf('?');
  return mark < 0 ? path : path.slice(0, mark);
}

/** The path as a server may normalize it: lower case, without unnecessary encoding or empty segments. */
function normalise(path: string): string {
  const plain = nameOf(path).replace(/%([2-7][0-9a-f])/gi, (code, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : code;
  });
  return plain.toLowerCase().split('/').filter(Boolean).join('/');
}

const MANUAL = "or encrypt the marked fields yourself and set sensitive: 'manual'";

/**
 * Rejects forms of a call in which its marked fields cannot be found, and converts a query string to one with
 * fields.
 *
 * @throws RequestError `ENCRYPT_FAILED` naming the option
 */
export function readable(
  facts: OperationFacts,
  path: string,
  options: CallOptions,
  settings: Settings,
): CallOptions {
  const marks = [...(facts.encrypt ?? []), ...(facts.encryptBank ?? [])];
  const refuse = (field: string, what: string): never => {
    throw new RequestError('ENCRYPT_FAILED', `${what}, ${MANUAL}`, { field });
  };
  const { json, body, query } = options;
  const isRaw = body !== undefined && body !== null && !isMedia(body);
  if (marks.length > 0 && isRaw) refuse('body', 'Fields of a raw body cannot be encrypted: pass json or xml');
  if (marks.some((mark) => mark.startsWith('json.')) && typeof json === 'string') {
    refuse('json', 'Fields of JSON text cannot be encrypted: pass json as an object');
  }
  if (!marks.some((mark) => mark.startsWith('query.'))) return options;
  if (path.includes('?')) refuse('path', 'Fields in a path cannot be encrypted: pass them as query');
  if (options['params'] !== undefined || settings.http['params'] !== undefined) {
    refuse('params', 'params are not encrypted: pass them as query');
  }
  return typeof query === 'string' ? { ...options, query: new URLSearchParams(query) } : options;
}

function isMedia(body: unknown): boolean {
  return (
    MediaUtil.of(body) !== undefined || (isPlainObject(body) && MediaUtil.of(body['file']) !== undefined)
  );
}

/**
 * Puts the file of an upload into the part that the operation documents, unless the upload sets one itself. This also
 * applies with `sensitive: 'manual'`, because it does not concern sensitive fields.
 *
 * @param lookUp returns the facts of the operation; only called for an upload
 */
export function namePart(options: CallOptions, lookUp: LookUp): CallOptions | Promise<CallOptions> {
  const media = MediaUtil.of(options.body);
  return !media || media.getPart() !== undefined ? options : named(options, media, lookUp);
}

type LookUp = () => OperationFacts | undefined | Promise<OperationFacts | undefined>;

async function named(options: CallOptions, media: MediaUtil, lookUp: LookUp): Promise<CallOptions> {
  let facts: OperationFacts | undefined;
  try {
    facts = await lookUp();
  } catch {
    // An unknown path is refused later, if it has fields to encrypt.
  }
  return facts?.part === undefined ? options : { ...options, body: media.withPart(facts.part) };
}
