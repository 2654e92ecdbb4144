import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came over the socket: its body raw, for that is what is signed. */
export interface SandboxRequest {
  method: string;
  /** The request line's path with its query. */
  url: string;
  pathname: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Of one that came over TLS: whose certificate its client showed. */
  tls?: { client: ClientCertificate };
}

/** What an operation answers, before it is signed. `undefined` as body is an empty one, a Buffer goes out as it is. */
export interface Answer {
  status: number;
  body: unknown;
  /** Some error answers come unsigned, as the real ones do. */
  signed: boolean;
  /** What is signed, where that is not the body. */
  signedText?: string;
  headers?: Record<string, string>;
  /** WeChat Pay's own number of an error, which its Request-ID ends with; that of bad parameters unless given. */
  internal?: number;
}

export const success = (body: unknown): Answer => ({ status: 200, body, signed: true });

/** An error in WeChat Pay's form. */
export function failure(status: number, code: string, message: string, detail?: object): Answer {
  return { status, body: { code, message, ...(detail ? { detail } : {}) }, signed: status !== 401 };
}

/** The same answer, without a signature. */
export const unsigned = (answer: Answer): Answer => ({ ...answer, signed: false });

/**
 * A fault of a field, named by a JSON pointer in the body and by its name elsewhere.
 *
 * @param field begins with `/`
 * @param location `url` is a value of the path
 */
export function paramError(
  field: string,
  value: unknown,
  issue: string,
  location: 'body' | 'query' | 'url' | 'header' = 'body',
): Answer {
  const pointer = location === 'body' ? field : field.slice(1);
  return failure(400, 'PARAM_ERROR', `参数错误：${issue}`, {
    field: pointer,
    value: value ?? null,
    issue,
    location,
  });
}

/** The certificate with which a client said who it is. */
export type ClientCertificate = 'none' | 'merchant' | 'other';
