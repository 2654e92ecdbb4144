import { OUTCOME_UNKNOWN } from './exchange.ts';

/**
 * What an official code means and what to do. For an unknown code, what the status means.
 *
 * @param status the HTTP status; from 500 on, the hint always says that the outcome is unknown
 */
export async function hintOn(code: string, status: number): Promise<string | undefined> {
  const advice = await adviceOn(code);
  const known = advice && `${advice.means} ${advice.todo}`;
  if (status >= 300 && status < 400) {
    return 'The client does not follow redirects: call the target path, with base_uri if it is on another host.';
  }
  if (status < 500 || known?.includes(OUTCOME_UNKNOWN)) return known;
  return [known, OUTCOME_UNKNOWN].filter(Boolean).join(' ');
}

/** Loaded only after a failure. If its file is missing, the original error must still be thrown. */
async function adviceOn(code: string) {
  try {
    return (await import('./advice.ts')).adviceOn(code);
  } catch {
    return undefined;
  }
}
