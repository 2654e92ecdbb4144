import { isUtf8 } from 'node:buffer';
import { type Answer, failure, paramError, type SandboxRequest } from './exchange.ts';
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

/** A piece of the paths of all operations: finding one takes as long with a thousand of them as with ten. */
interface Branch {
  literals: Map<string, Branch>;
  variable?: Branch;
  /** By method; `names` are those of the variables on the way. */
  ends: Map<string, { operation: Operation; names: string[] }>;
}

/**
 * Finds the operation of a request; an unknown one is answered as WeChat Pay does. Where a piece of a path fits both
 * a name and a variable, the name goes first.
 *
 * @throws Error when two operations have the same method and path
 */
export function createRouter(operations: readonly Operation[]): Handler {
  const root = newBranch();
  for (const operation of operations) plant(root, operation);
  return (request, store, now) => {
    const found = find(root, request.pathname.slice(1).split('/'), request.method, []);
    if (!found) return failure(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在');
    const params: Record<string, string> = {};
    for (const [index, name] of found.names.entries()) {
      const value = found.values[index] ?? '';
      const decoded = decode(value);
      if (decoded === undefined) return paramError(`/${name}`, value, 'percent-encoded UTF-8', 'url');
      params[name] = decoded;
    }
    const json = readJson(request);
    if (!json) return failure(400, 'PARAM_ERROR', '请求体不是合法的JSON');
    return found.operation.handle({ request, params, json, store, now });
  };
}

function newBranch(): Branch {
  return { literals: new Map(), ends: new Map() };
}

function plant(root: Branch, operation: Operation): void {
  const names: string[] = [];
  let branch = root;
  for (const piece of operation.path.split('/')) {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name !== undefined) names.push(name);
    const next = (name === undefined ? branch.literals.get(piece) : branch.variable) ?? newBranch();
    if (name === undefined) branch.literals.set(piece, next);
    else branch.variable = next;
    branch = next;
  }
  const { method, path } = operation;
  if (branch.ends.has(method)) throw new Error(`Two operations are ${method} ${path}`);
  branch.ends.set(method, { operation, names });
}

function find(
  branch: Branch,
  [piece, ...rest]: readonly string[],
  method: string,
  values: readonly string[],
): { operation: Operation; names: string[]; values: readonly string[] } | undefined {
  if (piece === undefined) {
    const end = branch.ends.get(method);
    return end && { ...end, values };
  }
  const literal = branch.literals.get(piece);
  const found = literal && find(literal, rest, method, values);
  if (found || piece === '' || !branch.variable) return found;
  return find(branch.variable, rest, method, [...values, piece]);
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function readJson({ headers, body }: SandboxRequest): Record<string, unknown> | undefined {
  if (body.length === 0 || !/json/i.test(headers['content-type'] ?? '')) return {};
  if (!isUtf8(body)) return undefined;
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
