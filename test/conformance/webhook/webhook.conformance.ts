import type { Notification } from '../../../src/webhook/index.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import { differences } from '../differences/webhook.ts';
import { judge } from '../judge.ts';
import type { Vector } from '../vectors.ts';
import { readV2Combined, readV2Event, readV2Payment, readV2Refund, readV3 } from './notifications.ts';

type Reader = (notification: Notification, ...keys: never[]) => Promise<unknown>;

const readers: Record<string, Reader> = {
  'webhook.v3': readV3,
  'webhook.v2.transaction-success': readV2Payment,
  'webhook.v2.refund-processed': readV2Refund,
  'webhook.v2.combined-transactions-success': readV2Combined,
  'webhook.v2.TRANSACTION.SUCCESS': readV2Event,
};

async function call({ fn, result }: Vector, args: readonly unknown[]): Promise<unknown> {
  const read = readers[fn];
  if (read) return { body: await read(args[0] as Notification, ...(args.slice(1) as never[])) };
  // What is answered to a notification: XML for APIv2, JSON for APIv3.
  const [answer] = args as [Record<string, unknown>];
  return String(result).startsWith('<') ? Transformer.toXml(answer) : JSON.stringify(answer);
}

judge('webhook', call, differences);
