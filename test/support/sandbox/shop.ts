import type { ServerResponse } from 'node:http';
import { Builder } from '../../../src/builder/builder.ts';
import { ApiError } from '../../../src/errors/index.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { Webhook } from '../../../src/webhook/index.ts';
import { withReadKeys } from '../keys/pairs.ts';
import { type Received, serve } from '../sockets/peer.ts';
import { openSandbox } from './raw-request.ts';

/** A merchant with a simulator: what a test of orders begins with. */
export interface Shop {
  sandbox: Sandbox;
  instance: ReturnType<typeof Builder.factory>;
  listener: Listener;
  mchid: string;
  /** An order's body: 100 fen, to be told of at the listener. */
  body: (out_trade_no: string) => OrderBody;
  native: (out_trade_no: string, over?: object) => Promise<string>;
  /** Orders it and pays it. */
  sell: (out_trade_no: string, total?: number) => Promise<void>;
  query: (out_trade_no: string) => Promise<unknown>;
  /** The events that were heard, opened. */
  events: () => Promise<unknown[]>;
}

/** The merchant's server: what it heard, and how it answers. */
interface Listener {
  url: string;
  heard: Received[];
  /** 204 unless set. */
  answer: (response: ServerResponse, heard: Received) => void;
}

async function listen(): Promise<Listener> {
  const { url, received } = await serve((request, response) => listener.answer(response, request));
  const listener: Listener = {
    url: `${url}notify`,
    heard: received,
    answer: (response) => void response.writeHead(204).end(),
  };
  return listener;
}

interface OrderBody {
  appid: string;
  mchid: string;
  description: string;
  out_trade_no: string;
  notify_url: string;
  amount: { total: number };
}

export async function openShop(): Promise<Shop> {
  const sandbox = await openSandbox();
  const listener = await listen();
  const config = withReadKeys(sandbox.config);
  const instance = Builder.factory(config);
  const { mchid } = sandbox.config;
  const transactions = instance.chain('v3/pay/transactions');
  const body = (out_trade_no: string) => ({
    appid: 'wx0000000000000001',
    mchid,
    description: '一杯茶',
    out_trade_no,
    notify_url: listener.url,
    amount: { total: 100 },
  });
  const native = async (out_trade_no: string, over: object = {}) => {
    const { data } = await transactions
      .chain('native')
      .post<{ code_url: string }>({ json: { ...body(out_trade_no), ...over } });
    return data.code_url;
  };
  const webhook = Webhook.factory(config);
  return {
    sandbox,
    instance,
    listener,
    mchid,
    body,
    native,
    sell: async (out_trade_no, total = 100) => {
      await native(out_trade_no, { amount: { total } });
      await sandbox.pay(out_trade_no);
    },
    query: async (out_trade_no) => {
      const byNumber = transactions.chain('out-trade-no/{out_trade_no}');
      return (await byNumber.get<unknown>({ out_trade_no, query: { mchid } })).data;
    },
    events: () => Promise.all(listener.heard.map((heard) => webhook.parse(heard))),
  };
}

/** What a call that must be refused was answered with. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; code: string; text: string }> {
  const error: unknown = await call.then(
    () => new Error('It was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw error;
  return { status: error.status, code: error.code, text: error.officialMessage };
}
