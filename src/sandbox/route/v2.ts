import { type Reply, replyV2 } from '../http/exchange/answer.ts';
import type { SandboxRequest } from '../http/exchange/exchange.ts';
import { refuseClient } from '../http/exchange/tls.ts';
import { replyFields, type V2Answer } from '../judge/answer-v2.ts';
import { type Documented, documentedOperations } from '../judge/schema/document.ts';
import { judgeV2, refusal, type V2Fields } from '../judge/v2.ts';
import type { Store } from '../state/store.ts';
import { statelessV2 } from '../stateless/v2.ts';
import { STATELESS } from '../stateless/v3.ts';

/** The input of a v2 operation: the request, its fields, and the state of the simulator. */
export interface V2Context {
  request: SandboxRequest;
  /** Correctly signed, with all required fields. */
  fields: V2Fields;
  store: Store;
  /** RFC 3339, in the simulator's time. */
  now: string;
}

/** A v2 operation of WeChat Pay that does more than return an example. */
export interface V2Operation {
  method: 'GET' | 'POST';
  /** The path without a leading slash: `pay/unifiedorder`. */
  path: string;
  handle(context: V2Context): V2Answer | Promise<V2Answer>;
}

type V2Handler = (request: SandboxRequest, store: Store, now: string) => Promise<Reply>;

/**
 * Validates a v2 request, finds its operation, and runs it. An operation that is only documented returns an example.
 * Over TLS, the client certificate is checked first if the documentation requires it.
 *
 * @param workwx the secret of the WeCom application; without it, `workwx_sign` is not verified
 * @throws Error if two operations have the same method and path
 */
export function createRouterV2(operations: readonly V2Operation[], workwx?: string): V2Handler {
  const handlers = new Map(
    operations.map((operation) => [keyOf(operation.method, operation.path), operation]),
  );
  if (handlers.size < operations.length) throw new Error('Two v2 operations have the same method and path');
  return async (request, store, now) => {
    const key = keyOf(request.method, request.pathname.slice(1));
    const found = documentedAt(key);
    const { client = 'merchant' } = request.tls ?? {};
    if (found?.secured && client !== 'merchant') return refuseClient(client);
    const verdict = judgeV2(request, found, workwx);
    if ('refusal' in verdict) return replyV2(verdict.refusal);
    const { fields } = verdict;
    const operation = handlers.get(key);
    if (operation)
      return replyFields(await operation.handle({ request, fields, store, now }), request, fields);
    if (!found) return replyV2(refusal('接口不存在').refusal);
    const reply = replyFields(statelessV2(found, fields), request, fields);
    return { ...reply, headers: { ...reply.headers, ...STATELESS } };
  };
}

let known: ReadonlyMap<string, Documented> | undefined;

function documentedAt(key: string): Documented | undefined {
  known ??= new Map(
    documentedOperations().flatMap((one) => one.paths.map((path) => [keyOf(one.method, path), one])),
  );
  return known.get(key);
}

const keyOf = (method: string, path: string) => `${method} ${path}`;
