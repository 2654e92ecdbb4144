/** Compiled, never run: the handlers of notifications. */
import { createServer } from 'node:http';
import KeyvRedis from '@keyv/redis';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import Keyv from 'keyv';
import Koa from 'koa';
import { expectTypeOf } from 'vitest';
import type { EventsByType } from '../../../src/generated/events.ts';
import type { EventAnswers, HandlerAnswer } from '../../../src/webhook/index.ts';
import { fetchHandler } from '../../../src/webhook/serve/fetch.ts';
import type { HandlerOptions, Handlers, Parse } from '../../../src/webhook/serve/handlers.ts';
import { nodeHandler } from '../../../src/webhook/serve/node.ts';
import { serverlessHandler } from '../../../src/webhook/serve/serverless.ts';

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
// @ts-expect-error this one asks for data: it is to be returned
export const query: Handlers = { 'PARKING_FEE.QUERY_TRANS_INFO': () => {} };
// @ts-expect-error the wrong event
export const wrong: Handlers = { 'COUPON.USE': (event: EventsByType['COUPON.SEND']) => event };

// The events that ask for data are answered with it, or refused.
export const answering: Handlers = {
  'PARKING_FEE.QUERY_TRANS_INFO': async ({ resource: { original_data } }) => {
    expectTypeOf(original_data.out_serial_number).toEqualTypeOf<string>();
    return { total_amount: 500, pay_state: 'PAY_STATUS_UNPAID' };
  },
  'ENTRUST.TERMINATE_RETENTION': () => ({ coupon_info: { state: 'UNUSED_COUPON', coupon_id: '1' } }),
  'CROSS_BORDER_PAY.GET_MCH_INFO': async ({ resource }) =>
    resource.original_data.qr_cd_mp === ''
      ? { code: 'FAIL', message: 'no such code' }
      : { acq_tid: '1', mch_id: '1', limit_bank_acc_type: 'NO_CREDIT', client_ip: '192.0.2.1' },
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': () => ({
    code: 'SUCCESS',
    acq_tid: '1',
    prepay_id: '1',
    expire_time: '',
    client_ip: '192.0.2.1',
  }),
};
expectTypeOf<HandlerAnswer<'ENTRUST.TERMINATE_RETENTION'>>().not.toBeAny();
expectTypeOf<EventAnswers['CROSS_BORDER_PAY.PUSH_ORDER_INFO']['prepay_id']>().toEqualTypeOf<string>();
// @ts-expect-error a required field is not there
export const half: Handlers = { 'CROSS_BORDER_PAY.PUSH_ORDER_INFO': () => ({ acq_tid: '1' }) };
// @ts-expect-error an amount is a number
export const text: Handlers = { 'PARKING_FEE.QUERY_TRANS_INFO': async () => ({ total_amount: '500' }) };
// @ts-expect-error no documented state
export const state: Handlers = { 'PARKING_FEE.QUERY_TRANS_INFO': () => ({ pay_state: 'PAID' }) };
// @ts-expect-error no documented field
export const slip: HandlerAnswer<'PARKING_FEE.QUERY_TRANS_INFO'> = { pay_sate: 'PAY_STATUS_PAID' };
// @ts-expect-error no such event asks for data
export type None = HandlerAnswer<'TRANSACTION.SUCCESS'>;

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
  { authorize: (body, { name }) => `${name} ${body.length}` },
  { authorize: async (body) => body },
  { onLate: (outcome, { id }) => console.log(id, outcome.ok ? outcome.result : outcome.error) },
];
// @ts-expect-error not a store
export const noStore: HandlerOptions = { once: {} };
// @ts-expect-error a header is a text
export const noText: HandlerOptions = { authorize: () => 1 };

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

// A serverless platform, whose events are as its own types say.
interface LambdaEvent {
  version: string;
  headers: { [name: string]: string | undefined };
  multiValueHeaders: { [name: string]: string[] | undefined } | null;
  body: string | null;
  isBase64Encoded: boolean;
}
interface LambdaResult {
  statusCode: number;
  headers?: { [header: string]: boolean | number | string };
  multiValueHeaders?: { [header: string]: (boolean | number | string)[] };
  body: string;
  isBase64Encoded?: boolean;
}
type Lambda = (event: LambdaEvent, context: object, callback: () => void) => Promise<LambdaResult>;
serverlessHandler(parse, answering, { timeout: 3_000 }) satisfies Lambda;
serverlessHandler(parse, handlers) satisfies (event: Buffer, context: object) => Promise<LambdaResult>;
serverlessHandler(parse, handlers) satisfies (event: {
  headers: Record<string, string>;
  body: string;
}) => Promise<object>;
