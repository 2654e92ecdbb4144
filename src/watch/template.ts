/** Replaces an unknown piece of a path, which may be a number or a name. */
const HIDDEN = '{…}';

/** Documented names, which are safe to show. */
export interface Templates {
  /**
   * The documented form of a path, whose variables may be filled in.
   *
   * @param paths the ways in which the same path can be written. If none is documented, the first one is shown, and pieces
   * that no documented path has are hidden
   */
  of(...paths: string[]): string;
  /** An `event_type`; `UNKNOWN` if it is not documented. */
  event(type: unknown): string;
}

let loading: Promise<Templates> | undefined;

/** Loads the tables: only for a listener, or when a call failed. */
export function loadTemplates(): Promise<Templates> {
  loading ??= import('../generated/documented.ts').then(
    ({ PATHS, EVENT_TYPES }) => templatesOf(PATHS, EVENT_TYPES),
    // An event without a name is better than none.
    () => templatesOf([], []),
  );
  return loading;
}

export function templatesOf(paths: readonly string[], events: readonly string[]): Templates {
  const whole = new Set(paths);
  const words = new Set(paths.flatMap((path) => path.split('/')));
  const byLength = new Map<number, string[][]>();
  for (const path of paths) {
    const pieces = path.split('/');
    byLength.set(pieces.length, [...(byLength.get(pieces.length) ?? []), pieces]);
  }
  const find = (path: string): string | undefined => {
    if (whole.has(path)) return path;
    const pieces = path.split('/');
    const found = byLength.get(pieces.length)?.filter((template) => fits(template, pieces)) ?? [];
    // Literal pieces take precedence over variables.
    const [best] = found.sort((a, b) => variablesIn(a) - variablesIn(b));
    return best?.join('/');
  };
  const types = new Set<unknown>(events);
  return {
    event: (type) => (types.has(type) ? String(type) : 'UNKNOWN'),
    of: (...given) => {
      const plain = given.map((path) => path.split('?', 1).join().replace(/^\/+/, ''));
      for (const path of plain) {
        const found = find(path);
        if (found !== undefined) return found;
      }
      const [shown = ''] = plain;
      const pieces = shown.split('/').map((piece) => (piece !== '' && words.has(piece) ? piece : HIDDEN));
      return [...pieces.slice(0, MAX_PIECES), ...(pieces.length > MAX_PIECES ? ['…'] : [])].join('/');
    },
  };
}

const MAX_PIECES = 12;

function fits(template: readonly string[], pieces: readonly string[]): boolean {
  return template.every((piece, index) => {
    const given = pieces[index];
    return piece.startsWith('{') ? given !== '' : piece === given;
  });
}

function variablesIn(template: readonly string[]): number {
  return template.filter((piece) => piece.startsWith('{')).length;
}
