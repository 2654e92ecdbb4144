import type { IndexSignatureDeclarationStructure, OptionalKind, PropertySignatureStructure } from 'ts-morph';

/** The members of an interface or of an object type. */
export interface Members {
  properties: (OptionalKind<PropertySignatureStructure> & { name: string; type: string; docs: string[] })[];
  indexSignatures: (OptionalKind<IndexSignatureDeclarationStructure> & {
    returnType: string;
    docs: string[];
  })[];
}

/** The members as the text of an object type, which is far cheaper to print than nested structures. */
export function objectType({ properties, indexSignatures }: Members): string {
  const lines = [
    ...indexSignatures.map(
      ({ keyName, keyType, returnType, docs }) => `${comment(docs)}[${keyName}: ${keyType}]: ${returnType};`,
    ),
    ...properties.map(
      ({ name, type, hasQuestionToken, docs }) =>
        `${comment(docs)}${name}${hasQuestionToken ? '?' : ''}: ${type};`,
    ),
  ];
  return `{\n${lines.join('\n')}\n}`;
}

function comment([text]: readonly string[]): string {
  if (text === undefined) return '';
  return text.includes('\n') ? `/**\n * ${text.replaceAll('\n', '\n * ')}\n */\n` : `/** ${text} */\n`;
}
