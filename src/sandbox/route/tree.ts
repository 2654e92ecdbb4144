// Not find-my-way: loading it took a third of the time that the simulator may take to start, and its variables cannot be
// empty, as `{empty}` is.

/** A segment in the tree of all paths. A lookup takes the same time for a thousand operations as for ten. */
interface Branch<T> {
  literals: Map<string, Branch<T>>;
  variable?: Branch<T>;
  /** By method; `names` are the variables on the way. */
  ends: Map<string, { end: T; names: string[] }>;
}

export interface Found<T> {
  end: T;
  /** The names of the path's variables. */
  names: readonly string[];
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
  let branch = root;
  for (const piece of path.split('/')) {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name !== undefined) names.push(name);
    const next = (name === undefined ? branch.literals.get(piece) : branch.variable) ?? newBranch<T>();
    if (name === undefined) branch.literals.set(piece, next);
    else branch.variable = next;
    branch = next;
  }
  const known = branch.ends.get(method);
  if (known) return known.end;
  branch.ends.set(method, { end, names });
  return end;
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
