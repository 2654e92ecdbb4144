import { type Claims, DONE } from './claims.ts';

/** A claim that Redis has lost (a failover, a flush) is taken again: its holder still runs, because it renews it. */
const RENEW = `local held = redis.call('GET', KEYS[1])
if held == ARGV[1] or not held then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
return 1`;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`;

/** The commands that are needed, independent of the client. */
interface Commands {
  setIfAbsent(key: string, value: string, ttl: number): Promise<boolean>;
  set(key: string, value: string, ttl: number): Promise<void>;
  get(key: string): Promise<unknown>;
  evaluate(script: string, key: string, ...values: string[]): Promise<void>;
}

type Loose = (...values: unknown[]) => Promise<unknown>;

/** @keyv/redis contains a client of node-redis, @keyv/valkey one of iovalkey, which has the API of ioredis. */
interface Adapter {
  namespace?: string;
  /** Connects first. */
  getClient?: () => Promise<Client>;
  client?: Client;
  /** The client in older versions of @keyv/valkey. */
  redis?: Client;
}

interface Client {
  set: Loose;
  get: Loose;
  eval: Loose;
  /** Only ioredis and its forks have it. */
  defineCommand?: unknown;
}

/** Whether the Keyv adapter is one of Redis or Valkey. */
export function isRedis(adapter: object): boolean {
  return clientOf(adapter) !== undefined;
}

/** Claims in Redis or Valkey, by `SET … NX PX`, on the connection of the Keyv adapter. */
export function redisClaims(store: object): Claims {
  const adapter = store as Adapter;
  const connect = async () => commandsOf((await adapter.getClient?.()) ?? clientOf(adapter));
  // As in Keyv, so that two namespaces in one Redis stay separate and clear() finds the keys.
  const place = (key: string) => (adapter.namespace ? `${adapter.namespace}::${key}` : key);
  return {
    take: async (key, token, ttl) => (await connect()).setIfAbsent(place(key), write(token), ttl),
    read: async (key) => read(await (await connect()).get(place(key))),
    renew: async (key, token, ttl) =>
      (await connect()).evaluate(RENEW, place(key), write(token), String(ttl)),
    finish: async (key, _token, ttl) => (await connect()).set(place(key), write(DONE), ttl),
    release: async (key, token) => (await connect()).evaluate(RELEASE, place(key), write(token)),
  };
}

/** The format in which Keyv stores values, so that its iterator can read these, too. */
function write(value: string): string {
  return JSON.stringify({ value });
}

function read(text: unknown): string | undefined {
  return typeof text === 'string' ? (JSON.parse(text) as { value?: string }).value : undefined;
}

function clientOf(adapter: Adapter): Client | undefined {
  return [adapter.client, adapter.redis].find(isClient);
}

function isClient(value: unknown): value is Client {
  if (typeof value !== 'object' || value === null) return false;
  const { set, get, eval: evaluate } = value as Partial<Client>;
  return [set, get, evaluate].every((command) => typeof command === 'function');
}

function commandsOf(client: Client | undefined): Commands {
  if (client === undefined) throw new Error('The Keyv adapter has lost its client');
  return client.defineCommand === undefined ? ofNodeRedis(client) : ofIoredis(client);
}

function ofNodeRedis(client: Client): Commands {
  return {
    setIfAbsent: async (key, value, PX) => (await client.set(key, value, { PX, NX: true })) === 'OK',
    set: async (key, value, PX) => void (await client.set(key, value, { PX })),
    get: (key) => client.get(key),
    evaluate: async (script, key, ...values) =>
      void (await client.eval(script, { keys: [key], arguments: values })),
  };
}

function ofIoredis(client: Client): Commands {
  return {
    setIfAbsent: async (key, value, ttl) => (await client.set(key, value, 'PX', ttl, 'NX')) === 'OK',
    set: async (key, value, ttl) => void (await client.set(key, value, 'PX', ttl)),
    get: (key) => client.get(key),
    evaluate: async (script, key, ...values) => void (await client.eval(script, 1, key, ...values)),
  };
}
