import { writeJson } from '../../wire/json-write.ts';
import { MediaUtil } from '../../wire/media-util.ts';
import { dataRefusal } from '../shared/input/parse-exactly.ts';
import { readInputFile } from '../shared/input/read-input.ts';

/**
 * Reads a file as the body of a call.
 *
 * @param meta the fields to sign, if an operation needs others than `filename` and `sha256`
 * @throws RequestError `REQUEST_INVALID`, `VALUE_INVALID`
 */
export async function uploadOf(path: string, meta?: unknown): Promise<MediaUtil> {
  const media = new MediaUtil(path, await readInputFile('--upload', path));
  if (meta === undefined) return media;
  if (typeof meta === 'object' && meta !== null && !Array.isArray(meta)) {
    return media.withMeta(writeJson(meta, 'meta'));
  }
  throw dataRefusal('is not a JSON object with the fields of the metadata');
}
