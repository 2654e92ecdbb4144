/** Samples made of field paths, and read by them: knows nothing of how src/sensitive reads a path. */

const tokensOf = (path: string) => path.match(/[^.[\]!]+|\[\]|!/g) ?? [];

/** Puts what `leaf` gives at every place `path` leads to: two elements a list, a stranger beside each field. */
export function plant(root: unknown, path: string, leaf: () => unknown): unknown {
  return grow(root, tokensOf(path), leaf);
}

function grow(existing: unknown, [token, ...rest]: string[], leaf: () => unknown): unknown {
  if (token === undefined) return existing ?? leaf();
  if (token === '!') return grow(existing, rest, leaf);
  if (token === '[]') {
    const list = Array.isArray(existing) ? existing : [undefined, undefined];
    return list.map((item) => grow(item, rest, leaf));
  }
  const holder = (existing ?? { stranger: 'stays', amount: 1 }) as Record<string, unknown>;
  holder[token] = grow(holder[token], rest, leaf);
  return holder;
}

/** A copy with every value at `path` changed; text behind `!` is read as JSON and stays read. */
export function changed(root: unknown, path: string, change: (value: unknown) => unknown): unknown {
  return visit(structuredClone(root), tokensOf(path), change);
}

function visit(value: unknown, [token, ...rest]: string[], change: (value: unknown) => unknown): unknown {
  if (token === undefined) return change(value);
  if (token === '!') return visit(typeof value === 'string' ? JSON.parse(value) : value, rest, change);
  if (token === '[]') return (value as unknown[]).map((item) => visit(item, rest, change));
  const holder = value as Record<string, unknown>;
  return { ...holder, [token]: visit(holder[token], rest, change) };
}

/** How many values are at `path`. */
export function countAt(root: unknown, path: string): number {
  let count = 0;
  changed(root, path, () => {
    count += 1;
  });
  return count;
}

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
