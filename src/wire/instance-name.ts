import { isPromise } from 'node:util/types';

/** What an object is, for an error: `an instance of Buffer`. */
export function instanceName(value: object): string {
  if (isPromise(value)) return 'a Promise: is an await missing?';
  const name = constructorName(value);
  return name === undefined ? 'an object of an anonymous class' : `an instance of ${name}`;
}

function constructorName(value: object): string | undefined {
  try {
    const { name } = value.constructor as { name?: unknown };
    return typeof name === 'string' && name !== '' ? name.slice(0, 64) : undefined;
  } catch {
    // There is no constructor, or a getter or a proxy throws.
    return undefined;
  }
}
