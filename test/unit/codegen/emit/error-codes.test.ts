import { describe, expect, it } from 'vitest';
import { emitTypes } from '../../../../codegen/emit/types.ts';
import type { ErrorCode, Field, Operation } from '../../../../codegen/model/model.ts';
import { operationOf } from '../../../../codegen/openapi/operation.ts';
import { parseDocs } from '../../../../codegen/parse/docs.ts';
import { planTypes } from '../../../../codegen/plan/plan.ts';
import { documentedErrors } from '../../../../src/openapi/errors.ts';
import { operationText, readOperation } from '../../../support/pages/page-text.ts';

/** A page with these rows in its table of error codes, if any. */
function pageOf(...rows: string[]): string {
  const head = '| 错误码 | 状态码 {.type} | 描述 {.desc}\n| --- | --- | ---';
  const table = rows.length === 0 ? '' : `\n${head}\n${rows.join('\n')}\n\n{.im-table #errors}\n`;
  return operationText(['| json | object']) + table;
}

function typesOf(pages: Readonly<Record<string, string>>): Map<string, string> {
  const sources = Object.entries(pages).map(([file, text]) => ({ file, text }));
  return new Map(emitTypes(planTypes(parseDocs(sources))).map(({ file, text }) => [file, text]));
}

describe('the types of error codes', () => {
  const types = typesOf({
    'openapi/v3/a/b.md': pageOf('| PARAM_ERROR | 400 | 参数错误', '| BUSY | 429', '| BUSY | 500'),
    'openapi/v3/a/c.md': pageOf('| NO_AUTH | 403'),
    'openapi/v3/a/d.md': pageOf(),
  });
  const text = types.get('v3-a.ts');

  it('are a union of their operation, each once', () => {
    expect(text).toContain("post: Operation<V3ABPostRequest, V3ABPostResponse, 'BUSY' | 'PARAM_ERROR'> }");
    expect(text).toContain("post: Operation<V3ACPostRequest, V3ACPostResponse, 'NO_AUTH'> }");
  });

  it('are left out where none is documented', () => {
    expect(text).toContain('post: Operation<V3ADPostRequest, V3ADPostResponse> }');
    expect(typesOf({}).get('errors.ts')).toContain('export type KnownErrorCode = never;');
  });

  it('are all known', () => {
    const known = "export type KnownErrorCode = 'BUSY' | 'NO_AUTH' | 'PARAM_ERROR';";
    expect(types.get('errors.ts')).toContain(known);
  });
});

describe('the answers in OpenAPI', () => {
  const operation = readOperation(pageOf());
  const responsesOf = (errors: ErrorCode[], more: Partial<Operation> = {}) =>
    operationOf({ ...operation, errors, ...more })['responses'] as Record<string, object>;
  const failure = (description: string, code: object) => ({
    description,
    content: {
      'application/json': {
        schema: { allOf: [{ $ref: '#/components/schemas/Error' }], properties: { code } },
      },
    },
  });

  it('list the codes by status', () => {
    const errors = [
      { status: 400, code: 'PARAM_ERROR', term: '参数错误' },
      { status: 400, code: 'INVALID_REQUEST' },
      { status: 429, code: 'FREQUENCY_LIMITED' },
    ];
    const responses = responsesOf(errors);
    expect(Object.keys(responses)).toEqual(['200', '400', '429', 'default']);
    expect(responses['400']).toEqual(
      failure('PARAM_ERROR, INVALID_REQUEST', {
        enum: ['PARAM_ERROR', 'INVALID_REQUEST'],
        'x-enum-meanings': { PARAM_ERROR: '参数错误' },
      }),
    );
    expect(responses['429']).toEqual(failure('FREQUENCY_LIMITED', { enum: ['FREQUENCY_LIMITED'] }));
    expect(documentedErrors({ responses })).toEqual(errors);
  });

  it('tell a code of failures from a field of that name', () => {
    const code: Field = { name: 'code', type: 'string', required: true };
    const response = { kind: 'fields' as const, fields: [code] };
    const errors = [{ status: 202, code: 'USERPAYING' }];
    expect(documentedErrors({ responses: responsesOf(errors, { response }) })).toEqual(errors);
    expect(documentedErrors({ responses: responsesOf([], { response }) })).toEqual([]);
  });

  it('of v2 are those of HTTP', () => {
    const errors = [{ status: 400, code: 'PARAM_ERROR' }];
    expect(Object.keys(responsesOf(errors, { protocol: 'v2' }))).toEqual(['200']);
  });
});
