import type { PathNode, PlannedOperation } from '../plan/tree.ts';
import { quoted } from './field.ts';
import { type Interface, interfaceOf } from './interface.ts';
import type { Property } from './object-type.ts';
import { docsOfOperation, isDownload, needsOptions } from './operation.ts';

/** The interface of a node: its children and its documented verbs under all their names. */
export function nodeInterface(node: PathNode, parent: PathNode | undefined): Interface {
  const called = node.segment === 'delete' ? deleteOf(parent) : undefined;
  return interfaceOf(node.name, {
    extends: ['PathNode', ...(called ? [callOf(called)] : [])],
    docs: [`\`${node.path}\``],
    properties: [
      ...node.children.flatMap(({ name, aliases }) =>
        aliases.map((alias): Property => ({ name: quoted(alias), type: name })),
      ),
      ...node.operations.flatMap((planned) => verbsOf(planned, node)),
    ],
  });
}

/**
 * Both names of a verb. Only the first has the links, because each copy costs compile time. On a node that also has a
 * segment `delete`, the verb DELETE is a call of that segment.
 */
function verbsOf(planned: PlannedOperation, { children }: PathNode): Property[] {
  const { method } = planned.operation;
  const type = callOf(planned);
  const again = { name: `${method}Async`, type, docs: [docsOfOperation(planned, false)] };
  if (children.some(({ segment }) => segment === method)) return [again];
  return [{ name: method, type, docs: [docsOfOperation(planned)] }, again];
}

function deleteOf(node: PathNode | undefined): PlannedOperation | undefined {
  return node?.operations.find(({ operation }) => operation.method === 'delete');
}

function callOf(planned: PlannedOperation): string {
  const { request, response } = planned;
  if (isDownload(planned)) {
    const optional = needsOptions(planned) ? '' : ` & OptionalCall<${request}, Download>`;
    return `DownloadCall<${request}>${optional}`;
  }
  return `${needsOptions(planned) ? 'Call' : 'OptionalCall'}<${request}, ${response}>`;
}
