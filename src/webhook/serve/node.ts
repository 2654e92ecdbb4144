import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BodyPlaces, rawBody } from '../raw/body.ts';
import type { HandlerOptions, Handlers, Parse } from './handlers.ts';
import type { Reply } from './reply.ts';
import { createServe } from './serve.ts';

/** The context of a Koa middleware, as far as it is used. */
interface KoaContext {
  req: IncomingMessage;
  res: ServerResponse;
  request: object;
  status: number;
  body: unknown;
  set(headers: Record<string, string>): unknown;
}

/** The arguments of a Fastify route handler, as far as they are used. */
interface FastifyRequest {
  raw: IncomingMessage;
}
interface FastifyReply {
  code(status: number): unknown;
  headers(values: Record<string, string>): unknown;
  send(body?: unknown): unknown;
  then(fulfilled: () => void, rejected: (error: Error) => void): unknown;
}

/**
 * A route handler for node:http and compatible servers (Express, Connect, Nest), for Koa, and for Fastify, each with its
 * own arguments. It always sends a response, and never calls `next`.
 */
export interface NodeHandler {
  (context: KoaContext, next?: unknown): Promise<void>;
  (request: FastifyRequest, reply: FastifyReply): Promise<void>;
  (req: IncomingMessage, res: ServerResponse, next?: unknown): Promise<void>;
}

const SWITCHES = {
  express:
    'in Express, put this route before express.json(), or pass it { verify: (req, _res, raw) => { req.rawBody = raw } }; ' +
    'in Nest, NestFactory.create(AppModule, { rawBody: true }); in a Next.js API route, bodyParser: false',
  koa: 'in Koa, put this route before the body parser; @koa/bodyparser and koa-bodyparser keep ctx.request.rawBody themselves',
  fastify:
    "in Fastify, register the route in its own scope, and there first call removeAllContentTypeParsers() and addContentTypeParser('*', " +
    '{ parseAs: "buffer" }, (_request, body, done) => done(null, body)); in Nest, rawBody: true',
} as const;

/** A request, and the function that sends the response. */
interface Exchange {
  message: IncomingMessage;
  places: BodyPlaces;
  advice: string;
  answer: (reply: Reply) => Promise<void> | void;
}

/**
 * @returns a handler that never rejects; see `Handlers` for its responses to WeChat Pay
 * @throws ConfigurationError `CONFIG_INVALID`, on creation
 */
export function nodeHandler(parse: Parse, handlers: Handlers, options?: HandlerOptions): NodeHandler {
  const serve = createServe(parse, handlers, options);
  return async (first: object, second?: unknown) => {
    const { message, places, advice, answer } = exchangeOf(first, second);
    const { method, headers } = message;
    await answer(await serve({ method, headers, body: () => rawBody(places, advice) }));
  };
}

function exchangeOf(first: object, second: unknown): Exchange {
  if (isKoa(first)) return ofKoa(first);
  if (isFastify(first, second)) return ofFastify(first, second as FastifyReply);
  return ofNode(first as IncomingMessage, second as ServerResponse);
}

/** Only the context of Koa has all three of `req`, `res` and `request`. */
function isKoa(first: object): first is KoaContext {
  return 'req' in first && 'res' in first && 'request' in first;
}

/** In other servers, a middleware may have stored bytes as `raw`. */
function isFastify(first: object, second: unknown): first is FastifyRequest {
  return 'raw' in first && typeof (second as Partial<FastifyReply> | undefined)?.code === 'function';
}

function ofNode(message: IncomingMessage, response: ServerResponse): Exchange {
  return {
    message,
    places: placesOf(message, message),
    advice: SWITCHES.express,
    answer: ({ status, headers, body }) => {
      // Other code has already responded, or the connection is closed.
      if (response.headersSent || response.destroyed) return;
      response.writeHead(status, headers).end(body);
    },
  };
}

function ofKoa(context: KoaContext): Exchange {
  return {
    message: context.req,
    places: placesOf(context.request, context.req),
    advice: SWITCHES.koa,
    answer: ({ status, headers, body }) => {
      context.body = body ?? null;
      context.status = status;
      context.set(headers);
    },
  };
}

function ofFastify(request: FastifyRequest, reply: FastifyReply): Exchange {
  return {
    message: request.raw,
    places: placesOf(request, request.raw),
    advice: SWITCHES.fastify,
    answer: async ({ status, headers, body }) => {
      reply.code(status);
      reply.headers(headers);
      reply.send(body);
      // The reply settles when it was sent, even after an error, which Fastify reports.
      await new Promise<void>((resolve) => void reply.then(resolve, () => resolve()));
    },
  };
}

function placesOf(holder: object, stream: IncomingMessage): BodyPlaces {
  const { rawBody, body } = holder as { rawBody?: unknown; body?: unknown };
  return { stream, rawBody, body };
}
