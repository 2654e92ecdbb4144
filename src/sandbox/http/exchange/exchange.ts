import type { IncomingHttpHeaders } from 'node:http';

/** A request as received. The body is raw, because the raw bytes are signed. */
export interface SandboxRequest {
  method: string;
  /** The path and query of the request line. */
  url: string;
  pathname: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** For a request over TLS: which certificate the client presented. */
  tls?: { client: ClientCertificate };
}

/** A brand signs the requests below `/brand/`, by its own scheme; the simulator plays every brand. */
export const isOfBrand = ({ pathname }: Pick<SandboxRequest, 'pathname'>): boolean =>
  pathname.startsWith('/brand/');

/** v3 paths start with `v3`; some endpoints put a region before it. Those of brands start with `brand`. */
export function isV3(request: Pick<SandboxRequest, 'pathname'>): boolean {
  return isOfBrand(request) || /^\/(?:[\w-]+\/)?v3(?:\/|$)/.test(request.pathname);
}

/** The response of an operation before it is signed. An `undefined` body is empty; a Buffer is sent unchanged. */
export interface Answer {
  status: number;
  body: unknown;
  /** Some error responses are unsigned, as in reality. */
  signed: boolean;
  /** The signed text, if it is not the body. */
  signedText?: string;
  headers?: Record<string, string>;
  /** WeChat Pay's internal error number, the end of the Request-ID. Default: the number for bad parameters. */
  internal?: number;
}

export const success = (body: unknown): Answer => ({ status: 200, body, signed: true });

/** An error response in WeChat Pay's format. */
export function failure(status: number, code: string, message: string, detail?: object): Answer {
  return { status, body: { code, message, ...(detail ? { detail } : {}) }, signed: status !== 401 };
}

/** The same response without a signature. */
export const unsigned = (answer: Answer): Answer => ({ ...answer, signed: false });

/**
 * An error about a field, which is named by a JSON pointer in the body and by its name elsewhere.
 *
 * @param field starts with `/`
 * @param location `url` means a value of the path
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

/** Which client certificate was presented. */
export type ClientCertificate = 'none' | 'merchant' | 'other';
