import { type Documented, documentedOperations } from '../judge/schema/document.ts';
import { createRouteTree, type RouteTree } from './tree.ts';

const trees = new WeakMap<readonly Documented[], RouteTree<Documented>>();

/**
 * The documented operations by their paths. All simulators of a process share them, because making the tree takes longer
 * than many calls.
 */
export function documentedRoutes(documentation = documentedOperations()): RouteTree<Documented> {
  const known = trees.get(documentation);
  if (known) return known;
  const tree = createRouteTree<Documented>();
  for (const documented of documentation) {
    for (const path of documented.paths) tree.plant(documented.method, path, documented);
  }
  trees.set(documentation, tree);
  return tree;
}
