import { WORKWX } from '../call/workwx.ts';
import { invalid } from '../errors/faults.ts';
import { BOOLEAN, isObject, type Kind, oneOf, TEXT } from '../wire/kinds.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  port: {
    what: 'a whole number from 0 (a free one) to 65535',
    fits: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535,
  },
  // Node takes an empty one for all addresses of the machine.
  host: { ...TEXT, what: "an address or a name to listen on, e.g. '127.0.0.1'" },
  https: BOOLEAN,
  strict: BOOLEAN,
  notify_url: { what: "a URL with http or https, e.g. 'http://127.0.0.1:3000/notify'", fits: isHttp },
  workwx: oneOf([false], WORKWX),
  file: { ...TEXT, what: 'the path of a file' },
  faults: { what: 'an object: { rate: 0.1, seed: 7 }', fits: isObject },
};

/**
 * Checks the options of a simulator; an undefined one is none.
 *
 * @throws ConfigurationError `CONFIG_INVALID` naming the option
 */
export function checkSandboxOptions(options: unknown): void {
  if (!isObject(options)) throw invalid('options', 'The options of a simulator are an object, or left out');
  for (const [name, kind] of Object.entries(KINDS)) {
    const value = options[name];
    if (value !== undefined && !kind.fits(value)) throw invalid(name, `${name} is ${kind.what}, or left out`);
  }
}

function isHttp(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
