import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';
import { MediaUtil } from '../wire/media-util.ts';

/**
 * Puts the file of an upload into the part that the operation documents, unless the upload sets one itself. This also
 * applies with `sensitive: 'manual'`, because it does not concern sensitive fields.
 *
 * @param lookUp returns the facts of the operation; only called for an upload
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
