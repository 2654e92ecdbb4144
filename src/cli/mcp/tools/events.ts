import * as z from 'zod';
import { RequestError } from '../../../errors/index.ts';
import type { EventType, SentNotification } from '../../../sandbox/index.ts';
import { Webhook } from '../../../webhook/webhook.ts';
import { isHere, type Running } from '../simulator/simulator.ts';
import { eventName } from './describe.ts';
import { defineTool } from './tool.ts';

export const triggerEvent = defineTool({
  name: 'trigger_event',
  title: 'Trigger an event',
  description:
    'Makes the simulator send an example of a documented event, signed and encrypted: to a receiver in this process, which shows it, or to your server on this machine. Returns the notification with headers, body, decrypted content, and the response.',
  input: z.strictObject({
    event_type: z.string().max(100).describe('TRANSACTION.SUCCESS, v2/transaction-success, …'),
    content: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('decrypted fields that replace those of the example'),
    notify_url: z
      .string()
      .max(500)
      .optional()
      .describe(
        'a server on this machine: http://127.0.0.1:3000/notify. Default: the receiver in this process',
      ),
  }),
  changes: true,
  run: async ({ event_type, content, notify_url }, simulator) => {
    const type = eventName(event_type).replace(/^v3\//, '') as EventType;
    if (notify_url !== undefined && !isHere(notify_url)) {
      throw new RequestError(
        'REQUEST_INVALID',
        'notify_url must be an http or https URL on this machine, such as http://127.0.0.1:3000/notify',
        { field: 'notify_url' },
      );
    }
    const running = await simulator.running();
    // The names of the fields are not checked, because WeChat Pay adds new ones.
    const sent = await running.sandbox.trigger(type, content as never, {
      notify_url: notify_url ?? running.inbox.url,
    });
    return { document: await shown(running, sent) };
  },
});

export const listNotifications = defineTool({
  name: 'list_notifications',
  title: 'List notifications',
  description:
    'The notifications that the simulator has sent, the last one first: headers, body, decrypted content, and each attempt with its response. A notify_url that is not on this machine is never reached: its notifications go to a receiver in this process.',
  input: z.strictObject({
    event_type: z.string().max(100).optional().describe('only these'),
    limit: z.number().int().min(1).max(50).default(5),
  }),
  output: z.object({ notifications: z.array(z.record(z.string(), z.unknown())) }),
  run: async ({ event_type, limit }, simulator) => {
    const running = await simulator.running();
    const sent = running.sandbox.notifications
      .filter((one) => event_type === undefined || one.event_type === event_type.replace(/^v3\//, ''))
      .toReversed()
      .slice(0, limit);
    return { document: { notifications: await Promise.all(sent.map((one) => shown(running, one))) } };
  },
});

/** A notification with what its receiver sees. */
async function shown({ sandbox, inbox }: Running, sent: SentNotification): Promise<Record<string, unknown>> {
  const { id, event_type, notify_url, create_time, state, attempts, body } = sent;
  const received = inbox.find(body);
  return {
    id,
    event_type,
    notify_url: notify_url === inbox.url ? 'the receiver in this process' : notify_url,
    create_time,
    state,
    attempts,
    ...(received ? { headers: received.headers } : {}),
    body,
    content: received ? await contentOf(sandbox.config, received) : undefined,
  };
}

async function contentOf(
  config: Running['sandbox']['config'],
  received: { headers: Readonly<Record<string, string>>; body: string },
): Promise<unknown> {
  try {
    const event = (await Webhook.factory(config).parse(received)) as unknown as {
      resource?: { original_data?: unknown };
      original_data?: unknown;
    };
    return event.resource?.original_data ?? event.original_data;
  } catch {
    // The simulator injected a fault on request: explain_notification says which.
    return undefined;
  }
}
