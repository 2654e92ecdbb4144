import type { Field, Operation } from '../model/model.ts';
import { aliasesOf } from './alias.ts';
import { Names } from './names.ts';
import type { Shape, ShapeNames } from './shapes.ts';

export interface PlannedOperation {
  operation: Operation;
  request: string;
  response: string;
  /** The shared type of the response, and the fields that this response always has. */
  base?: { name: string; always: readonly Field[] };
  names: ShapeNames;
  /** The shapes to write with this operation. */
  shapes: Shape[];
}

/** A segment of a path: one interface. */
export interface PathNode {
  path: string;
  segment: string;
  /** The name of its interface. */
  name: string;
  /** The file that it is written to. */
  file: string;
  /** Its names on the node above. */
  aliases: string[];
  operations: PlannedOperation[];
  children: PathNode[];
}

/** The node above `v2` and `v3`. */
export function newRoot(): PathNode {
  return newNode('', '', []);
}

/** The node of a path. Missing nodes on the way are created. */
export function growTo(root: PathNode, path: string): PathNode {
  let node = root;
  for (const segment of path.split('/')) {
    let child = node.children.find((other) => other.segment === segment);
    if (!child) {
      const below = node === root ? segment : `${node.path}/${segment}`;
      child = newNode(below, segment, aliasesOf(segment, node.segment));
      node.children.push(child);
    }
    node = child;
  }
  return node;
}

function newNode(path: string, segment: string, aliases: string[]): PathNode {
  return { path, segment, name: '', file: '', aliases, operations: [], children: [] };
}

/** All nodes below a node, in the order of creation. */
export function* nodesBelow(node: PathNode): Generator<PathNode> {
  for (const child of node.children) {
    yield child;
    yield* nodesBelow(child);
  }
}

/** One file per product of v3, and one for all of v2. */
export class Files {
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
