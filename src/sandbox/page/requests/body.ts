import { isUtf8 } from 'node:buffer';
import { isUpload } from '../../http/exchange/body.ts';
import { readable } from '../text/pretty.ts';

/** How much of a body is shown. */
const SHOWN = 64 * 1024;

/** How many parts of an upload are shown. */
const PARTS = 20;

/** A body as it is shown. */
export interface ShownBody {
  /** In bytes. */
  size: number;
  /** Absent if it is not text. */
  text?: string;
  /** How many bytes are shown, if not all; of an upload, those of the parts that are shown. */
  shown?: number;
}

/** The body of a request; for an upload, its parts. */
export function requestBody(body: Buffer, type: string | undefined): ShownBody {
  const isParts = isUpload({ headers: { 'content-type': type } });
  if (isParts) return uploadBody(body, type);
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
function uploadBody(body: Buffer, type = ''): ShownBody {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(type) ?? [];
  const mark = `--${quoted ?? plain}`;
  const size = body.length;
  const texts: string[] = [];
  let length = 0;
  let from = body.indexOf(mark) + mark.length;
  for (let to = body.indexOf(mark, from); to !== -1; to = body.indexOf(mark, from)) {
    if (texts.length === PARTS || length > SHOWN) {
      return { size, text: texts.join('\n\n'), shown: from - mark.length };
    }
    const text = partText(body.subarray(from, to));
    texts.push(text);
    length += text.length;
    from = to + mark.length;
  }
  return { size, text: texts.join('\n\n') };
}

function partText(part: Buffer): string {
  const gap = part.indexOf('\r\n\r\n');
  const head = part
    .subarray(0, Math.min(Math.max(gap, 0), SHOWN))
    .toString()
    .trim();
  const bytes = part.subarray(gap + 4, -2);
  const isFile = / filename=/i.test(head) || !isUtf8(bytes) || bytes.length > SHOWN;
  return `${head}\n\n${isFile ? `(${bytes.length} bytes)` : readable(bytes.toString())}`;
}
