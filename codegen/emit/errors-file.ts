import { StructureKind } from 'ts-morph';
import type { ErrorCode } from '../model/model.ts';
import type { Plan } from '../plan/plan.ts';
import { literal } from './field.ts';
import type { TypeFile } from './type-file.ts';

/** The documented codes of an operation as a union; `undefined` if there are none. */
export function codesType(errors: readonly ErrorCode[]): string | undefined {
  const codes = [...new Set(errors.map(({ code }) => code))].sort();
  return codes.length === 0 ? undefined : codes.map(literal).join(' | ');
}

/** All documented error codes. */
export function errorsFile({ files }: Plan): TypeFile {
  const errors = files.flatMap(({ nodes }) =>
    nodes.flatMap(({ operations }) => operations.flatMap(({ operation }) => operation.errors)),
  );
  return {
    file: 'errors',
    statements: [
      {
        kind: StructureKind.TypeAlias,
        name: 'KnownErrorCode',
        isExported: true,
        type: codesType(errors) ?? 'never',
        docs: ['All documented error codes of all operations.'],
      },
    ],
  };
}
