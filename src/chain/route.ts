import { RequestError } from '../errors/index.ts';
import { VERBS, type Verb } from '../options/verbs.ts';
import { toSegment } from './segment.ts';
import { NEVER_SEGMENTS, type Send } from './words.ts';

/** Shared by all nodes of one chain. */
interface Trunk {
  send: Send;
  /** The number of cached nodes: limited, so that the cache cannot grow. */
  kept: number;
}

interface Branch {
  trunk: Trunk;
  /** `undefined` at the root. */
  path: string | undefined;
  children: Map<string, Route> | undefined;
}

const MAX_KEPT = 1024;

/** Order and user numbers have two digits in a row, documented segments do not: nodes of numbers are never cached. */
const LOOKS_LIKE_AN_ID = /\d\d/;

const branches = new WeakMap<object, Branch>();

function branchOf(node: object): Branch {
  const branch = branches.get(node);
  if (!branch)
    throw new TypeError('Call the method on the chain itself, e.g. instance.v3.certificates.get()');
  return branch;
}

/** A node of the chain: it only collects the path, and makes no requests itself. Only its verbs are functions. */
export class Route {
  constructor(trunk: Trunk, path: string | undefined) {
    branches.set(this, { trunk, path, children: undefined });
    const verb = { delete: (options?: unknown) => send(this, 'delete', options) }.delete;
    Object.setPrototypeOf(verb, callable);
    Reflect.deleteProperty(verb, 'name');
    Reflect.deleteProperty(verb, 'length');
    branches.set(verb, { trunk, path: join(path, 'delete'), children: undefined });
    Object.defineProperty(this, 'delete', { value: verb, writable: true, configurable: true });
  }

  /**
   * The node of `path` below this one. `path` may contain slashes and `{variables}`, and may be undocumented.
   *
   * @throws RequestError `PATH_INVALID` if the path is not a string
   */
  chain(path: string): Route {
    if (typeof path !== 'string') {
      const what = path === null ? 'null' : typeof path;
      throw new RequestError('PATH_INVALID', `The path of chain() must be a string, not ${what}`, {
        field: 'path',
      });
    }
    return child(this, path);
  }

  toString(): string {
    return branchOf(this).path ?? '';
  }

  toJSON(): string {
    return Route.prototype.toString.call(this);
  }

  get [Symbol.toStringTag](): string {
    return `Route(${branches.get(this)?.path ?? ''})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this[Symbol.toStringTag];
  }
}

function join(path: string | undefined, segment: string): string {
  return path === undefined ? segment : `${path}/${segment}`;
}

function send(node: object, verb: Verb, options: unknown): unknown {
  const { trunk, path } = branchOf(node);
  return trunk.send(verb, path ?? '', options);
}

function child(node: object, piece: string): Route {
  const branch = branchOf(node);
  const known = branch.children?.get(piece);
  if (known) return known;
  const route = new Route(branch.trunk, join(branch.path, toSegment(piece)));
  if (branch.trunk.kept < MAX_KEPT && !LOOKS_LIKE_AN_ID.test(piece)) {
    branch.children ??= new Map();
    branch.children.set(piece, route);
    branch.trunk.kept += 1;
  }
  return route;
}

for (const verb of VERBS) {
  const names = verb === 'delete' ? ['deleteAsync'] : [verb, `${verb}Async`];
  for (const name of names) {
    const method = {
      [name](this: object, options?: unknown) {
        return send(this, verb, options);
      },
    }[name];
    Object.defineProperty(Route.prototype, name, { value: method, writable: true, configurable: true });
  }
}

const fallback = new Proxy(Object.create(Object.prototype) as object, {
  get: (target, key, node) =>
    typeof key !== 'string' || NEVER_SEGMENTS.has(key) || key in target || !branches.has(node)
      ? Reflect.get(target, key, node)
      : child(node, key),
});
Object.setPrototypeOf(Route.prototype, fallback);

/** The prototype of `delete`: a callable node that mocking tools can still apply. */
const { apply, bind, call } = Function.prototype;
const callable = Object.create(Route.prototype, {
  apply: { value: apply },
  bind: { value: bind },
  call: { value: call },
}) as object;

export function createRoute(send: Send): Route {
  return new Route({ send, kept: 0 }, undefined);
}
