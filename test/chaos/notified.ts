import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Keyv from 'keyv';
import type { Config } from '../../src/index.ts';
import { Webhook } from '../../src/webhook/index.ts';
import type { Books } from './books.ts';

/** The merchant's server of notifications, which fails now and then. */
export interface Listener {
  url: string;
  /** Forged notifications that were accepted: there must be none. */
  readonly fooled: number;
  close(): void;
}

/**
 * Starts the server. A share of the deliveries is lost before or after it was handled, or answered with 500; another
 * share comes a second time with another body, as from someone who is not WeChat Pay.
 */
export async function listen(
  config: Config,
  books: Books,
  random: () => number,
  rate: number,
): Promise<Listener> {
  const handler = Webhook.factory(config).node(
    {
      'TRANSACTION.SUCCESS': ({ resource }, { id }) => {
        books.handle(id);
        const { out_trade_no = '', transaction_id = '' } = resource.original_data;
        books.pay(out_trade_no, transaction_id);
      },
      'REFUND.SUCCESS': ({ resource }, { id }) => {
        books.handle(id);
        books.refunded(resource.original_data.out_refund_no ?? '');
      },
      'MCHTRANSFER.BILL.FINISHED': ({ resource }, { id }) => {
        books.handle(id);
        books.transferred(resource.original_data.out_bill_no);
      },
    },
    { once: new Keyv(), onError: () => {} },
  );
  let fooled = 0;
  const server = createServer((request, response) => {
    const kind = random() < rate ? Math.floor(random() * 4) : undefined;
    if (kind === 0) return void request.socket.resetAndDestroy();
    if (kind === 1) return void response.writeHead(500).end();
    if (kind === 2) {
      response.writeHead = () => {
        request.socket.resetAndDestroy();
        return response;
      };
    }
    if (kind === 3 && request.headers['x-forged'] === undefined) void forge(request.headers);
    void handler(request, response);
  });
  const url = await listening(server);
  async function forge(headers: Readonly<Record<string, unknown>>): Promise<void> {
    const body = JSON.stringify({ id: 'forged', event_type: 'TRANSACTION.SUCCESS', resource: {} });
    const signed = Object.entries(headers).filter(([name]) => name.startsWith('wechatpay-'));
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        ...Object.fromEntries(signed.map(([name, value]) => [name, String(value)])),
        'x-forged': '1',
      },
      body,
    }).catch(() => undefined);
    if (answer?.ok) fooled += 1;
  }
  return {
    url,
    get fooled() {
      return fooled;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;
}
