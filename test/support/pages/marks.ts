import { readdirSync, readFileSync } from 'node:fs';

const DOCS = new URL('../../../docs/', import.meta.url);
const HEADING = /^#+ .*\{#(get|post|put|patch|delete)\}/gm;

/** A field that a page marks as encrypted with an RSA key. */
export interface Mark {
  /** `post v3/…`, or the name of the event. */
  readonly of: string;
  readonly table: 'request' | 'response';
  readonly path: string;
  readonly key: string;
}

/** The pages in a folder of docs/, by the path of their operations or the name of their event. */
function pagesOf(room: 'openapi' | 'webhook'): { name: string; text: string }[] {
  const root = new URL(`${room}/`, DOCS);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return files.sort().map((file) => ({
    name: file
      .replaceAll('\\', '/')
      .replace(/\.md$/, '')
      .replace(/(^|\/)index$/, '$1'),
    text: readFileSync(new URL(encodeURI(file.replaceAll('\\', '/')), root), 'utf8'),
  }));
}

/** Every operation there is. */
export function operations(): { method: string; path: string }[] {
  return pagesOf('openapi').flatMap(({ name, text }) =>
    Array.from(text.matchAll(HEADING), ([, method = '']) => ({ method, path: name })),
  );
}

/** Every such field of the pages in a folder of docs/, read line by line and not as codegen reads them. */
export function rsaMarks(room: 'openapi' | 'webhook'): Mark[] {
  return pagesOf(room).flatMap(({ name, text }) =>
    marksOf(text, (method) => (room === 'openapi' ? `${method} ${name}` : name)),
  );
}

/** How often the mark stands anywhere in the pages of a folder. */
export function countOf(room: 'openapi' | 'webhook'): number {
  return pagesOf(room).reduce((sum, { text }) => sum + text.split('by-rsa-pubkey').length - 1, 0);
}

interface Row {
  readonly indent: number;
  readonly path: string;
  readonly isList: boolean;
}

function marksOf(text: string, nameOf: (method: string) => string): Mark[] {
  const marks: Mark[] = [];
  let pending: Omit<Mark, 'table'>[] = [];
  let rows: Row[] = [];
  let method = '';
  let behindLine = false;
  for (const line of text.split('\n')) {
    method = /^#+ .*\{#(get|post|put|patch|delete)\}/.exec(line)?.[1] ?? method;
    if (/^\| \{colspan=3/.test(line)) behindLine = true;
    const cells = /^\| (\S+)(?: \{([^}]*)\})? \| ([a-z]+(?:\[\])?)(.*)$/.exec(line);
    if (cells) {
      const [, name = '', attributes = '', type = '', rest = ''] = cells;
      const indent = Number(/data-indent=(\d+)/.exec(attributes)?.[1] ?? 0);
      const last = rows.at(-1);
      rows = rows.filter((row) => row.indent < indent);
      const parent = rows.at(-1);
      const inside = behindLine && parent === last ? '!' : '';
      // What follows in the same string hangs on the row before the line, too.
      const at = parent ? `${parent.path}${inside}${parent.isList ? '[]' : ''}.${name}` : name;
      if (inside && parent) rows[rows.length - 1] = { ...parent, path: `${parent.path}!` };
      rows.push({ indent, path: at, isList: type.endsWith('[]') });
      behindLine = false;
      const key = /data-tooltip="(?:最[短长]\d+字符，)*([^"]*)" data-encrypted=by-rsa-pubkey/.exec(rest)?.[1];
      if (key) pending.push({ of: nameOf(method), path: at, key });
    }
    const table = /^\{\.im-table #(request|response)\}/.exec(line)?.[1];
    if (table === 'request' || table === 'response') {
      marks.push(...pending.map((mark) => ({ ...mark, table }) as Mark));
      pending = [];
      rows = [];
    }
  }
  return marks;
}
