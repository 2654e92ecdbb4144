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

/** Sends an example of a documented event, signed and encrypted with the simulator's keys, to a notify URL. */
export async function trigger(event: string, input: TriggerInput, io: Io): Promise<Outcome> {
  checkEvent(event);
  checkUrl(input.url);
  const overrides = await readOverrides(input.data, io);
  const sandbox = await createSandbox();
  try {
    // What of an event can be overridden is not checked: WeChat Pay adds to it.
    const sent = await sandbox.trigger(event as EventType, overrides as never, { notify_url: input.url });
    const attempt = sent.attempts.at(-1);
    if (attempt?.status === undefined) throw unanswered(attempt?.error ?? 'it was not sent');
    const { status, accepted, answer = '', error } = attempt;
    const verdict = accepted ? 'accepted' : `refused${error === undefined ? '' : `: ${error}`}`;
    const { event_type, id, notify_url } = sent;
    return {
      document: { ok: accepted, event_type, id, notify_url, status, ...(answer === '' ? {} : { answer }) },
      text: [`${event_type} → ${notify_url}: ${status}, ${verdict}`, accepted ? '' : answer]
        .filter(Boolean)
        .join('\n'),
      note: 'signed with the keys of the simulator, which are for tests only',
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
    `${event} is no documented event: \`wxpay ops --events\` lists them`,
    {
      field: 'event',
    },
  );
}

function checkUrl(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return;
  throw new RequestError('REQUEST_INVALID', '--url is the whole URL, e.g. http://127.0.0.1:3000/notify', {
    field: '--url',
  });
}

async function readOverrides(data: string | undefined, io: Io): Promise<object | undefined> {
  if (data === undefined) return undefined;
  const value = parseExactly((await readInput('--data', data, io)).toString());
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw dataRefusal('is no object of fields of the plaintext');
}

function unanswered(why: string): TransportError {
  const isLate = why.startsWith('no answer');
  return new TransportError(
    isLate ? 'TIMEOUT' : 'CONNECTION_FAILED',
    `the notify URL gave no answer (${why}): is your server listening there?`,
    { exchange: { method: 'POST', path: '--url' }, mayHaveReached: isLate },
  );
}
