import { join } from 'node:path';
import { addressOf } from './address.ts';
import { ask } from './attempts.ts';
import type { FetchOptions } from './options.ts';
import type { Pace } from './pace.ts';
import type { Validators } from './request.ts';
import type { State } from './state.ts';
import { hashOf, readIfThere, writeWhole } from './store.ts';

/** What every step of a run needs. */
export interface Run {
  dir: string;
  options: FetchOptions;
  state: State;
  pace: Pace;
  /** Stops the run. */
  signal: AbortSignal;
}

/** The server's current version of a file, compared with the local copy. */
export interface Found {
  /** `merchant/4012791879.md` */
  name: string;
  body: Uint8Array;
  validators: Validators;
  hash: string;
  /** The hash of the copy; undefined if there is none. */
  before: string | undefined;
}

/**
 * Requests a file, conditionally if there is a local copy. A copy that differs from the saved state, for example after
 * an edit, is always requested.
 *
 * @throws FetchFault if the server does not return it; the copy is not changed
 */
export async function lookUp(run: Run, name: string): Promise<Found> {
  const held = await readIfThere(join(run.dir, name));
  const before = held && hashOf(held);
  const known = run.state.get(name);
  const { etag, modified } = known !== undefined && known.hash === before ? known : {};
  const validators = { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
  const answer = await ask(addressOf(run.options.host, name), validators, run.options, run.pace, run.signal);
  if (!answer.same)
    return { name, body: answer.body, validators: answer.validators, hash: hashOf(answer.body), before };
  // There is a copy, because validators are only sent with a copy.
  if (held === undefined || before === undefined)
    throw new Error(`${name} was asked for with validators of none`);
  return { name, body: held, validators, hash: before, before };
}

/**
 * Saves a file: first the file, then the state. After a crash between the two, the file is requested again and found
 * unchanged.
 */
export async function takeOver(
  { dir, state }: Run,
  { name, body, validators, hash, before }: Found,
): Promise<'new' | 'changed' | 'unchanged'> {
  if (hash !== before) await writeWhole(join(dir, name), body);
  await state.record(name, { hash, ...validators });
  if (before === undefined) return 'new';
  return hash === before ? 'unchanged' : 'changed';
}
