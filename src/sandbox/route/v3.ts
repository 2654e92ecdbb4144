import { type DocumentedError, documentedErrors } from '../../openapi/errors.ts';
import { type Answer, failure, paramError, type SandboxRequest } from '../http/exchange/exchange.ts';
import { type Documented, documentedOperations } from '../judge/schema/document.ts';
import { type Fields, readJson, readParts } from '../judge/schema/request-fields.ts';
import { judgeSchema } from '../judge/schema.ts';
import { judgeSealed } from '../judge/sealed.ts';
import type { Store } from '../state/store.ts';
import { statelessAnswer } from '../stateless/v3.ts';
import { documentedRoutes } from './documented.ts';
import { createRouteTree, type Found, precedence } from './tree.ts';

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
  documented?: Documented | undefined;
}

/**
 * Finds the operation of a v3 request, validates the request against its documentation, and runs it. An operation that
 * is only documented returns an example; an unknown one gets WeChat Pay's response for unknown paths.
 *
 * @param strict whether fields that are not documented are refused
 * @param documentation returns the documentation; first called for a request, because reading it takes longer than a start
 * @throws Error if two operations have the same method and path
 */
export function createRouter(
  operations: readonly Operation[],
  strict = true,
  documentation = documentedOperations,
): Router {
  const tree = createRouteTree<Operation>();
  for (const operation of operations) {
    const { method, path } = operation;
    if (tree.plant(method, path, operation) !== operation)
      throw new Error(`Two operations have the path ${method} ${path}`);
  }
  const findAll: Find = (...asked) =>
    joined(tree.find(...asked), documentedRoutes(documentation()).find(...asked));
  const route = (request: SandboxRequest, store: Store, now: string) => {
    const found = find(findAll, request);
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
      const documented = find(findAll, request)?.end.documented;
      return documented ? documentedErrors(documented) : [];
    },
  });
}

const notFound = (): Answer => failure(404, 'RESOURCE_NOT_EXISTS', '请求的资源不存在');

type Find = (method: string, pathname: string, blank: boolean) => Found<End> | undefined;

/** Both, if they are at the same path; else the one that takes precedence. */
function joined(own?: Found<Operation>, known?: Found<Documented>): Found<End> | undefined {
  const order = own && known ? precedence(own, known) : own ? -1 : 1;
  if (own && order === 0) return { ...own, end: { operation: own.end, documented: known?.end } };
  if (own && order < 0) return { ...own, end: { operation: own.end } };
  return known && { ...known, end: { documented: known.end } };
}

/** If nothing else is at a path, a variable may be empty for an operation that only returns an example. */
function find(findAll: Find, { method, pathname }: SandboxRequest): Found<End> | undefined {
  const found = findAll(method, pathname, false);
  if (found) return found;
  const blank = findAll(method, pathname, true);
  return blank?.end.operation ? undefined : blank;
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
