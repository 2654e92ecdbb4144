import { createHash } from 'node:crypto';
import { lookup } from 'mime-types';
import type { Difference } from '../../judge.ts';
import { decode, type Vector } from '../../vectors.ts';

const nameOf = ({ args: [file] }: Vector) =>
  String(isFile(file) ? file.$mediaFile.name : file)
    .replace(/\/+$/, '')
    .replace(/^.*\//s, '');
const isFile = (file: unknown): file is { $mediaFile: { name: string } } =>
  typeof file === 'object' && file !== null;

/** What WeChat Pay takes as uploads, and the usual files beside: both tables know these alike. */
const USUAL =
  /\.(jpe?g|png|gif|bmp|webp|tiff?|avi|wmv|mpe?g|mp4|mov|mkv|flv|m4v|rmvb|csv|txt|pdf|zip|gz|json|xml|xlsx?|docx?|mp3|amr|bin)$/i;

const latin1 = (text: string) => Buffer.from(text).toString('latin1');
const utf8 = (text: string) => Buffer.from(text, 'latin1').toString();

/** Changes all texts of a result, given as a character a byte. */
function rewrite(value: unknown, change: (bytes: string) => string): unknown {
  if (typeof value === 'string') return utf8(change(latin1(value)));
  if (Buffer.isBuffer(value)) return Buffer.from(change(value.toString('latin1')), 'latin1');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, change)]));
}

/** PHP's result with the default meta, the name and the type of the file, and the headers, as we write them. */
function asOurs(vector: Vector): unknown {
  const name = nameOf(vector);
  const type = (name.includes('.') && lookup(name)) || null;
  if (vector.fn.endsWith('Content-Type')) return type;
  const encoded = name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const typeLine = type === null ? '' : `Content-Type: ${type}\r\n`;
  const result = rewrite(decode(vector.result), (bytes) =>
    bytes
      .replace(/\{"filename":"(?:[^"\\]|\\.)*","sha256":"[0-9a-f]{64}"\}/, (meta) =>
        latin1(JSON.stringify(JSON.parse(meta))),
      )
      .replace(`; filename="${latin1(name)}"`, () => `; filename="${latin1(encoded)}"`)
      .replace(
        /(?<=; filename="[^"]*"\r\n(?:Content-Length: \d+\r\n)?)(?:Content-Type: [^\r\n]*\r\n)?(?=\r\n)/,
        typeLine,
      ),
  );
  const isSent = typeof result === 'object' && result !== null && 'headers' in result;
  return isSent
    ? { ...result, headers: { 'content-type': 'multipart/form-data; boundary=BOUNDARY' } }
    : result;
}

export const differences: Difference[] = [
  {
    rule: 'A file is uploaded under a name, and one without control characters but line ends.',
    matches: (vector) => nameOf(vector) === '' || /[^\P{Cc}\r\n]/u.test(nameOf(vector)),
    ours: 'refused',
  },
  {
    rule: 'Quotes and line ends in a file name are percent-encoded in its header: in PHP they end it.',
    matches: (vector) => /["\r\n]/.test(nameOf(vector)),
    ours: asOurs,
  },
  {
    rule: 'The meta is JSON in UTF-8: PHP writes \\uXXXX.',
    matches: (vector) => /[^ -~]/.test(nameOf(vector)),
    ours: asOurs,
  },
  {
    rule: 'The type of an unusual file is the one that mime-types has for its extension.',
    matches: (vector) => !USUAL.test(nameOf(vector)),
    ours: asOurs,
  },
  {
    rule: 'setMeta gives the length of any meta: PHP gives 0 from 16384 bytes on.',
    matches: ({ fn, args: [, meta] }) =>
      fn.includes('setMeta') && Buffer.byteLength(String(meta ?? '')) >= 16384,
    ours: ({ args: [, meta], result }) => ({
      ...(result as object),
      returned: Buffer.byteLength(String(meta)),
    }),
  },
  {
    rule: 'A stream that can be read once only is read once and sent whole: PHP throws, or sends nothing of it.',
    matches: ({ args: [, stream] }) => JSON.stringify(stream ?? null).includes('"seekable":false'),
    ours: ({ args: [filename, stream] }) => {
      const { base64 } = (stream as { $stream: { base64: string } }).$stream;
      const sha256 = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');
      return { meta: JSON.stringify({ filename, sha256 }) };
    },
  },
  {
    rule: 'The body can be read and sent again: in PHP its stream is at its end.',
    matches: ({ fn }) => fn === 'MediaUtil stream read twice',
    ours: () => true,
  },
  {
    rule: 'The body is sent with its length: PHP sends chunks, and waits for 100 Continue.',
    matches: ({ fn }) => fn.startsWith('v3 POST'),
    ours: asOurs,
  },
];
