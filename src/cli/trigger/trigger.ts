import { RequestError, TransportError } from '../../errors/index.ts';
import { createSandbox, type EventType } from '../../sandbox/index.ts';
import type { Io } from '../shared/input/io.ts';
import { dataRefusal, parseExactly } from '../shared/input/parse-exactly.ts';
import { readInput } from '../shared/input/read-input.ts';
import { documentedEvents } from '../shared/operations/documented.ts';
import type { Outcome } from '../shared/output/outcome.ts';

export interface TriggerInput {
  readonly url: string;
  readonly data?: string;
}

/** Sends an example of a documented event to a notify URL, signed and encrypted with the simulator's keys. */
export async function trigger(event: string, input: TriggerInput, io: Io): Promise<Outcome> {
  checkEvent(event);
  checkUrl(input.url);
  const overrides = await readOverrides(input.data, io);
  const sandbox = await createSandbox();
  try {
    // The names of the overridden fields are not checked, because WeChat Pay adds new ones.
    const sent = await sandbox.trigger(event as EventType, overrides as never, { notify_url: input.url });
    const attempt = sent.attempts.at(-1);
    if (attempt?.status === undefined) throw unanswered(attempt?.error ?? 'not sent');
    const { status, accepted, answer = '', error } = attempt;
    const verdict = accepted ? 'accepted' : `refused${error === undefined ? '' : `: ${error}`}`;
    const { event_type, id, notify_url } = sent;
    return {
      document: { ok: accepted, event_type, id, notify_url, status, ...(answer === '' ? {} : { answer }) },
      text: [`${event_type} → ${notify_url}: ${status}, ${verdict}`, accepted ? '' : answer]
        .filter(Boolean)
        .join('\n'),
      note: 'Signed with the keys of the simulator, which are for tests only.',
      ok: accepted,
    };
  } finally {
    await sandbox.close();
  }
}

function checkEvent(event: string): void {
  if (documentedEvents().some(({ event_type }) => event_type === event)) return;
  throw new RequestError(
    'REQUEST_INVALID',
    `${event} is not a documented event: \`wxpay ops --events\` lists all events`,
    {
      field: 'event',
    },
  );
}

function checkUrl(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new RequestError(
    'REQUEST_INVALID',
    '--url must be a full URL, for example http://127.0.0.1:3000/notify',
    {
      field: '--url',
    },
  );
}

async function readOverrides(data: string | undefined, io: Io): Promise<object | undefined> {
  if (data === undefined) return undefined;
  const value = parseExactly((await readInput('--data', data, io)).toString());
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw dataRefusal('is not a JSON object with fields of the plaintext');
}

function unanswered(why: string): TransportError {
  const isLate = why.startsWith('no response');
  return new TransportError(
    isLate ? 'TIMEOUT' : 'CONNECTION_FAILED',
    `The notify URL did not respond (${why}). Check that your server is listening there`,
    { exchange: { method: 'POST', path: '--url' }, mayHaveReached: isLate },
  );
}
