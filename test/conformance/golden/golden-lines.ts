import { readFileSync } from 'node:fs';

/** What the PHP SDK sent for one example of the documentation. */
export interface GoldenLine {
  op: string;
  protocol: 'v2' | 'v3';
  mchid: string;
  options: Record<string, unknown> | unknown[];
  wire: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body?: string | null;
    body_base64?: string;
  };
  /** What the signature covers. */
  signed: 'body' | 'meta' | 'xml' | 'query' | null;
}

const read = (name: string) =>
  readFileSync(new URL(`../../../../shared/golden/${name}`, import.meta.url), 'utf8');

/** The keys of the recording. */
export const goldenKeys = JSON.parse(read('keys/keys.json')) as Record<string, string>;

export const goldenLines: readonly GoldenLine[] = read('wire.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldenLine);

export function bytesOf({ wire: { body, body_base64 } }: GoldenLine): Buffer {
  return body_base64 === undefined ? Buffer.from(body ?? '') : Buffer.from(body_base64, 'base64');
}
