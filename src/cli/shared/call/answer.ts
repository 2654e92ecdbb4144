import type { AxiosResponse } from 'axios';
import { UNSIGNED_V2 } from '../../../v2/unsigned.ts';
import { isUnsignedDownload } from '../../../v3/unsigned.ts';
import type { Outcome } from '../output/outcome.ts';
import { plainJson } from '../output/plain.ts';

/** The result of a call, with what is known of its signature. */
export function answered(response: AxiosResponse, path: string, file: string | undefined): Outcome {
  const { status, statusText, headers, data } = response;
  const requestId = headers['request-id'] as string | undefined;
  const { pathname } = new URL(String(response.config.url));
  const isUnsigned = /^v2\//i.test(path) ? UNSIGNED_V2.has(pathname) : isUnsignedDownload(pathname);
  const proof = isUnsigned ? 'not signed by WeChat Pay, as documented' : 'verified';
  const note = [`${status} ${statusText}`.trim(), proof, requestId && `Request-ID ${requestId}`];
  return {
    document: {
      status,
      verified: !isUnsigned,
      ...(requestId === undefined ? {} : { request_id: requestId }),
      ...(file === undefined ? { data: jsonOf(data) } : { file }),
    },
    text: file === undefined ? textOf(data) : `Saved ${file}`,
    note: note.filter(Boolean).join(' · '),
    ok: true,
  };
}

function textOf(data: unknown): string | Uint8Array {
  if (data === '' || Buffer.isBuffer(data)) return data;
  return plainJson(data);
}

function jsonOf(data: unknown): unknown {
  return Buffer.isBuffer(data) ? { base64: data.toString('base64') } : data;
}
