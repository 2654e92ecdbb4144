import type { ErrorCode } from '../model/model.ts';
import type { Schema } from './schema.ts';

/** The body of a v3 error response. */
export const ERROR_SCHEMA: Schema = {
  type: 'object',
  properties: { code: { type: 'string' }, message: { type: 'string' }, detail: {} },
  required: ['code', 'message'],
};

/** The documented codes of a v3 operation: one response per status, whose `code` is one of those of that status. */
export function errorResponsesOf(errors: readonly ErrorCode[]): Schema {
  const statuses = [...new Set(errors.map(({ status }) => status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [String(status), responseOf(errors.filter((error) => error.status === status))]),
  );
}

function responseOf(errors: readonly ErrorCode[]): Schema {
  const codes = errors.map(({ code }) => code);
  const terms = errors.filter(({ term }) => term !== undefined).map(({ code, term }) => [code, term]);
  const code = {
    enum: codes,
    ...(terms.length === 0 ? {} : { 'x-enum-meanings': Object.fromEntries(terms) }),
  };
  const schema = { allOf: [{ $ref: '#/components/schemas/Error' }], properties: { code } };
  return { description: codes.join(', '), content: { 'application/json': { schema } } };
}
