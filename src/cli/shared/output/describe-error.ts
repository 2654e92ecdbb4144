import { ApiError, BusinessError, WechatpayError } from '../../../errors/index.ts';

/** An error as printed by `--json`. */
export interface ErrorDocument {
  readonly code: string;
  readonly message: string;
  readonly [fact: string]: unknown;
}

/** Describes an error without the causes from outside this package, whose messages may quote secrets. */
export function describeError(error: unknown): ErrorDocument {
  if (!(error instanceof WechatpayError)) return { code: 'INTERNAL', message: internalMessage(error) };
  const { code, message } = error;
  const { field, status, requestId, serial, mayHaveReached, hint } = error as {
    field?: string;
    status?: number;
    requestId?: string;
    serial?: string;
    mayHaveReached?: boolean;
    hint?: string;
  };
  const facts = { field, status, request_id: requestId, serial, may_have_reached: mayHaveReached, hint };
  const cause = error.cause instanceof WechatpayError ? describeError(error.cause) : undefined;
  const refusal = error instanceof ApiError ? refusalOf(error) : {};
  const verified = error instanceof BusinessError ? { verified: error.verified } : {};
  const given = Object.entries({ ...facts, cause }).filter(([, value]) => value !== undefined);
  return { code, message, ...Object.fromEntries(given), ...verified, ...refusal };
}

/**
 * Says which field is wrong, without its value, which may be personal data. For a wrong signature, the official detail has
 * the issue in another detail.
 */
function refusalOf(error: ApiError): object {
  const { field, issue, location, detail } = (error.detail ?? {}) as Record<string, unknown>;
  const inner = (detail ?? {}) as Record<string, unknown>;
  const known = Object.entries({ field, issue: issue ?? inner['issue'], location }).filter(
    ([, value]) => typeof value === 'string',
  );
  return {
    verified: error.verified,
    ...(known.length > 0 ? { detail: Object.fromEntries(known) } : {}),
  };
}

function internalMessage(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  const what = [name, code].filter((part) => typeof part === 'string').join(' ');
  return `unexpected error${what === '' ? '' : ` (${what})`}; a request that was sent may have succeeded`;
}

/** Formats an error for people. */
export function errorText(document: ErrorDocument): string {
  const { message, detail, cause, verified } = document;
  const { field, issue, location } = (detail ?? {}) as Record<string, string | undefined>;
  const lines = [message];
  if (detail) lines.push(`  wrong field: ${[location, field, issue].filter(Boolean).join(' · ')}`);
  if (verified === false) lines.push('  this response is not signed, so it may not come from WeChat Pay');
  if (cause) lines.push(`  cause: ${errorText(cause as ErrorDocument)}`);
  return lines.join('\n');
}
