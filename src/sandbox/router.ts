import { type Answer, failure, type SandboxRequest } from './exchange.ts';
import type { Store } from './store.ts';

/** What an operation is given: the request, the values of its path, its JSON body, and the state of the simulator. */
export interface Context {
  request: SandboxRequest;
  params: Readonly<Record<string, string>>;
  json: Readonly<Record<string, unknown>>;
  store: Store;
  /** RFC 3339, in the simulator's time. */
  now: string;
}

/** One documented operation of WeChat Pay. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As documented, without a leading slash: `v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  handle(context: Context): Answer | Promise<Answer>;
}

type Handler = (request: SandboxRequest, store: Store, now: string) => Answer | Promise<Answer>;

/** Finds the operation of a request; an unknown one is answered as WeChat Pay does. */
export function createRouter(operations: readonly Operation[]): Handler {
  const routes = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));
  return (request, store, now) => {
    for (const { operation, pattern } of routes) {
      const match = operation.method === request.method ? pattern.exec(request.pathname) : null;
      if (!match) continue;
      const json = readJson(request);
      if (!json) return failure(400, 'PARAM_ERROR', '请求体不是合法的JSON');
      return operation.handle({ request, params: decode(match.groups), json, store, now });
    }
    return failure(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在');
  };
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^/${escaped}$`);
}

function decode(groups: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

function readJson({ headers, body }: SandboxRequest): Record<string, unknown> | undefined {
  if (body.length === 0 || !/json/i.test(headers['content-type'] ?? '')) return {};
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
