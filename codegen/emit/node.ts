import type {
  CallSignatureDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodSignatureStructure,
  OptionalKind,
} from 'ts-morph';
import type { PlannedOperation } from '../plan/plan.ts';
import type { PathNode } from '../plan/tree.ts';
import { interfaceOf, quoted } from './field.ts';
import { docsOfOperation, isDownload, needsOptions } from './operation.ts';

type Call = Pick<OptionalKind<CallSignatureDeclarationStructure>, 'parameters' | 'returnType' | 'docs'>;

/** The interface of a node: its children under all their names, and its documented verbs under both. */
export function nodeInterface(node: PathNode, parent: PathNode | undefined): InterfaceDeclarationStructure {
  const branch = node.children.find(({ segment }) => segment === 'delete');
  const methods: OptionalKind<MethodSignatureStructure>[] = [];
  for (const planned of node.operations) {
    const { method } = planned.operation;
    // The verb DELETE of a node that also has a piece `delete` is that piece itself, called.
    const names = method === 'delete' && branch ? ['deleteAsync'] : [method, `${method}Async`];
    for (const name of names)
      methods.push(...callsOf(planned, name !== method).map((call) => ({ name, ...call })));
  }
  const verb = node.segment === 'delete' ? deleteOf(parent) : undefined;
  return interfaceOf(node.name, {
    extends: ['PathNode'],
    docs: [`\`${node.path}\``],
    callSignatures: verb ? callsOf(verb) : [],
    properties: node.children.flatMap(({ name, aliases }) =>
      aliases.map((alias) => ({ name: quoted(alias), type: name })),
    ),
    methods,
  });
}

function deleteOf(node: PathNode | undefined): PlannedOperation | undefined {
  return node?.operations.find(({ operation }) => operation.method === 'delete');
}

/**
 * A download has a second form: what is given as sink comes back as `data`. The links stand at one of the two names of
 * a verb: every reader of the types pays for each.
 */
function callsOf(planned: PlannedOperation, again = false): Call[] {
  const { request, response } = planned;
  const docs = [docsOfOperation(planned, !again)];
  const call: Call = {
    parameters: [{ name: 'options', type: request, hasQuestionToken: !needsOptions(planned) }],
    returnType: `Promise<AxiosResponse<${response}>>`,
    docs,
  };
  if (!isDownload(planned)) return [call];
  const kept = (sink: string): Call => ({
    parameters: [{ name: 'options', type: `${request} & { sink: ${sink} }` }],
    returnType: `Promise<AxiosResponse<${sink}>>`,
    docs,
  });
  return [kept('string'), kept('Writable'), call];
}
