const LINES = ['method', 'path and query', 'timestamp', 'nonce', 'body'] as const;

/**
 * Explains why WeChat Pay rejected a signature: the first line in which the text that it verified differs from the text
 * that was signed. WeChat Pay truncates the body to its first characters.
 */
export function explainSignError(detail: unknown, signedText: string | undefined): string | undefined {
  const information = find(detail, 'sign_information');
  const seen = find(information, 'truncated_sign_message');
  if (typeof seen !== 'string' || signedText === undefined) return undefined;
  const theirs = splitLines(seen);
  const ours = splitLines(signedText);
  const index = LINES.findIndex((line, i) =>
    line === 'body' ? !startsAlike(ours[i] ?? '', theirs[i] ?? '') : ours[i] !== theirs[i],
  );
  const length = find(information, 'sign_message_length');
  if (index >= 0) return differenceIn(index, ours[index] ?? '', theirs[index] ?? '');
  if (
    typeof length === 'number' &&
    length !== Buffer.byteLength(signedText) &&
    length !== signedText.length
  ) {
    return `WeChat Pay verified a text of ${length} characters, but ${Buffer.byteLength(signedText)} bytes were signed: the body was changed after it was signed.`;
  }
  return 'WeChat Pay verified exactly the text that was signed, so the key is wrong: privateKey must belong to the certificate with this serial, and both to mchid.';
}

function differenceIn(index: number, ours: string, theirs: string): string {
  const line = LINES[index] ?? 'body';
  const cause = `Something between this machine and WeChat Pay changed the ${line} of the request after it was signed`;
  // The body is not quoted, and of the other lines only what shows the difference: both may contain personal data.
  if (line === 'body') return `The signed texts differ in line ${index + 1} (${line}). ${cause}.`;
  const at = Math.max(0, commonPrefix(ours, theirs) - 8);
  return `The signed texts differ in line ${index + 1} (${line}): signed "…${ours.slice(at, at + 24)}", verified "…${theirs.slice(at, at + 24)}". ${cause}.`;
}

/** Method, path, timestamp and nonce have one line each; everything after them is the body. */
function splitLines(text: string): string[] {
  const lines = text.split('\n');
  const body = lines.slice(4).join('\n');
  return [...lines.slice(0, 4), body.endsWith('\n') ? body.slice(0, -1) : body];
}

function startsAlike(ours: string, cut: string): boolean {
  return ours.startsWith(cut);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Deeper than WeChat Pay nests; the limit protects against a malicious response. */
const MAX_DEPTH = 8;

/** The first value with this name at any depth: WeChat Pay sometimes nests `detail` in `detail`. */
function find(value: unknown, name: string, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  if (Object.hasOwn(value, name)) return (value as Record<string, unknown>)[name];
  for (const item of Object.values(value)) {
    const found = find(item, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
