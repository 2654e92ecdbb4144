import type { Protocol } from './model.ts';

const SEGMENT = /^[a-z0-9][a-z0-9_-]*$/;
const VARIABLE = /^\{([a-z_][a-z0-9_]*)\}$/;
/** File names may contain all characters of event types. */
const EVENT = /^[A-Za-z0-9_.-]+$/;

/**
 * The path of an operation page: `openapi/v3/a/{b}.md` is `v3/a/{b}`, and `openapi/v3/a/index.md` is `v3/a/`.
 *
 * @throws Error if the name is not that of an operation page
 */
export function pathOfFile(file: string): string {
  const name = /^openapi\/(.+)\.md$/.exec(file)?.[1] ?? '';
  const path = name.replace(/(^|\/)index$/, '$1');
  const [version = '', ...segments] = path.replace(/\/$/, '').split('/');
  if (!isProtocol(version) || segments.length === 0) throw new Error('not below openapi/v2/ or openapi/v3/');
  const odd = segments.find((segment) => !SEGMENT.test(segment) && !VARIABLE.test(segment));
  if (odd !== undefined) throw new Error(`not a path segment: ${odd || '(empty)'}`);
  return path;
}

/** The page of a path, the reverse of {@link pathOfFile}. */
export function fileOfPath(path: string): string {
  return `openapi/${path.endsWith('/') ? `${path}index` : path}.md`;
}

/**
 * The name of an event page: `webhook/v3/TRANSACTION.SUCCESS.md` is `v3/TRANSACTION.SUCCESS`.
 *
 * @throws Error if the name is not that of an event page
 */
export function eventOfFile(file: string): string {
  const [, version = '', type = ''] = /^webhook\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
  if (!isProtocol(version)) throw new Error('not in webhook/v2/ or webhook/v3/');
  if (!EVENT.test(type)) throw new Error(`not an event type: ${type}`);
  return `${version}/${type}`;
}

/** The page of an event, the reverse of {@link eventOfFile}. */
export function fileOfEvent(name: string): string {
  return `webhook/${name}.md`;
}

export function protocolOf(pathOrEvent: string): Protocol {
  return pathOrEvent.startsWith('v2/') ? 'v2' : 'v3';
}

/** The names of the variables of a path, in order. */
export function variablesOf(path: string): string[] {
  return path.split('/').flatMap((segment) => VARIABLE.exec(segment)?.[1] ?? []);
}

function isProtocol(version: string): version is Protocol {
  return version === 'v2' || version === 'v3';
}
