import { MediaUtil } from '../wire/media-util.ts';
import { type Change, type FieldPath, mapAt } from './path.ts';

/** The options of any call. */
export type Options = Readonly<Record<string, unknown>>;

/** {@link mapAt} for the options of a call: the `meta` of an upload is the meta of the `MediaUtil` in `body`. */
export function mapOptionsAt<O extends Options>(options: O, path: FieldPath, change: Change): O {
  const [first] = path;
  const isBody = typeof first === 'object' && first.field === 'body';
  const media = isBody ? MediaUtil.of(options['body']) : undefined;
  if (!media) return mapAt(options, path, change);
  const view = { body: { meta: media.getMeta() } };
  const mapped = mapAt(view, path, change);
  return mapped === view ? options : { ...options, body: media.withMeta(mapped.body.meta) };
}
