import { describe, expect, it } from 'vitest';
import { linesOf, TOO_LONG } from '../../../../../src/cli/mcp/serve/lines.ts';

async function read(chunks: (string | Uint8Array)[], max = 10): Promise<unknown[]> {
  async function* source() {
    yield* chunks;
  }
  const lines: unknown[] = [];
  for await (const line of linesOf(source(), max)) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('end where they end, however they arrive', async () => {
    expect(await read(['a\nb', 'c\n', '\nd'])).toEqual(['a', 'bc', '', 'd']);
    expect(await read([])).toEqual([]);
    const split = Buffer.from('退\n');
    expect(await read([split.subarray(0, 1), split.subarray(1)])).toEqual(['退']);
  });

  it('that are too long are dropped, and the next one is read', async () => {
    expect(await read(['0123456789\n'])).toEqual(['0123456789']);
    expect(await read(['0123456789a\nb\n'])).toEqual([TOO_LONG, 'b']);
    expect(await read(['012345', '6789', 'a', 'b\nc'])).toEqual([TOO_LONG, 'c']);
    expect(await read(['0123456789a'])).toEqual([TOO_LONG]);
  });
});
