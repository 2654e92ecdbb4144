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
  /** Ends the run. */
  signal: AbortSignal;
}

/** A file as the server has it now, beside the copy at hand. */
export interface Found {
  /** `merchant/4012791879.md` */
  name: string;
  body: Uint8Array;
  validators: Validators;
  hash: string;
  /** The hash of the copy; undefined when there is none. */
  before: string | undefined;
}

/**
 * Asks for a file, on condition that it changed where a copy is at hand. A copy that is not what was remembered, as
 * after an edit, is asked for in any case.
 *
 * @throws FetchFault when the server gives none; the copy is as it was
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
  // A copy is at hand: only then there were validators to send.
  if (held === undefined || before === undefined)
    throw new Error(`${name} was asked for with validators of none`);
  return { name, body: held, validators, hash: before, before };
}

/**
 * Takes a file over. The file comes first and what is remembered second: after a crash between the two, the file is
 * asked for again and found the same.
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
