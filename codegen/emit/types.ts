import type { StatementStructures } from 'ts-morph';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import type { PathNode } from '../plan/tree.ts';
import { answersFile } from './answers-file.ts';
import { errorsFile } from './errors-file.ts';
import { eventTypes } from './event.ts';
import { eventsFile, indexFile, pathInterfaces, rootFile } from './index-file.ts';
import { nodeInterface } from './node.ts';
import { operationTypes } from './operation.ts';
import { indent, printStatements } from './print.ts';
import { importsOf, importTypes, type TypeFile } from './type-file.ts';

/** First line of every generated file. */
const BANNER = '// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.';

/** The names that generated types import from src/chain/typed.ts. */
const PARTS = [
  'Body',
  'Call',
  'Chain',
  'CommonOptions',
  'Download',
  'DownloadCall',
  'DownloadOptions',
  'Empty',
  'Encoded',
  'HeaderValue',
  'Operation',
  'OptionalCall',
  'PathNode',
  'Redirect',
  'Undocumented',
  'WorkwxOptions',
  'XmlMap',
];

/** The files of src/generated/ by their names, each printed once. */
export function emitTypes(plan: Plan): { file: string; text: string }[] {
  const parents = new Map<PathNode, PathNode>();
  for (const { nodes } of plan.files) {
    for (const node of nodes) for (const child of node.children) parents.set(child, node);
  }
  return [
    ...plan.files.map((file) => productFile(file, parents)),
    ...(['v2', 'v3'] as const).map((version) => eventsOf(plan, version)),
    answersFile(plan),
    errorsFile(plan),
    eventsFile(plan),
    rootFile(plan),
    indexFile(plan),
  ].map(({ file, statements }) => ({ file: `${file}.ts`, text: print(statements) }));
}

function productFile(planned: PlannedFile, parents: ReadonlyMap<PathNode, PathNode>): TypeFile {
  const { file, nodes } = planned;
  const elsewhere = nodes.flatMap(({ children }) => children).filter((child) => child.file !== file);
  const statements = nodes.flatMap((node) => [
    nodeInterface(node, parents.get(node)),
    ...node.operations.flatMap(operationTypes),
  ]);
  return { file, statements: [...importsOf(elsewhere), ...pathInterfaces(planned), ...statements] };
}

function eventsOf({ events, entities }: Plan, version: 'v2' | 'v3'): TypeFile {
  const own = events.filter(({ event }) => event.version === version);
  const used = new Set(own.flatMap(({ payloads }) => payloads.flatMap(({ entity }) => entity ?? [])));
  return {
    file: `events-${version}`,
    statements: [...importsOf(entities.filter(({ name }) => used.has(name))), ...own.flatMap(eventTypes)],
  };
}

/** Prints a file, with imports of only those names that it uses. */
function print(statements: StatementStructures[]): string {
  const body = printStatements(statements);
  const words = new Set(body.match(/\b[A-Z]\w+\b/g));
  const used = PARTS.filter((part) => words.has(part));
  const head = used.length === 0 ? '' : printStatements([importTypes('../chain/typed.ts', used)]);
  return `${BANNER}\n\n${head}${indent(body)}`;
}
