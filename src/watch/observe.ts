import { WechatpayError } from '../errors/index.ts';
import { remember } from '../errors/report/report.ts';
import { directoryOf } from '../options/target.ts';
import type { CallTrace } from './trace.ts';
import type { Watchers } from './watchers.ts';

/** Who calls. */
interface Caller {
  readonly watchers: Watchers;
  /** Of the merchant's certificate. */
  readonly serial: string;
  readonly baseUri: URL;
}

/** The arguments of a call, unchecked. */
interface Asked {
  readonly method: unknown;
  readonly path: unknown;
  readonly options: unknown;
}

/**
 * Makes a call, publishes its events, and adds to its error the facts for a report.
 *
 * @param make makes the call; it publishes its attempts through the trace
 * @throws what `make` throws
 */
export async function observed<T>(
  settings: Caller,
  asked: Asked,
  make: (trace: CallTrace | undefined) => Promise<T>,
): Promise<T> {
  const { watchers, serial } = settings;
  const trace = watchers.isWatched ? await traceOf(asked, settings).catch(missing) : undefined;
  try {
    return await make(trace);
  } catch (error) {
    if (error instanceof WechatpayError) {
      remember(error, {
        method: asked.method,
        path: await templateOf(asked, settings).catch(missing),
        merchantSerial: serial,
      });
    }
    const { mayHaveReached } = Object(error) as { mayHaveReached?: unknown };
    trace?.failed(error, mayHaveReached === true);
    throw error;
  }
}

/** A file of this package that is missing must neither stop a call nor hide its error. */
const missing = () => undefined;

/** Loaded only if there is a listener. */
async function traceOf(asked: Asked, caller: Caller): Promise<CallTrace> {
  const { CallTrace } = await import('./trace.ts');
  return new CallTrace(caller.watchers, asked.method, await templateOf(asked, caller));
}

/** The documented form of a path, also if `base_uri` is a part of it. */
async function templateOf({ path, options }: Asked, { baseUri }: Pick<Caller, 'baseUri'>): Promise<string> {
  const written = typeof path === 'string' ? path : '';
  const { base_uri } = Object(options) as { base_uri?: unknown };
  const directory = directoryOf(base_uri) ?? directoryOf(baseUri.href) ?? '';
  const { loadTemplates } = await import('./template.ts');
  return (await loadTemplates()).of(written, directory + written);
}
