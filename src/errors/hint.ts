import { OUTCOME_UNKNOWN } from './exchange.ts';

/**
 * What an official code means and what to do; of a code that we do not know, what its status tells.
 *
 * @param status of HTTP; after one from 500 the hint always says that the outcome is unknown
 */
export async function hintOn(code: string, status: number): Promise<string | undefined> {
  const advice = await adviceOn(code);
  const known = advice && `${advice.means} ${advice.todo}`;
  if (status >= 300 && status < 400) {
    return 'A redirect is not followed: call the path it leads to, with base_uri if it is on another host.';
  }
  if (status < 500 || known?.includes(OUTCOME_UNKNOWN)) return known;
  return [known, OUTCOME_UNKNOWN].filter(Boolean).join(' ');
}

/** The catalogue is not needed before something fails. A file of it that is gone must not hide what failed. */
async function adviceOn(code: string) {
  try {
    return (await import('./advice.ts')).adviceOn(code);
  } catch {
    return undefined;
  }
}
