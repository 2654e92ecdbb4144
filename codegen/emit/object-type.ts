import type { IndexSignatureDeclarationStructure, OptionalKind, PropertySignatureStructure } from 'ts-morph';

/** A property with its type as text. */
export type Property = OptionalKind<PropertySignatureStructure> & { type: string; docs?: string[] };

/** The members of an interface or of an object type. */
export interface Members {
  properties: Property[];
  indexSignatures: (OptionalKind<IndexSignatureDeclarationStructure> & {
    returnType: string;
    docs: string[];
  })[];
}

/** The members as the text of an object type, which is far cheaper to print than nested structures. */
export function objectType({ properties = [], indexSignatures = [] }: Partial<Members>): string {
  const lines = [
    ...indexSignatures.map(
      ({ keyName, keyType, returnType, docs }) => `${comment(docs)}[${keyName}: ${keyType}]: ${returnType};`,
    ),
    ...properties.map(
      ({ name, type, hasQuestionToken, docs }) =>
        `${comment(docs)}${name}${hasQuestionToken ? '?' : ''}: ${type};`,
    ),
  ];
  return ['{', ...lines, '}'].join('\n');
}

/** The documentation in front of a declaration; empty if there is none. */
export function comment([text]: readonly string[] = []): string {
  if (text === undefined) return '';
  return text.includes('\n') ? `/**\n * ${text.replaceAll('\n', '\n * ')}\n */\n` : `/** ${text} */\n`;
}
