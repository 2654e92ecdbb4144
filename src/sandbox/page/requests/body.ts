import { isUtf8 } from 'node:buffer';
import { isUpload } from '../../exchange/body.ts';
import { readable } from '../text/pretty.ts';

/** How much of a body is shown. */
const SHOWN = 64 * 1024;

/** A body as it is shown. */
export interface ShownBody {
  /** In bytes. */
  size: number;
  /** Absent if it is not text. */
  text?: string;
  /** How many bytes are shown, if not all. */
  shown?: number;
}

/** The body of a request. Of an upload, its parts are shown. */
export function requestBody(body: Buffer, type: string | undefined): ShownBody {
  const isParts = isUpload({ headers: { 'content-type': type } });
  if (isParts) return { size: body.length, text: partsOf(body, type) };
  return textBody(body, body.length, isUtf8(body));
}

/**
 * @param size of the whole body, if only its start is there
 * @param isText whether the whole body is text
 */
export function textBody(body: Buffer, size: number, isText: boolean): ShownBody {
  if (size === 0 || !isText) return { size };
  const isWhole = size <= SHOWN && body.length === size;
  if (isWhole) return { size, text: readable(body.toString()) };
  return { size, shown: SHOWN, text: readable(new TextDecoder().decode(body.subarray(0, SHOWN))) };
}

/** The headers of each part with its text, or the size of its file. */
function partsOf(body: Buffer, type = ''): string {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? [];
  const [, ...parts] = body.toString('latin1').split(`--${quoted ?? plain}`);
  return parts
    .slice(0, -1)
    .map((part) => {
      const gap = part.indexOf('\r\n\r\n');
      const [head, content] = [part.slice(0, gap), part.slice(gap + 4)].map((one) =>
        Buffer.from(one, 'latin1'),
      );
      const bytes = content?.subarray(0, -2) ?? Buffer.alloc(0);
      const isFile = / filename=/i.test(head?.toString() ?? '') || !isUtf8(bytes) || bytes.length > SHOWN;
      const shown = isFile ? `(${bytes.length} bytes)` : readable(bytes.toString());
      return `${head?.toString().trim()}\n\n${shown}`;
    })
    .join('\n\n');
}
