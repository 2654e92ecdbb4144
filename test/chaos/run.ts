import { setTimeout as sleep } from 'node:timers/promises';
import { Builder } from '../../src/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import { Books, type Entry } from './books.ts';
import { listen } from './notified.ts';
import { randomFrom } from './random.ts';
import { Shop } from './shop.ts';
import { World, type WorldOptions } from './world.ts';

export interface ChaosOptions extends WorldOptions {
  orders: number;
  /** How many orders are in progress at a time. */
  atOnce: number;
  /** How often the simulator is killed. */
  kills: number;
  /** How long one attempt may take, in milliseconds: less than a late response. */
  timeout: number;
}

/** What happened, and the merchant's books. */
export interface Chaos {
  books: Books;
  calls: Readonly<Shop['calls']>;
  kills: number;
  /** Forged notifications that were accepted. */
  fooled: number;
}

/** Lets a merchant sell, refund and transfer while a share of everything fails, and the simulator is killed. */
export async function chaos({ orders, atOnce, kills, timeout, ...options }: ChaosOptions): Promise<Chaos> {
  const world = new World(options);
  await world.start();
  const config = await configOf(world.url);
  const books = new Books();
  const listener = await listen(config, books, randomFrom(options.seed + 1_000), options.rate);
  const instance = Builder.factory({ ...config, timeout, retry: { attempts: 4, delay: 20, maxDelay: 500 } });
  const shop = new Shop(instance, books, { mchid: config.mchid, notify_url: listener.url });

  const entries = entriesOf(orders, randomFrom(options.seed));
  const killAt = new Set(
    Array.from({ length: kills }, (_, at) => Math.floor((orders * (at + 1)) / (kills + 1))),
  );
  let killed = 0;
  let restarting: Promise<void> = Promise.resolve();
  let next = 0;
  const work = async () => {
    for (let at = next++; at < entries.length; at = next++) {
      if (killAt.has(at)) {
        restarting = world.kill();
        killed += 1;
      }
      await serve(entries[at] as Entry);
    }
  };
  const serve = async (entry: Entry) => {
    books.open(entry);
    await shop.order(entry);
    await again(() => world.act({ pay: entry.out_trade_no }), /cannot be paid/);
    if (entry.paid === undefined) await shop.query(entry);
    await shop.refund(entry);
    await shop.transfer(entry);
    const { transfer } = entry;
    if (transfer) await again(() => world.act({ accept: transfer.out_bill_no }), /cannot be confirmed/);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await restarting;

  // Refunds finish, and WeChat Pay repeats the notifications that were not accepted.
  for (const span of ['1m', '10m', '1h', '1d']) await again(() => world.act({ advance: span }));
  for (const entry of entries) {
    if (entry.paid === undefined) await shop.query(entry);
    if (entry.refund?.done === false) await shop.queryRefund(entry);
    if (entry.transfer?.done === false) await shop.queryTransfer(entry);
  }
  await world.end();
  listener.close();
  return { books, calls: shop.calls, kills: killed, fooled: listener.fooled };
}

/** The keys of every simulator are the same. */
async function configOf(url: string): Promise<Awaited<ReturnType<typeof createSandbox>>['config']> {
  const other = await createSandbox();
  await other.close();
  return { ...other.config, base_uri: `${url}/` };
}

/** Every third order is refunded in part, and every fifth buyer gets a transfer. */
function entriesOf(orders: number, random: () => number): Entry[] {
  return Array.from({ length: orders }, (_, at) => {
    const out_trade_no = `CHAOS${String(at).padStart(8, '0')}`;
    const total = 100 + Math.floor(random() * 100_000);
    return {
      out_trade_no,
      total,
      ...(at % 3 === 0 && {
        refund: { out_refund_no: `${out_trade_no}R`, amount: 1 + Math.floor(random() * total), done: false },
      }),
      ...(at % 5 === 0 && {
        transfer: { out_bill_no: `${out_trade_no}B`, amount: 30 + Math.floor(random() * 1_000), done: false },
      }),
    };
  });
}

/** A user tries again until it is done; what was done before is refused the second time. */
async function again(act: () => Promise<void>, done?: RegExp): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await act();
    } catch (error) {
      if (!isFirst && done?.test((error as Error).message)) return;
      if (!/is down/.test((error as Error).message)) throw error;
      await sleep(50);
    }
  }
}
