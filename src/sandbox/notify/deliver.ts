import { Rsa } from '../../crypto/rsa.ts';
import { PROBE } from '../../v3/signature.ts';
import { rfc3339 } from '../../wire/beijing.ts';
import { Formatter } from '../../wire/formatter.ts';
import { Transformer } from '../../wire/transformer.ts';
import { parseJson } from '../http/exchange/bounded-json.ts';
import { flawOf, isFields } from '../judge/schema/check.ts';
import { documentedEvent } from '../judge/schema/document.ts';
import { isV2, type NotificationAttempt, type SentNotification } from '../state/records/notification.ts';
import type { Store } from '../state/store.ts';
import { type Posted, post } from './post.ts';
import { retriesOf } from './schedule.ts';

const KEPT_ANSWER = 1_000;

/** Sends a notification for the first time, with the current delivery settings. Never rejects. */
export async function deliverFirst(store: Store, notification: SentNotification): Promise<void> {
  const { probe, duplicate } = store.delivery;
  store.changed();
  await store.saved();
  if (probe && !isV2(notification.event_type)) await attempt(store, notification, 'probe');
  await deliver(store, notification);
  if (duplicate) await attempt(store, notification, 'notification');
}

/** Sends a notification, and retries later until it is accepted or the attempts are used up. */
async function deliver(store: Store, notification: SentNotification): Promise<void> {
  if (notification.state !== 'SENDING') return;
  const { accepted } = await attempt(store, notification, 'notification');
  delete notification.next_attempt;
  const wait = retriesOf(notification.event_type)[notification.retries];
  if (accepted) notification.state = 'DELIVERED';
  else if (wait === undefined) notification.state = 'GIVEN_UP';
  else {
    notification.retries += 1;
    notification.next_attempt = store.clock.now().getTime() + wait * 1_000;
    deliverLater(store, notification);
  }
}

/** Sends the notification when its next attempt is due. */
export function deliverLater(store: Store, notification: SentNotification): void {
  const due = notification.next_attempt ?? 0;
  store.clock.after(due - store.clock.now().getTime(), () => deliver(store, notification));
}

async function attempt(
  store: Store,
  notification: SentNotification,
  kind: NotificationAttempt['kind'],
): Promise<NotificationAttempt> {
  const time = rfc3339(store.clock.now());
  const posted = await post(
    () => store.addressOf(notification.notify_url),
    await headersOf(store, notification, kind),
    notification.body,
  );
  const made: NotificationAttempt = { time, kind, ...judged(posted, kind, notification.event_type) };
  notification.attempts.push(made);
  store.changed();
  return made;
}

/** Signed again for each attempt, with the platform's current key and in real time. */
async function headersOf(
  { platform, ids }: Store,
  { event_type, body }: SentNotification,
  kind: NotificationAttempt['kind'],
): Promise<Record<string, string>> {
  const common = { Accept: '*/*', 'User-Agent': 'Mozilla/4.0', 'Request-ID': `${ids.uuid()}-0` };
  if (isV2(event_type)) return { ...common, 'Content-Type': 'text/xml' };
  const { serial, privateKey } = platform.signing;
  const timestamp = Formatter.timestamp();
  const nonce = Formatter.nonce();
  const signature = await Rsa.signAsync(Formatter.response(timestamp, nonce, body), privateKey);
  return {
    ...common,
    'Content-Type': 'application/json',
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': kind === 'probe' ? PROBE + signature.slice(PROBE.length) : signature,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Timestamp': String(timestamp),
  };
}

/** Whether a response counts as accepted. As seen in practice, 201 does not. Redirects are not followed. */
function judged(
  posted: Posted,
  kind: NotificationAttempt['kind'],
  event_type: string,
): Pick<NotificationAttempt, 'status' | 'answer' | 'error' | 'accepted'> {
  if ('error' in posted) return { error: posted.error, accepted: false };
  const { status, text } = posted;
  const seen = { status, answer: text.slice(0, KEPT_ANSWER) };
  if (kind === 'probe') {
    const refused = status < 200 || status > 299;
    return refused
      ? { ...seen, accepted: true }
      : {
          ...seen,
          accepted: false,
          error: 'an invalid signature was accepted, so signatures are not verified',
        };
  }
  const v2 = isV2(event_type);
  if (v2 && status === 200 && !saysSuccess(text)) {
    return { ...seen, accepted: false, error: 'the response is not XML with return_code SUCCESS' };
  }
  const flaw = status < 300 && !v2 ? dataFlawOf(text, event_type) : undefined;
  if (flaw !== undefined) return { ...seen, accepted: false, error: flaw };
  return { ...seen, accepted: status === 200 || (status === 204 && !v2) };
}

/** What is wrong with the response to an event that asks for data; `undefined` for other events. */
function dataFlawOf(text: string, event_type: string): string | undefined {
  const schema = documentedEvent(`v3/${event_type}`)?.answer;
  if (!schema) return undefined;
  const value = parseJson(text);
  if (!isFields(value)) return 'the response has none of the data that this event requires';
  const flaw = flawOf(value, schema, false);
  return flaw && `the response does not match the documentation: ${flaw.pointer}: ${flaw.issue}`;
}

function saysSuccess(xml: string): boolean {
  try {
    return (Transformer.toArray(xml) as Readonly<Record<string, unknown>>)['return_code'] === 'SUCCESS';
  } catch {
    return false;
  }
}
