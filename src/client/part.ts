import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';
import { MediaUtil } from '../wire/media-util.ts';

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
    // A path that it cannot be said of is refused where that matters: with fields to encrypt.
  }
  return facts?.part === undefined ? options : { ...options, body: media.withPart(facts.part) };
}
