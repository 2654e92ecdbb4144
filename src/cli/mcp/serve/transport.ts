import { type JSONRPCMessage, parseJSONRPCMessage, type Transport } from '@modelcontextprotocol/server';
import { readExactly } from '../../../wire/json-read.ts';
import { linesOf, TOO_LONG } from './lines.ts';

/** The longest message, in bytes. */
const MAX_MESSAGE = 8 * 1024 * 1024;
/** How long answers that are being made are waited for at the end of the input, in milliseconds. */
const MAX_WAIT = 10_000;

const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;

type Id = string | number;

/** The two ends of the protocol. */
interface Ends {
  readonly input: AsyncIterable<string | Uint8Array>;
  readonly write: (text: string) => unknown;
  /** Ends the connection at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The protocol over lines, one message per line. The transport of the SDK ignores a line that is not a message, and closes
 * at one that is too long; this one answers both with an error and continues. At the end of the input, it waits for pending
 * responses.
 */
export class LineTransport implements Transport {
  onclose?: (() => void) | undefined;
  onerror?: ((error: Error) => void) | undefined;
  onmessage?: ((message: JSONRPCMessage) => void) | undefined;
  /** Resolves when the connection has ended. */
  readonly ended: Promise<void>;
  readonly #ends: Ends;
  readonly #pending = new Set<Id>();
  #isClosed = false;
  #end: () => void = () => {};
  #settled: () => void = () => {};

  constructor(ends: Ends) {
    this.#ends = ends;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  async start(): Promise<void> {
    const { signal } = this.#ends;
    if (signal?.aborted) return this.close();
    signal?.addEventListener('abort', () => this.close(), { once: true });
    this.#read().catch(() => this.close());
  }

  async send(message: JSONRPCMessage): Promise<void> {
    if (this.#isClosed) return;
    this.#ends.write(`${JSON.stringify(message)}\n`);
    if (!('method' in message) && message.id !== undefined) this.#settle(message.id);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#settled();
    this.onclose?.();
    this.#end();
  }

  async #read(): Promise<void> {
    for await (const line of linesOf(this.#ends.input, MAX_MESSAGE)) {
      if (this.#isClosed) return;
      if (line === TOO_LONG) this.#refuse(null, PARSE_ERROR, `A message has more than ${MAX_MESSAGE} bytes`);
      else if (line.trim() !== '') this.#take(line);
    }
    await this.#answered();
    await this.close();
  }

  #take(line: string): void {
    const message = this.#parse(line);
    if (!message) return;
    if ('method' in message) {
      if ('id' in message) this.#pending.add(message.id);
      // A request that is cancelled is not answered.
      else if (message.method === 'notifications/cancelled')
        this.#settle(message.params?.['requestId'] as Id);
    }
    try {
      this.onmessage?.(message);
    } catch (error) {
      this.onerror?.(error as Error);
    }
  }

  /** The message of a line; `undefined` after an error was answered. */
  #parse(line: string): JSONRPCMessage | undefined {
    let value: unknown;
    try {
      value = readExactly(line, wholeNumber);
    } catch (error) {
      if (error instanceof TooExact) {
        this.#refuse(idOf(JSON.parse(line)), INVALID_REQUEST, error.message);
        return undefined;
      }
      this.#refuse(null, PARSE_ERROR, 'A line is not JSON: a message is one line of JSON');
      return undefined;
    }
    try {
      return parseJSONRPCMessage(value);
    } catch {
      this.#refuse(idOf(value), INVALID_REQUEST, 'A line is JSON, but not a JSON-RPC 2.0 message');
      return undefined;
    }
  }

  #refuse(id: Id | null, code: number, message: string): void {
    if (!this.#isClosed)
      this.#ends.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
  }

  #settle(id: Id): void {
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#settled();
  }

  async #answered(): Promise<void> {
    if (this.#pending.size === 0 || this.#isClosed) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, MAX_WAIT);
      this.#settled = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A number that JavaScript would round. */
class TooExact extends Error {
  constructor() {
    super('A line contains a number with too many digits to keep: use a string instead');
  }
}

/** A whole number beyond 2^53 - 1 becomes a bigint, so that the tools send it with the same digits. */
function wholeNumber(digits: string): bigint {
  if (/^-?\d+$/.test(digits)) return BigInt(digits);
  throw new TooExact();
}

/** The id of an invalid message, if it has one. */
function idOf(value: unknown): Id | null {
  const { id } = Object(value) as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
