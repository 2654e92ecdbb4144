/** The TypeScript source of a value. */
export type Literal =
  | { kind: 'source'; source: string }
  | { kind: 'object'; entries: (readonly [key: string, value: Literal])[] }
  | { kind: 'array'; items: Literal[] }
  | { kind: 'call'; name: string; argument: Literal };

export function source(text: string): Literal {
  return { kind: 'source', source: text };
}

/** A string in single quotes. */
export function text(value: string): Literal {
  return source(`'${value.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`);
}

/** Writes a value; all lines but the first are indented by `indent`. */
export function printLiteral(literal: Literal, indent = ''): string {
  const inner = `${indent}  `;
  switch (literal.kind) {
    case 'source':
      return literal.source;
    case 'call':
      return `${literal.name}(${printLiteral(literal.argument, indent)})`;
    case 'array': {
      const items = literal.items.map((item) => printLiteral(item, inner));
      if (items.every((item) => !item.includes('\n'))) return `[${items.join(', ')}]`;
      return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
    }
    case 'object': {
      if (literal.entries.length === 0) return '{}';
      const lines = literal.entries.map(
        ([key, value]) => `${inner}${keyOf(key)}: ${printLiteral(value, inner)},\n`,
      );
      return `{\n${lines.join('')}${indent}}`;
    }
  }
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
}
