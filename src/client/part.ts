import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';
import { MediaUtil } from '../wire/media-util.ts';

/**
 * The options of a call with the file of an upload in the part that its page names, unless the upload names one itself.
 * That is no matter of sensitive fields: it is the same when these are left to the caller.
 *
 * @param lookUp asked for the facts of the operation when there is an upload
 */
export async function namePart(
  options: CallOptions,
  lookUp: () => Promise<OperationFacts | undefined>,
): Promise<CallOptions> {
  const media = MediaUtil.of(options.body);
  if (!media || media.getPart() !== undefined) return options;
  // A path that it cannot be said of is refused where that matters: with fields to encrypt.
  const facts = await lookUp().catch(() => undefined);
  return facts?.part === undefined ? options : { ...options, body: media.withPart(facts.part) };
}
