import { type DocumentedError, documentedErrors } from '../../openapi/errors.ts';
import { type Answer, failure, paramError, type SandboxRequest } from '../exchange/exchange.ts';
import { judgeSchema } from '../judge/schema.ts';
import { judgeSealed } from '../judge/sealed.ts';
import { type Documented, documentedOperations } from '../schema/document.ts';
import { type Fields, readJson, readParts } from '../schema/request-fields.ts';
import type { Store } from '../state/store.ts';
import { statelessAnswer } from '../stateless/v3.ts';
import { createRouteTree, type Found, type RouteTree } from './tree.ts';

/** The input of an operation: the request, the values of its path, its JSON body, and the state of the simulator. */
export interface Context {
  request: SandboxRequest;
  params: Readonly<Record<string, string>>;
  /** Validated against the documentation: required fields are present, with the right type. */
  json: Fields;
  store: Store;
  /** RFC 3339, in the simulator's time. */
  now: string;
}

/** A v3 operation of WeChat Pay that does more than return an example. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As documented, without a leading slash: `v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  handle(context: Context): Answer | Promise<Answer>;
}

export interface Router {
  (request: SandboxRequest, store: Store, now: string): Answer | Promise<Answer>;
  /** The documented error codes of a request's operation. */
  errorsOf(request: SandboxRequest): readonly DocumentedError[];
}

/** What is at a path: a handler, a documented operation, or both. */
interface End {
  operation?: Operation;
  documented?: Documented;
}

/**
 * Finds the operation of a v3 request, validates the request against its documentation, and runs it. An operation that
 * is only documented returns an example; an unknown one gets WeChat Pay's response for unknown paths.
 *
 * @param strict whether fields that are not documented are refused
 * @param documentation returns the documentation; called once, at the first request
 * @throws Error if two operations have the same method and path
 */
export function createRouter(
  operations: readonly Operation[],
  strict = true,
  documentation = documentedOperations,
): Router {
  const tree = createRouteTree<End>();
  for (const operation of operations) {
    const { method, path } = operation;
    const end = { operation };
    if (tree.plant(method, path, end) !== end)
      throw new Error(`Two operations have the path ${method} ${path}`);
  }
  let isWhole = false;
  const findWhole = (request: SandboxRequest) => {
    if (!isWhole) plantDocumented(tree, documentation());
    isWhole = true;
    return find(tree, request);
  };
  const route = (request: SandboxRequest, store: Store, now: string) => {
    const found = findWhole(request);
    if (!found) return notFound();
    const params: Record<string, string> = {};
    for (const [index, name] of found.names.entries()) {
      const value = found.values[index] ?? '';
      const decoded = decode(value);
      if (decoded === undefined) return paramError(`/${name}`, value, 'percent-encoded UTF-8', 'url');
      params[name] = decoded;
    }
    const json = readJson(request);
    if (!json) return failure(400, 'PARAM_ERROR', '请求体不是合法的JSON');
    const { operation, documented } = found.end;
    if (documented) {
      const body = { ...readParts(request, documented), ...json };
      const refusal =
        judgeSchema(request, body, documented, strict) ??
        judgeSealed(request, body, documented, store.platform);
      if (refusal) return refusal;
      if (!operation) return statelessAnswer(documented, request, { ...body, ...params });
    }
    return operation ? operation.handle({ request, params, json, store, now }) : notFound();
  };
  return Object.assign(route, {
    errorsOf: (request: SandboxRequest) => {
      const documented = findWhole(request)?.end.documented;
      return documented ? documentedErrors(documented) : [];
    },
  });
}

const notFound = (): Answer => failure(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在');

/** Read at the first request instead of at the start, because it takes longer than everything else there. */
function plantDocumented(tree: RouteTree<End>, documentation: readonly Documented[]): void {
  for (const documented of documentation) {
    for (const path of documented.paths) {
      const end = tree.plant(documented.method, path, { documented });
      end.documented ??= documented;
    }
  }
}

/** If nothing else is at a path, a variable may be empty for an operation that only returns an example. */
function find(tree: RouteTree<End>, { method, pathname }: SandboxRequest): Found<End> | undefined {
  const found = tree.find(method, pathname, false);
  if (found) return found;
  const blank = tree.find(method, pathname, true);
  return blank?.end.operation ? undefined : blank;
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
