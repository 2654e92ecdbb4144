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
