import type { Event, Field, Model, Operation, Payload } from '../model.ts';
import { templateOf } from '../render/chain.ts';
import { everyField } from '../walk.ts';
import { aliasesOf } from './alias.ts';
import { Names, nameOfEvent, nameOfPath, pascalCase } from './names.ts';

/** All names of the generated types, settled before a line is written. */
export interface Plan {
  /** `v2` and `v3`. */
  versions: PathNode[];
  /** Everything but the index, by the name of the file without `.ts`. */
  files: PlannedFile[];
  /** Every documented path as `chain()` takes it, in order. */
  paths: { path: string; node: PathNode }[];
  events: PlannedEvent[];
}

export interface PlannedFile {
  file: string;
  nodes: PathNode[];
}

/** A piece of a path: one interface. */
export interface PathNode {
  path: string;
  segment: string;
  /** Of its interface. */
  name: string;
  /** The file it is written to. */
  file: string;
  /** Its names on the node above. */
  aliases: string[];
  operations: PlannedOperation[];
  children: PathNode[];
}

export interface PlannedOperation {
  operation: Operation;
  request: string;
  response: string;
  contents: ContentNames;
}

export interface PlannedEvent {
  event: Event;
  name: string;
  contents: ContentNames;
  /** Of v3, the interfaces of its payloads. */
  payloads: { name: string; payload: Payload }[];
}

/** The interfaces of what encoded and encrypted strings hold. */
export type ContentNames = ReadonlyMap<Field, string>;

/** @throws Error when a path cannot be written as a chain */
export function planTypes({ pages, events }: Model): Plan {
  const names = new Names();
  const root = newNode('', '', []);
  const byPath = new Map<string, PathNode>();
  const paths = pages
    .map(({ path, operations }) => ({ path: templateOf(path), operations }))
    .sort(byPathOrder);
  for (const { path, operations } of paths) {
    const node = growTo(root, path);
    byPath.set(path, node);
    node.operations = operations.map((operation) => ({
      operation,
      request: '',
      response: '',
      contents: new Map(),
    }));
  }
  const nodes = [...everyNode(root)].filter((node) => node !== root);
  const files = new Files();
  for (const node of nodes) {
    node.name = names.claim(nameOfPath(node.path));
    node.file = files.of(node.path);
  }
  for (const node of nodes)
    node.operations = node.operations.map((planned) => nameOperation(planned, node, names));
  return {
    versions: root.children,
    files: groupByFile(nodes),
    paths: paths.map(({ path }) => ({ path, node: byPath.get(path) ?? root })),
    events: [...events].sort((a, b) => (a.name < b.name ? -1 : 1)).map((event) => nameEvent(event, names)),
  };
}

function nameEvent(event: Event, names: Names): PlannedEvent {
  const name = names.claim(`${nameOfEvent(event.name)}Event`);
  const payloads = event.version === 'v3' ? event.payloads : [];
  return {
    event,
    name,
    contents: nameContents(event.request, name, names),
    payloads: payloads.map((payload) => {
      const [first] = payload.fields;
      const told = (payload.anchor ?? first?.name ?? '').toLowerCase();
      return { name: names.claim(`${name}Payload${pascalCase(told)}`), payload };
    }),
  };
}

function nameOperation({ operation }: PlannedOperation, node: PathNode, names: Names): PlannedOperation {
  const name = node.name + pascalCase(operation.method);
  const request = names.claim(`${name}Request`);
  const response = names.claim(`${name}Response`);
  const answer = 'fields' in operation.response ? operation.response.fields : [];
  const contents = new Map([
    ...nameContents(operation.request, request, names),
    ...nameContents(answer, response, names),
  ]);
  return { operation, request, response, contents };
}

function nameContents(fields: readonly Field[], owner: string, names: Names): Map<Field, string> {
  const contents = new Map<Field, string>();
  for (const field of everyField(fields)) {
    if (field.content) contents.set(field, names.claim(owner + pascalCase(field.name)));
  }
  return contents;
}

function growTo(root: PathNode, path: string): PathNode {
  let node = root;
  for (const segment of path.split('/')) {
    const above = node;
    let child = above.children.find((other) => other.segment === segment);
    if (!child) {
      const below = above === root ? segment : `${above.path}/${segment}`;
      child = newNode(below, segment, aliasesOf(segment, above.segment));
      above.children.push(child);
    }
    node = child;
  }
  return node;
}

function newNode(path: string, segment: string, aliases: string[]): PathNode {
  return { path, segment, name: '', file: '', aliases, operations: [], children: [] };
}

/** A node, and all below it in the order of their paths. */
export function* everyNode(node: PathNode): Generator<PathNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

/** One file a product of v3, one for all of v2. */
class Files {
  readonly #names = new Names();
  readonly #known = new Map<string, string>();

  of(path: string): string {
    const [version = '', product] = path.split('/');
    if (version === 'v2' || product === undefined) return version;
    let file = this.#known.get(product);
    if (file === undefined) {
      file = this.#names.claim(`v3-${product.replace(/[{}]/g, '')}`);
      this.#known.set(product, file);
    }
    return file;
  }
}

function groupByFile(nodes: readonly PathNode[]): PlannedFile[] {
  const files = new Map<string, PathNode[]>();
  for (const node of nodes) files.set(node.file, [...(files.get(node.file) ?? []), node]);
  return [...files].map(([file, own]) => ({ file, nodes: own })).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** As the paths are written, whatever the locale. */
function byPathOrder(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
