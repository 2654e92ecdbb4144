import { expect, it } from 'vitest';
import { type Parameter, parametersOf } from '../../../../../src/cli/shared/operations/parameters.ts';
import type { Schema } from '../../../../../src/openapi/document.ts';

it('the parameters of an operation, nested ones by their paths', () => {
  const schema: Schema = {
    type: 'object',
    required: ['a'],
    properties: {
      a: { type: 'string', maxLength: 32, title: '甲', enum: ['X', 'Y'] },
      b: {
        type: 'array',
        items: { type: 'object', required: ['c'], properties: { c: { type: 'integer' } } },
      },
      d: { type: 'string', contentSchema: { type: 'object', properties: { e: { type: 'boolean' } } } },
      f: { type: 'string', 'x-wechatpay-encrypted': { by: 'rsa-pubkey', key: 'platform' } },
    },
    patternProperties: { '^g_\\d+$': { type: 'string', const: 'Z' } },
  };
  const parameters = parametersOf({
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', title: '编号' } }],
    requestBody: { content: { 'application/json': { schema } } },
  });
  const line = ({ in: place, name, required, type, values, encrypted, term }: Parameter) =>
    [
      place,
      name,
      required ? '!' : '',
      type,
      values?.join('|') ?? '',
      encrypted ? 'encrypted' : '',
      term,
    ].join(' ');
  expect(parameters.map(line)).toEqual([
    'path id ! string   编号',
    'body a ! string(32) X|Y  甲',
    'body b  object[]   ',
    'body b[].c ! integer   ',
    'body d  string   ',
    'body d!.e  boolean   ',
    'body f  string  encrypted ',
    'body g_N  string Z  ',
  ]);
});
