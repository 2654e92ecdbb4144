// Not find-my-way: loading it took a third of the time that the simulator may take to start, and its variables cannot be
// empty, as `{empty}` is.

/** A segment in the tree of all paths. A lookup takes the same time for a thousand operations as for ten. */
interface Branch<T> {
  literals: Map<string, Branch<T>>;
  variable?: Branch<T>;
  ends: Map<string, End<T>>;
}

/** What is planted at a path, for a method. */
interface End<T> {
  end: T;
  /** The segments of the path as it is planted. */
  pieces: readonly string[];
  /** The names of the path's variables. */
  names: readonly string[];
}

export interface Found<T> extends End<T> {
  /** Their raw values, still percent-encoded. */
  values: readonly string[];
}

/** The value at each path, by method. */
export interface RouteTree<T> {
  /** @returns the value that is already there, in which case nothing changes; else the given value */
  plant(method: string, path: string, end: T): T;
  /**
   * If a segment matches both a name and a variable, the name takes precedence.
   *
   * @param blank whether a variable may be empty
   */
  find(method: string, pathname: string, blank: boolean): Found<T> | undefined;
}

export function createRouteTree<T>(): RouteTree<T> {
  const root = newBranch<T>();
  return {
    plant: (method, path, end) => plant(root, method, path, end),
    find: (method, pathname, blank) => find(root, method, pathname.slice(1).split('/'), [], blank),
  };
}

function newBranch<T>(): Branch<T> {
  return { literals: new Map(), ends: new Map() };
}

function plant<T>(root: Branch<T>, method: string, path: string, end: T): T {
  const names: string[] = [];
  const pieces = path.split('/');
  let branch = root;
  for (const piece of pieces) {
    const name = variableOf(piece);
    if (name !== undefined) names.push(name);
    const next = (name === undefined ? branch.literals.get(piece) : branch.variable) ?? newBranch<T>();
    if (name === undefined) branch.literals.set(piece, next);
    else branch.variable = next;
    branch = next;
  }
  const known = branch.ends.get(method);
  if (known) return known.end;
  branch.ends.set(method, { end, pieces, names });
  return end;
}

/** @returns the name of a variable; `undefined` if the segment is a name itself */
function variableOf(piece: string): string | undefined {
  return /^\{(\w+)\}$/.exec(piece)?.[1];
}

/**
 * Compares what two trees found for one path.
 *
 * @returns 0 if both were planted at the same path, whatever its variables are called; else a negative number if `a` takes
 * precedence, as it would in one tree
 */
export function precedence(a: Found<unknown>, b: Found<unknown>): number {
  for (const [index, piece] of a.pieces.entries()) {
    const other = Number(variableOf(b.pieces[index] ?? '') !== undefined);
    const own = Number(variableOf(piece) !== undefined);
    if (own !== other) return own - other;
  }
  return 0;
}

function find<T>(
  branch: Branch<T>,
  method: string,
  [piece, ...rest]: readonly string[],
  values: readonly string[],
  blank: boolean,
): Found<T> | undefined {
  if (piece === undefined) {
    const found = branch.ends.get(method);
    return found && { ...found, values };
  }
  const literal = branch.literals.get(piece);
  const found = literal && find(literal, method, rest, values, blank);
  if (found || !branch.variable || (piece === '' && !blank)) return found;
  return find(branch.variable, method, rest, [...values, piece], blank);
}
