import { RequestError } from '../errors/index.ts';
import { escapeReserved } from './query.ts';

const DOT_SEGMENT = /(^|\/)(\.|%2e){1,2}(\/|$)/i;

/** The target of a request: `url` is requested, `path` (with its query) is signed. */
export interface Target {
  readonly url: string;
  /** The scheme, host and port of `url`. */
  readonly origin: string;
  /** `/v3/…?…`, byte for byte as in the request line. */
  readonly path: string;
  /** The path without its query, to look up rules. */
  readonly pathname: string;
}

/**
 * Resolves an expanded path against `base_uri` by RFC 3986. It rejects a path that could lead to another host or path
 * than it shows (a scheme, `//`, dot segments, `#`).
 *
 * @param template the path with its variables unexpanded, for errors
 * @throws RequestError `PATH_INVALID`
 */
export function resolveTarget(
  baseUri: URL,
  expanded: string,
  query: string | undefined,
  template = expanded,
): Target {
  const mark = expanded.indexOf('?');
  const rawPath = mark < 0 ? expanded : expanded.slice(0, mark);
  refuseAmbiguity(rawPath, expanded, template);
  const ownQuery = mark < 0 ? '' : escapeReserved(expanded.slice(mark + 1), 'query');
  const search = query ?? ownQuery;
  const directory = baseUri.pathname.slice(0, baseUri.pathname.lastIndexOf('/') + 1);
  const relative = escapeReserved(rawPath, 'path');
  const pathname = relative.startsWith('/') ? relative : directory + relative;
  const path = search === '' ? pathname : `${pathname}?${search}`;
  const { origin } = baseUri;
  return { url: origin + path, origin, path, pathname };
}

/** By endpoint, the targets of paths that hold no values: a program calls the same few paths again and again. */
const targets = new WeakMap<URL, Map<string, Target>>();
const MAX_TARGETS = 256;

/** Like `resolveTarget`, for a path without variables and a call without a query. */
export function knownTarget(baseUri: URL, path: string): Target {
  const known = targets.get(baseUri) ?? new Map<string, Target>();
  const found = known.get(path);
  if (found) return found;
  const target = resolveTarget(baseUri, path, undefined);
  if (known.size >= MAX_TARGETS) known.clear();
  targets.set(baseUri, known.set(path, target));
  return target;
}

function refuseAmbiguity(path: string, whole: string, template: string): void {
  const refuse = (why: string): never => {
    throw new RequestError('PATH_INVALID', `The path '${template}' ${why}`);
  };
  if (path === '') refuse('is empty: name an operation, e.g. v3/certificates');
  if (/^[/\\]{2}/.test(path)) refuse('begins with two slashes, which would name another host');
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) refuse('is a complete URL: pass the host as base_uri');
  if (DOT_SEGMENT.test(path)) refuse("contains a '.' or '..' segment: write the full path");
  if (whole.includes('#'))
    refuse("contains a '#', and nothing after it would be sent: pass this part as a {variable}");
}

/** @throws the error that `refuse` makes if `base_uri` is not an http(s) URL */
export function parseBaseUri(value: unknown, refuse: (why: string) => Error): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw refuse("base_uri must be an absolute URL, e.g. 'https://api.mch.weixin.qq.com/'");
  }
  if (url.username || url.password) throw refuse('base_uri must not contain a user name or password');
  return url;
}

/** The path prefix of an endpoint: `v3/` for `https://gateway/v3/`. */
export function directoryOf(base_uri: unknown): string | undefined {
  if (typeof base_uri !== 'string' || !URL.canParse(base_uri)) return undefined;
  const { pathname } = new URL(base_uri);
  return pathname.slice(1, pathname.lastIndexOf('/') + 1);
}
