import { type InterfaceDeclarationStructure, type StatementStructures, StructureKind } from 'ts-morph';
import type { Members } from './object-type.ts';

/** An exported interface whose parts are all text. */
export interface Interface extends Partial<Members>, InterfaceDeclarationStructure {
  properties?: Members['properties'];
  indexSignatures?: Members['indexSignatures'];
  extends?: string[];
  docs?: string[];
}

/** An exported interface. */
export function interfaceOf(name: string, members: Omit<Interface, 'kind' | 'name'>): Interface {
  return { kind: StructureKind.Interface, name, isExported: true, ...members };
}

/** Whether a statement is such an interface; one with methods is left to ts-morph. */
export function isInterface(statement: StatementStructures): statement is Interface {
  return statement.kind === StructureKind.Interface && statement.methods === undefined;
}
