import { type ImportDeclarationStructure, type StatementStructures, StructureKind } from 'ts-morph';
import type { PathNode } from '../plan/tree.ts';

/** A file of generated types before it is printed. */
export interface TypeFile {
  file: string;
  statements: StatementStructures[];
}

/** Imports of interfaces, by their files. */
export function importsOf(interfaces: readonly Named[]): StatementStructures[] {
  return namesByFile(interfaces).map(([file, names]) => importTypes(`./${file}.ts`, names));
}

/** An interface, and the file it is in. */
type Named = Pick<PathNode, 'file' | 'name'>;

/** The names of interfaces by their files, both in order. */
export function namesByFile(interfaces: readonly Named[]): [file: string, names: string[]][] {
  const names = new Map<string, string[]>();
  for (const { file, name } of interfaces) names.set(file, [...(names.get(file) ?? []), name]);
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, own]) => [file, own.sort()]);
}

/** An import of types only. */
export function importTypes(moduleSpecifier: string, namedImports: string[]): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, isTypeOnly: true, moduleSpecifier, namedImports };
}
