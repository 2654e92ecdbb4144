import { invalid } from '../errors/faults.ts';
import type { Workwx } from '../options/workwx.ts';
import { WORKWX } from '../options/workwx.ts';
import { BOOLEAN, isObject, type Kind, oneOf, TEXT } from '../wire/kinds.ts';
import type { FaultRate } from './fault/source.ts';

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

export interface SandboxOptions {
  /** The port to listen on; a free one unless given. */
  port?: number;
  /**
   * The address to listen on; loopback unless given. With another one it warns on stderr, for its keys are public:
   * whoever reaches it can do what you can.
   */
  host?: string;
  /**
   * It speaks HTTPS, with a certificate for tests (localhost, 127.0.0.1, ::1), and asks for the client certificate where
   * v2 needs one. Over plain HTTP, which it speaks unless told, nobody can be asked for it.
   */
  https?: boolean;
  /** `false`: fields that are not documented are overlooked, and not refused as WeChat Pay mostly does. */
  strict?: boolean;
  /** Where you are told of what no request names a `notify_url` for. */
  notify_url?: string;
  /**
   * The application of WeCom whose `workwx_sign` it wants; unless given, agentid `1000002` and the secret
   * `sandbox-only-workwx-secret-of-the-app-00001`, which are in its `config`, too. `false`: it looks at no `workwx_sign`.
   */
  workwx?: Workwx | false;
  /**
   * Where the state is kept, so that it survives a restart: orders and all else with it, what is planned, notifications
   * that are still to be sent, the clock, the platform's keys. One simulator at a time, which `file` + `.lock` beside it
   * sees to; it is written 0.2 s after a
   * change, and by `close()`. In memory only unless given.
   */
  file?: string;
  /** Faults at random, the same ones for the same seed: `{ rate: 0.1, seed: 7 }`. */
  faults?: FaultRate;
}
