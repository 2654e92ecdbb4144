import type { OperationObject } from './document.ts';

/** An error code that an operation documents. */
export interface DocumentedError {
  /** Of HTTP. */
  readonly status: number;
  readonly code: string;
  /** What the documentation calls it. */
  readonly term?: string;
}

/** The documented error codes of an operation by status; empty when it documents none. */
export function documentedErrors({ responses }: Pick<OperationObject, 'responses'>): DocumentedError[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = content?.['application/json']?.schema;
    // Of a success `code` would be a field as any other.
    const code = schema?.allOf ? schema.properties?.['code'] : undefined;
    const terms = code?.['x-enum-meanings'] ?? {};
    return (code?.enum ?? []).map((value) => {
      const term = terms[String(value)];
      return { status: Number(status), code: String(value), ...(term === undefined ? {} : { term }) };
    });
  });
}
