export interface FormField {
  filename: string | undefined;
  contentType: string | undefined;
  content: Buffer;
}

/** One field of a multipart body; `undefined` when the body is none or has no such field. */
export function multipartField(
  contentType: string | undefined,
  body: Buffer,
  name: string,
): FormField | undefined {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const delimiter = Buffer.from(`--${boundary}`);
  for (let start = body.indexOf(delimiter); start >= 0; ) {
    const end = body.indexOf(delimiter, start + delimiter.length);
    if (end < 0) return undefined;
    const field = readPart(body.subarray(start + delimiter.length + 2, end - 2), name);
    if (field) return field;
    start = end;
  }
  return undefined;
}

function readPart(part: Buffer, name: string): FormField | undefined {
  const gap = part.indexOf('\r\n\r\n');
  if (gap < 0) return undefined;
  const head = part.subarray(0, gap).toString();
  if (/\bname="([^"]*)"/i.exec(head)?.[1] !== name) return undefined;
  return {
    filename: /\bfilename="([^"]*)"/i.exec(head)?.[1],
    contentType: /^content-type: *(.+)$/im.exec(head)?.[1]?.trim(),
    content: part.subarray(gap + 4),
  };
}
