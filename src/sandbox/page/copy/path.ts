import { toSegment } from '../../../chain/segment.ts';
import { isV3, type SandboxRequest } from '../../http/exchange/exchange.ts';
import type { Documented } from '../../judge/schema/document.ts';
import { documentedRoutes } from '../../route/documented.ts';

/** The path of a request as the SDK takes it. */
export interface CallPath {
  /** `v3/pay/transactions/id/{transaction_id}`, or `v2/pay/unifiedorder`. */
  path: string;
  variables: Record<string, string>;
  documented: Documented | undefined;
}

/** A segment that the chain and the command leave as it is. */
const PLAIN = /^[a-z0-9][a-z0-9_-]*$/;

/** The documented path of a request, with the values of its variables; `undefined` if the SDK cannot send it. */
export function callPath(request: Pick<SandboxRequest, 'method' | 'pathname'>): CallPath | undefined {
  const { method, pathname } = request;
  const known = documentedRoutes();
  const found = known.find(method, pathname, false) ?? known.find(method, pathname, true);
  const pieces = found ? (found.end.paths[0] ?? '').split('/') : pathname.slice(1).split('/');
  const given = new Map(found?.names.map((name, index) => [name, found.values[index] ?? '']));
  const variables: Record<string, string> = {};
  const segments: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const [, own] = /^\{(\w+)\}$/.exec(piece) ?? [];
    const isKept = own === undefined && PLAIN.test(piece) && toSegment(piece) === piece;
    const name = own ?? `segment_${index}`;
    const value = isKept || name === 'empty' ? piece : decoded(own === undefined ? piece : given.get(own));
    if (value === undefined) return undefined;
    segments.push(isKept ? piece : `{${name}}`);
    if (!isKept && name !== 'empty') variables[name] = value;
  }
  const path = segments.join('/');
  return { path: isV3(request) ? path : `v2/${path}`, variables, documented: found?.end };
}

/** An empty value and dot segments would change the path. */
function decoded(value = ''): string | undefined {
  try {
    const text = decodeURIComponent(value);
    return text === '' || text === '.' || text === '..' ? undefined : text;
  } catch {
    return undefined;
  }
}
