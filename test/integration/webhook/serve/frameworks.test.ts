import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve as serveHono } from '@hono/node-server';
import { Controller, Module, Post, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Koa from 'koa';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RequestError, VerificationError } from '../../../../src/errors/index.ts';
import type { FailureContext, Handlers } from '../../../../src/webhook/index.ts';
import { notice, notification, probe, webhook } from '../../../support/notifications/notification.ts';

const booked: string[] = [];
const told: { error: unknown; context: FailureContext }[] = [];
const handlers: Handlers = {
  'v2/transaction-success': ({ transaction_id }) => void booked.push(transaction_id),
  'TRANSACTION.SUCCESS': async ({ id, resource }) => {
    if (resource.original_data.out_trade_no !== '商户-1') throw new Error('not decrypted');
    booked.push(id);
  },
  'REFUND.SUCCESS': async () => {
    throw new Error('the database said: secret');
  },
};
const options = {
  onError: (error: unknown, context: FailureContext) => void told.push({ error, context }),
};
const node = webhook.node(handlers, options);
const fetched = webhook.handler(handlers, options);

/** What a framework makes of the route, and how it is stopped. */
interface Running {
  port: number;
  stop: () => unknown;
}
type Start = () => Promise<Running>;

function listen(server: Server): Promise<Running> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const stop = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ port: (server.address() as AddressInfo).port, stop });
    });
  });
}

/** A body parser of the kind that Koa's users put first; the package of that name keeps `rawBody` beside. */
const parseKoa =
  (keep: boolean): Koa.Middleware =>
  async (context, next) => {
    if (!context.is('json')) return next();
    const chunks: Buffer[] = [];
    for await (const chunk of context.req) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    Object.assign(context.request, { body: JSON.parse(text) }, keep && { rawBody: text });
    await next();
  };

function koa(...first: Koa.Middleware[]): Promise<Running> {
  const app = new Koa();
  for (const middleware of first) app.use(middleware);
  return listen(createServer(app.use(node).callback()));
}

async function fastifyWith(raw: boolean): Promise<Running> {
  const app = fastify();
  await app.register(async (scope) => {
    if (raw) {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    }
    scope.post('/notify', node);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as AddressInfo).port, stop: () => app.close() };
}

function hono(parsed: boolean): Promise<Running> {
  const app = new Hono();
  if (parsed) {
    app.use(async (c, next) => {
      await c.req.json();
      await next();
    });
  }
  app.post('/notify', (c) => fetched(c.req.raw));
  return new Promise((resolve) => {
    const server = serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, stop: () => server.close() }),
    );
  });
}

/** Decorators are called: they are functions, and the transpiler of the tests need not know their syntax. */
class NotifyController {
  async notify(req: express.Request, res: express.Response): Promise<void> {
    await node(req, res);
  }
}
Req()(NotifyController.prototype, 'notify', 0);
Res()(NotifyController.prototype, 'notify', 1);
Post('notify')(
  NotifyController.prototype,
  'notify',
  Object.getOwnPropertyDescriptor(NotifyController.prototype, 'notify') as PropertyDescriptor,
);
Controller()(NotifyController);
class AppModule {}
Module({ controllers: [NotifyController] })(AppModule);

async function nest(rawBody: boolean): Promise<Running> {
  const app = await NestFactory.create(AppModule, { rawBody, logger: false });
  await app.listen(0, '127.0.0.1');
  return { port: (app.getHttpServer().address() as AddressInfo).port, stop: () => app.close() };
}

const keepRaw = express.json({
  verify: (req, _res, raw) => void Object.assign(req, { rawBody: raw }),
});

const working: [string, Start][] = [
  ['node:http', () => listen(createServer(node))],
  ['Express', () => listen(createServer(express().post('/notify', node)))],
  [
    'Express, express.json() with verify',
    () => listen(createServer(express().use(keepRaw).post('/notify', node))),
  ],
  [
    'Express, express.raw()',
    () =>
      listen(
        createServer(
          express()
            .use(express.raw({ type: '*/*' }))
            .post('/notify', node),
        ),
      ),
  ],
  [
    'Express, express.text()',
    () =>
      listen(
        createServer(
          express()
            .use(express.text({ type: '*/*' }))
            .post('/notify', node),
        ),
      ),
  ],
  ['Koa', () => koa()],
  ['Koa, a body parser that keeps rawBody', () => koa(parseKoa(true))],
  ['Fastify, a parser to a buffer', () => fastifyWith(true)],
  ['Hono', () => hono(false)],
  ['Nest, rawBody', () => nest(true)],
];

