import { RequestError } from '../errors/index.ts';
import type { OperationFacts } from './operation-facts.ts';

/**
 * The documented facts of an operation, loaded on first use.
 *
 * @param method a verb in any case
 * @param path as documented: `v3/pay/transactions/id/{transaction_id}`
 * @returns `undefined` for an operation without special facts, or an undocumented one
 * @throws RequestError `REQUEST_INVALID` or `PATH_INVALID` if an argument is not a string
 */
export async function factsOf(method: string, path: string): Promise<OperationFacts | undefined> {
  if (typeof method !== 'string')
    throw new RequestError('REQUEST_INVALID', 'The method must be a string', { field: 'method' });
  if (typeof path !== 'string')
    throw new RequestError('PATH_INVALID', 'The path must be a string', { field: 'path' });
  const { FACTS } = await import('../generated/table.ts');
  const key = `${method.toLowerCase()} ${path}`;
  return Object.hasOwn(FACTS, key) ? FACTS[key] : undefined;
}

/**
 * The documented facts of the operation that a path leads to, loaded on first use.
 *
 * @param method a verb in any case
 * @param path with variables as `{transaction_id}`, under any name, or with their values
 * @returns `undefined` for an operation without special facts, or an undocumented one
 */
export function factsFor(
  method: string,
  path: string,
): OperationFacts | undefined | Promise<OperationFacts | undefined> {
  const known = found.get(method);
  return known?.has(path) ? known.get(path) : search(method, path);
}

async function search(method: string, path: string): Promise<OperationFacts | undefined> {
  root ??= plant((await import('../generated/table.ts')).FACTS);
  const mark = path.indexOf('?');
  const plain = path.slice(path.startsWith('/') ? 1 : 0, mark < 0 ? undefined : mark);
  const facts = find(root, method.toLowerCase(), plain, 0);
  remember(method, path, facts);
  return facts;
}

/** A program calls the same few paths over and over: those are looked up once. */
const found = new Map<string, Map<string, OperationFacts | undefined>>();
const MAX_FOUND = 256;

function remember(method: string, path: string, facts: OperationFacts | undefined): void {
  const known = found.get(method) ?? new Map<string, OperationFacts | undefined>();
  // Paths may hold values: those are never the same.
  if (known.size >= MAX_FOUND) known.clear();
  if (found.size < MAX_FOUND) found.set(method, known.set(path, facts));
}

/** A node of the tree of documented paths; each piece of a path is one step. */
interface Junction {
  readonly literals: Map<string, Junction>;
  variable?: Junction;
  /** The operations that end here: usually one per method, more if paths differ only in the names of variables. */
  readonly ends: { readonly method: string; readonly path: string; readonly facts: OperationFacts }[];
}

let root: Junction | undefined;

function plant(table: Readonly<Record<string, OperationFacts>>): Junction {
  const start: Junction = { literals: new Map(), ends: [] };
  for (const [key, facts] of Object.entries(table)) {
    const [method = '', path = ''] = key.split(' ');
    let junction = start;
    for (const piece of path.split('/')) junction = grow(junction, piece);
    junction.ends.push({ method, path, facts });
  }
  return start;
}

function grow(junction: Junction, piece: string): Junction {
  if (piece.startsWith('{')) {
    junction.variable ??= { literals: new Map(), ends: [] };
    return junction.variable;
  }
  const known = junction.literals.get(piece);
  if (known) return known;
  const next: Junction = { literals: new Map(), ends: [] };
  junction.literals.set(piece, next);
  return next;
}

/** Literal pieces take precedence over variables. A variable is never empty, `{empty}` always is. */
function find(junction: Junction, method: string, path: string, start: number): OperationFacts | undefined {
  if (start > path.length) return endOf(junction, method, path);
  const slash = path.indexOf('/', start);
  const end = slash < 0 ? path.length : slash;
  const written = path.slice(start, end);
  const piece = written === '{empty}' ? '' : written;
  const literal = junction.literals.get(piece);
  const reached = literal && find(literal, method, path, end + 1);
  if (reached || !junction.variable || piece === '') return reached;
  return find(junction.variable, method, path, end + 1);
}

function endOf(junction: Junction, method: string, path: string): OperationFacts | undefined {
  const ends = junction.ends.filter((end) => end.method === method);
  if (ends.length < 2) return ends[0]?.facts;
  // Three paths of v2 have a variable whose only value is its own name, apart from the case.
  const bare = (text: string) => text.replace(/[{}]/g, '').toLowerCase();
  return ends.find((end) => bare(end.path) === bare(path))?.facts;
}
