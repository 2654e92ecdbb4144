/** The allowed values of an option, and how an error describes them. */
export interface Kind {
  readonly what: string;
  readonly fits: (value: unknown) => boolean;
}

export const isFunction = (value: unknown): value is (...args: never[]) => unknown =>
  typeof value === 'function';

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has these methods. */
export function hasMethods(value: unknown, ...names: string[]): boolean {
  return isObject(value) && names.every((name) => isFunction(value[name]));
}

const listOf = (fits: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(fits);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);

export const BOOLEAN: Kind = { what: 'true or false', fits: (value) => typeof value === 'boolean' };
export const TEXT: Kind = { what: 'a non-empty string', fits: isText };
export const TEXTS: Kind = { what: 'an array of strings', fits: listOf(isText) };
export const FUNCTION: Kind = { what: 'a function', fits: isFunction };
export const FUNCTIONS: Kind = {
  what: 'a function or an array of functions',
  fits: (value) => isFunction(value) || listOf(isFunction)(value),
};
export const OBJECT: Kind = { what: 'an object', fits: isObject };
export const SWITCHES: Kind = {
  what: 'an object whose values are true or false',
  fits: (value) =>
    isObject(value) && Object.values(value).every((item) => item === undefined || isBoolean(item)),
};
/** The longest delay of a Node timer is 2³¹ - 1 ms: it treats a longer one as 1 ms. */
export const MILLISECONDS: Kind = {
  what: 'a number of milliseconds from 0 (no timeout) to 2147483647',
  fits: (value) => isNumber(value) && value >= 0 && value < 2 ** 31,
};
export const BYTES: Kind = {
  what: 'a number of bytes, or -1 for no limit',
  fits: (value) => isNumber(value) && value >= -1,
};
export const RATE: Kind = {
  what: 'a positive number of bytes per second, or an array of two: upload and download',
  fits: (value) => isRate(value) || (listOf(isRate)(value) && (value as unknown[]).length === 2),
};
export const SIGNAL: Kind = {
  what: 'an AbortSignal',
  fits: (value) =>
    hasMethods(value, 'addEventListener', 'removeEventListener') &&
    isBoolean((value as unknown as AbortSignal).aborted),
};
export const AGENT: Kind = {
  what: 'an agent of node:http or node:https',
  fits: (value) => hasMethods(value, 'addRequest'),
};

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isRate(value: unknown): boolean {
  return isNumber(value) && value > 0 && Number.isFinite(value);
}

/** One of these values, or a value of this kind. */
export function oneOf(values: readonly unknown[], kind?: Kind): Kind {
  const names = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return {
    what: [...names, ...(kind ? [kind.what] : [])].join(' or '),
    fits: (value) => values.includes(value) || kind?.fits(value) === true,
  };
}
