import { printStructure, type StatementStructures } from 'ts-morph';
import { type Interface, isInterface } from './interface.ts';
import { comment, objectType } from './object-type.ts';

const STYLE = { indentNumberOfSpaces: 2, useSingleQuote: true };

/**
 * The text of statements, with an empty line around each interface. Interfaces are written here, because the writer of
 * ts-morph reads every character of a member on its own, which is most of the time that a generation takes.
 */
export function printStatements(statements: readonly StatementStructures[]): string {
  let text = '';
  let wasInterface = false;
  for (const statement of statements) {
    const own = isInterface(statement);
    if (text !== '' && (own || wasInterface)) text += '\n';
    text += `${own ? interfaceText(statement) : printStructure(statement, STYLE)}\n`;
    wasInterface = own;
  }
  return text;
}

function interfaceText({ name, docs = [], extends: bases = [], ...members }: Interface): string {
  const heritage = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
  return `${comment(docs)}export interface ${name}${heritage} ${objectType(members)}`;
}
/**
 * Indents lines by their braces, because the printer indents an object type by two steps, like a continuation of its
 * property's line.
 */
export function indent(code: string): string {
  let depth = 0;
  return code
    .split('\n')
    .map((line) => {
      const text = line.trimStart();
      if (text.startsWith('*')) return `${step(depth)} ${text}`;
      if (text.startsWith('/**')) return step(depth) + text;
      const own = text.startsWith('}') ? depth - 1 : depth;
      depth += count(text, '{') - count(text, '}');
      return text === '' ? '' : step(own) + text;
    })
    .join('\n');
}

function step(depth: number): string {
  return '  '.repeat(depth);
}

function count(text: string, brace: string): number {
  return text.split(brace).length - 1;
}
