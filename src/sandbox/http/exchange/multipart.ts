// Not busboy: loading it took a third of the time that the simulator may take to start, and it reads streams, while the
// signature needs the whole body anyway.

export interface FormField {
  filename: string | undefined;
  content: Buffer;
}

const BOUNDARY = /^multipart\/form-data *;(?:.*;)? *boundary=(?:"([^"]+)"|([^\s;"]+))/i;
const LINE = Buffer.from('\r\n');

/** Returns one field of a multipart body, or `undefined` if the body is not multipart, is truncated, or lacks it. */
export function multipartField(
  contentType: string | undefined,
  body: Buffer,
  name: string,
): FormField | undefined {
  const [, quoted, plain] = BOUNDARY.exec(contentType ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter may be at the start of the body; every other one starts a line.
  let start = body.indexOf(delimiter.subarray(LINE.length)) === 0 ? -LINE.length : body.indexOf(delimiter);
  while (start !== -1) {
    const begin = start + delimiter.length;
    const end = nextDelimiter(body, delimiter, begin);
    if (end === -1) return undefined;
    const field = readPart(body.subarray(begin, end), name);
    if (field) return field;
    start = end;
  }
  return undefined;
}

/** Bytes that look like a delimiter but continue differently belong to the content. */
function nextDelimiter(body: Buffer, delimiter: Buffer, from: number): number {
  for (let at = body.indexOf(delimiter, from); at !== -1; at = body.indexOf(delimiter, at + 1)) {
    const after = body.subarray(at + delimiter.length, at + delimiter.length + 2).toString('latin1');
    if (after === '\r\n' || after === '--') return at;
  }
  return -1;
}

/** Parses the part between two delimiters: a line feed, the headers, an empty line, the content. */
function readPart(part: Buffer, name: string): FormField | undefined {
  const gap = part.indexOf('\r\n\r\n');
  if (gap < 0) return undefined;
  const disposition = /^content-disposition:.*$/im.exec(part.subarray(0, gap).toString())?.[0] ?? '';
  if (parameter(disposition, 'name') !== name) return undefined;
  return { filename: parameter(disposition, 'filename'), content: part.subarray(gap + 4) };
}

function parameter(disposition: string, name: string): string | undefined {
  return new RegExp(`; *${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
}
