import { invalid } from '../../errors/faults.ts';
import { WORKWX, type Workwx } from '../../options/workwx.ts';
import { BOOLEAN, FUNCTION, isObject, type Kind, oneOf, TEXT } from '../../wire/kinds.ts';
import type { FaultRate } from '../fault/source.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  port: {
    what: 'a whole number from 0 (a free one) to 65535',
    fits: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65_535,
  },
  // Node treats an empty host as all addresses of the machine.
  host: { ...TEXT, what: "an address or a name to listen on, for example '127.0.0.1'" },
  https: BOOLEAN,
  strict: BOOLEAN,
  notify_url: { what: "an http or https URL, for example 'http://127.0.0.1:3000/notify'", fits: isHttp },
  deliver: FUNCTION,
  workwx: oneOf([false], WORKWX),
  file: { ...TEXT, what: 'the path of a file' },
  durable: BOOLEAN,
  faults: { what: 'an object: { rate: 0.1, seed: 7 }', fits: isObject },
};

/**
 * Checks the options of a simulator. An undefined option counts as omitted.
 *
 * @throws ConfigurationError `CONFIG_INVALID`, which names the option
 */
export function checkSandboxOptions(options: unknown): void {
  if (!isObject(options))
    throw invalid('options', 'The options of a simulator must be an object, or undefined');
  for (const [name, kind] of Object.entries(KINDS)) {
    const value = options[name];
    if (value !== undefined && !kind.fits(value))
      throw invalid(name, `${name} must be ${kind.what}, or undefined`);
  }
}

function isHttp(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

export interface SandboxOptions {
  /** The port to listen on. Default: a free port. */
  port?: number;
  /**
   * The address to listen on. Default: loopback. With another address, the simulator prints a warning to stderr: its
   * keys are public, so anyone who reaches it can do what you can.
   */
  host?: string;
  /**
   * `true`: serves HTTPS with a test certificate (localhost, 127.0.0.1, ::1), and requires the client certificate where
   * v2 needs one. Default: plain HTTP, where no client certificate can be required.
   */
  https?: boolean;
  /** `false`: accepts fields that are not documented. By default it refuses them, as WeChat Pay mostly does. */
  strict?: boolean;
  /** Where notifications are sent if no request sets a `notify_url` for them. */
  notify_url?: string;
  /**
   * Chooses where a notification is sent, by the `notify_url` that it is for: `() => 'http://127.0.0.1:3000/notify'` if
   * the code under test names its real server, which must not be reached. Default: to that `notify_url`.
   */
  deliver?: (notify_url: string) => string;
  /**
   * The WeCom application whose `workwx_sign` is verified. Default: agentid `1000002` and the secret
   * `sandbox-only-workwx-secret-of-the-app-00001`, which are also in `config`. `false`: `workwx_sign` is not verified.
   */
  workwx?: Workwx | false;
  /**
   * The file that keeps the state across restarts: all records such as orders, planned events, notifications that are
   * still to be sent, the clock, and the platform's keys. A lock file (`file` + `.lock`) makes sure that only one
   * simulator uses it. The file is written 0.2 s after a change, and by `close()`. Default: in memory only.
   */
  file?: string;
  /**
   * `true`: a response or notification is sent only after its state is in the file, so that a simulator that is killed
   * has everything that it reported. Slower. Default: `false`; has no effect without `file`.
   */
  durable?: boolean;
  /** Random faults, the same for the same seed: `{ rate: 0.1, seed: 7 }`. */
  faults?: FaultRate;
}
