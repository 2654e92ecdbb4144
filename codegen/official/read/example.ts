import type { Context } from '../source/context.ts';
import type { Source, SourceFence } from '../source/source.ts';

/** The parsed example of a page below such a line; undefined if there is none, or if it is not JSON. */
export function readExample(source: Source, words: RegExp, context: Context): unknown {
  const fence = source.fences.find(({ above }) => above.some((line) => words.test(line)));
  return fence && parse(fence, context);
}

function parse({ text, line }: SourceFence, { slip }: Context): unknown {
  if (text.includes('无应答包体')) return undefined;
  for (const attempt of [text, mended(text), unbroken(text)]) {
    try {
      return trimmed(JSON.parse(attempt));
    } catch {
      // Try the next repair, if any.
    }
  }
  slip(line, 'an example that is not JSON');
  return undefined;
}

/** Removes comments, trailing commas and full-width quotes. */
function mended(text: string): string {
  return text
    .replace(/^\s*(?:\/\/|#).*$/gm, '')
    .replace(/("(?:[^"\\\n]|\\.)*"|[\d\]}truefalsn])\s*\/\/.*$/gm, '$1')
    .replace(/[“”]/g, '"')
    .replace(/,(\s*[}\]])/g, '$1');
}

/** Removes line breaks in strings. */
function unbroken(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (string) => string.replace(/\n\s*/g, ''));
}

/** Some names contain spaces. */
function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name.trim(), trimmed(part)]));
}
