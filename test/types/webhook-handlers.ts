/** Compiled, never run: the handlers of notifications. */
import { createServer } from 'node:http';
import KeyvRedis from '@keyv/redis';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Keyv from 'keyv';
import Koa from 'koa';
import { expectTypeOf } from 'vitest';
import type { EventsByType } from '../../src/generated/events.ts';
import { fetchHandler } from '../../src/webhook/fetch.ts';
import type { HandlerOptions, Handlers, Parse } from '../../src/webhook/handlers.ts';
import { nodeHandler } from '../../src/webhook/node.ts';

declare const parse: Parse;

// Each event is typed by its name.
const handlers: Handlers = {
  'TRANSACTION.SUCCESS': async (event, { id, name }) => {
    expectTypeOf(event).toEqualTypeOf<EventsByType['TRANSACTION.SUCCESS']>();
    expectTypeOf(event.resource.original_data).not.toBeAny();
    expectTypeOf([id, name]).toEqualTypeOf<string[]>();
  },
  'v2/refund-processed': ({ original_data }) => {
    expectTypeOf(original_data.out_refund_no).toEqualTypeOf<string>();
  },
  fallback: (event) => {
    expectTypeOf(event).not.toBeAny();
    expectTypeOf(event.event_type).toExtend<string>();
  },
};

// @ts-expect-error no such event
export const misspelt: Handlers = { 'TRANSACTION.SUCCES': () => {} };
// @ts-expect-error this one wants data back: parse it, and answer it yourself
export const query: Handlers = { 'PARKING_FEE.QUERY_TRANS_INFO': () => {} };
// @ts-expect-error the wrong event
export const wrong: Handlers = { 'COUPON.USE': (event: EventsByType['COUPON.SEND']) => event };

// What keeps a notification from being handled twice.
export const options: HandlerOptions[] = [
  { once: new Keyv() },
  { once: new Map<string, string>() },
  { once: new KeyvRedis('redis://127.0.0.1') },
  { once: { store: new Keyv(), singleProcess: true, claim: 60_000, keep: 90_000_000 } },
  {
    once: {
      get: async () => undefined,
      set: async () => {},
      delete: async () => {},
      setIfAbsent: async () => true,
    },
  },
  { timeout: 4_000, onError: (error, { reason, status, id }) => console.error(reason, status, id, error) },
  { onLate: (outcome, { id }) => console.log(id, outcome.ok ? outcome.result : outcome.error) },
];
// @ts-expect-error not a store
export const noStore: HandlerOptions = { once: {} };

// Each framework takes it as it takes its own.
const node = nodeHandler(parse, handlers, { once: new Keyv() });
createServer(node);
express().post('/notify', node);
express().use(node);
new Koa().use(node);
fastify().post('/notify', node);
const fetched = fetchHandler(parse, handlers);
expectTypeOf(fetched).toEqualTypeOf<(request: Request) => Promise<Response>>();
new Hono().post('/notify', (c) => fetched(c.req.raw));
