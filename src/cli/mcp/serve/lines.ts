/** A line that was longer than allowed; its content is dropped. */
export const TOO_LONG = Symbol('too long');

/**
 * Splits bytes into lines, without holding more than one line of the allowed length: what is longer is dropped up to its
 * end, so that the next line is read as usual.
 *
 * @param max the longest line, in bytes
 */
export async function* linesOf(
  chunks: AsyncIterable<string | Uint8Array>,
  max: number,
): AsyncGenerator<string | typeof TOO_LONG> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): string | typeof TOO_LONG => {
    const line = size > max ? TOO_LONG : Buffer.concat(parts).toString();
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Buffer): void => {
    size += part.length;
    if (size > max) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk as string);
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      add(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) add(rest);
  }
  if (size > 0) yield take();
}
