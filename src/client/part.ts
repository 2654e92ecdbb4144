import type { OperationFacts } from '../call/operation-facts.ts';
import type { CallOptions } from '../call/options.ts';
import { MediaUtil } from '../wire/media-util.ts';

/**
 * The options of a call with the file of an upload in the part that its page names, unless the upload names one itself.
 * That is no matter of sensitive fields: it is the same when these are left to the caller.
 *
 * @param lookUp asked for the facts of the operation when there is an upload
 */
export function namePart(
  options: CallOptions,
  lookUp: () => Promise<OperationFacts | undefined>,
): CallOptions | Promise<CallOptions> {
  const media = MediaUtil.of(options.body);
  return !media || media.getPart() !== undefined ? options : named(options, media, lookUp);
}

async function named(
  options: CallOptions,
  media: MediaUtil,
  lookUp: () => Promise<OperationFacts | undefined>,
): Promise<CallOptions> {
  // A path that it cannot be said of is refused where that matters: with fields to encrypt.
  const facts = await lookUp().catch(() => undefined);
  return facts?.part === undefined ? options : { ...options, body: media.withPart(facts.part) };
}