const inTheWay: [string, Start, string][] = [
  [
    'Express',
    () => listen(createServer(express().use(express.json()).post('/notify', node))),
    'express.json(',
  ],
  ['Koa', () => koa(parseKoa(false)), 'in Koa, put this route before the body parser'],
  ['Fastify', () => fastifyWith(false), 'addContentTypeParser'],
  ['Hono', () => hono(true), 'c.req.raw'],
  ['Nest', () => nest(false), 'rawBody: true'],
];

beforeEach(() => {
  booked.length = 0;
  told.length = 0;
});

interface Sent {
  headers: Record<string, string>;
  body: string | ReadableStream;
}

function run(start: Start) {
  let running: Running | undefined;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.stop());
  return async ({ headers, body }: Sent, method = 'POST') => {
    const init = method === 'POST' ? { method, headers, body, duplex: 'half' as const } : { method };
    const response = await fetch(`http://127.0.0.1:${running?.port}/notify`, init);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
}

const refusal = (message: string) => JSON.stringify({ code: 'FAIL', message });

describe.each(working)('%s', (_, start) => {
  const post = run(start);

  it('answers 204 with nothing once the event is handled', async () => {
    const sent = notification();
    expect(await post(sent)).toMatchObject({ status: 204, text: '' });
    expect(booked).toEqual([sent.id]);
    expect(told).toEqual([]);
  });

  it('refuses a bad signature, a probe and a changed body', async () => {
    const sent = notification();
    for (const bad of [
      { ...sent, headers: { ...sent.headers, 'Wechatpay-Nonce': 'other' } },
      probe(),
      { ...sent, body: sent.body.replace(',', ', ') },
    ]) {
      const { status, text, headers } = await post(bad);
      expect([status, text]).toEqual([401, refusal('the signature is invalid')]);
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
    expect(told).toMatchObject(Array(3).fill({ context: { reason: 'refused', status: 401 } }));
    expect(told.every(({ error }) => error instanceof VerificationError)).toBe(true);
    expect(booked).toEqual([]);
  });

  it('answers 500 without a word of why when the handler throws', async () => {
    const sent = notification('REFUND.SUCCESS');
    expect(await post(sent)).toMatchObject({ status: 500, text: refusal('retry later') });
    expect(told).toMatchObject([
      { error: new Error('the database said: secret'), context: { reason: 'handler', id: sent.id } },
    ]);
  });

  it('answers XML to a notice of v2', async () => {
    const answer = await post(notice('4200000001'));
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('<![CDATA[SUCCESS]]>') });
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(booked).toEqual(['4200000001']);
    const { headers, body } = notice('4200000002');
    const refused = await post({ headers, body: body.replace('order-1', 'order-2') });
    expect(refused).toMatchObject({ status: 401, text: expect.stringContaining('<![CDATA[FAIL]]>') });
    expect(booked).toHaveLength(1);
  });

  it('answers many on few connections', async () => {
    const sent = Array.from({ length: 20 }, () => notification());
    const answers = await Promise.all(sent.map((each) => post(each)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect(booked.toSorted()).toEqual(sent.map(({ id }) => id).toSorted());
  });
});

describe.each(inTheWay)('%s, a body parser in the way', (_, start, advice) => {
  const post = run(start);

  it('asks WeChat Pay to come again, and tells the merchant the switch', async () => {
    expect(await post(notification())).toMatchObject({ status: 500, text: refusal('retry later') });
    expect(told).toMatchObject([{ context: { reason: 'body', status: 500 } }]);
    expect(told[0]?.error).toBeInstanceOf(RequestError);
    expect(told[0]?.error).toMatchObject({ code: 'BODY_PARSED', field: 'body' });
    expect(String(told[0]?.error)).toContain(advice);
    expect(booked).toEqual([]);
  });
});

describe.each([
  ['node:http', () => listen(createServer(node))],
  ['Koa', () => koa()],
  ['Hono', () => hono(false)],
] satisfies [string, Start][])('%s, a body over 1 MB', (_, start) => {
  const post = run(start);
  const { headers } = notification();

  it('answers 413, and goes on serving', async () => {
    expect(await post({ headers, body: 'x'.repeat(2 ** 20 + 1) })).toMatchObject({ status: 413 });
    expect(told).toMatchObject([{ context: { reason: 'body', status: 413 } }]);
    expect(await post(notification())).toMatchObject({ status: 204 });
  });

  it('answers 413 where its length is not told', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i <= 32; i++) controller.enqueue(new Uint8Array(32 * 1024));
        controller.close();
      },
    });
    expect(await post({ headers, body })).toMatchObject({ status: 413 });
    expect(await post(notification())).toMatchObject({ status: 204 });
  });
});

describe('node:http, another method', () => {
  const post = run(() => listen(createServer(node)));

  it('answers 405', async () => {
    const { status, headers } = await post(notification(), 'GET');
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});
