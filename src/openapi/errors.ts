import type { OperationObject } from './document.ts';

/** An error code that an operation documents. */
export interface DocumentedError {
  /** The HTTP status. */
  readonly status: number;
  readonly code: string;
  /** Its name in the documentation. */
  readonly term?: string;
}

/** The documented error codes of an operation by status; empty if it documents none. */
export function documentedErrors({ responses }: Pick<OperationObject, 'responses'>): DocumentedError[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = content?.['application/json']?.schema;
    // In a success response, `code` would be an ordinary field.
    const code = schema?.allOf ? schema.properties?.['code'] : undefined;
    const terms = code?.['x-enum-meanings'] ?? {};
    return (code?.enum ?? []).map((value) => {
      const term = terms[String(value)];
      return { status: Number(status), code: String(value), ...(term === undefined ? {} : { term }) };
    });
  });
}
