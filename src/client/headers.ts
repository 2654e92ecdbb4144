import { AxiosHeaders } from 'axios';
import { RequestError } from '../errors/index.ts';

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** What Node sends as it is: no line break, nothing beyond Latin-1. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Joins header maps, the later ones winning in any case of their names. `null`, `undefined` and `false` take a header
 * out.
 *
 * @throws RequestError `HEADER_INVALID` naming the header
 */
export function joinHeaders(...maps: unknown[]): AxiosHeaders {
  const joined = new AxiosHeaders();
  for (const map of maps) {
    for (const [name, value] of entriesOf(map)) {
      checkHeader(name, value);
      joined.set(name, value === null || value === undefined ? false : (value as string), true);
    }
  }
  return joined;
}

function entriesOf(map: unknown): Iterable<[string, unknown]> {
  if (map === undefined || map === null) return [];
  if (typeof map === 'object' && Symbol.iterator in map && !Array.isArray(map)) {
    return map as Iterable<[string, unknown]>;
  }
  if (typeof map === 'object' && !Array.isArray(map)) return Object.entries(map);
  throw new RequestError('HEADER_INVALID', 'headers must be an object of names and values', {
    field: 'headers',
  });
}

function checkHeader(name: string, value: unknown): void {
  const field = `headers.${name.slice(0, 64)}`;
  if (!NAME.test(name))
    throw new RequestError('HEADER_INVALID', `${JSON.stringify(name)} is no header name`, { field });
  if (name.toLowerCase() === 'authorization') {
    throw new RequestError(
      'HEADER_INVALID',
      'Authorization is made by the client, from mchid, serial and privateKey',
      {
        field,
      },
    );
  }
  if (value === null || value === undefined || value === false) return;
  const text =
    typeof value === 'string' || typeof value === 'number' || value === true ? String(value) : undefined;
  if (text === undefined) {
    throw new RequestError('HEADER_INVALID', `The header ${name} must be a string`, { field });
  }
  if (!VALUE.test(text)) {
    throw new RequestError(
      'HEADER_INVALID',
      `The header ${name} holds a line break or a character no header may hold`,
      {
        field,
      },
    );
  }
}
