import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flaw, flawOf } from '../../../../../src/sandbox/judge/schema/check.ts';
import type { Schema } from '../../../../../src/sandbox/judge/schema/document.ts';

const ORDER: Schema = {
  type: 'object',
  properties: {
    description: { type: 'string' },
    amount: {
      type: 'object',
      properties: { total: { type: 'integer' }, currency: { type: 'string', enum: ['CNY'] } },
      required: ['total'],
    },
    limit_pay: { type: 'array', items: { type: 'string', enum: ['no_credit', 'no_debit'] } },
    rate: { type: 'number' },
    agreed: { const: true },
    anything: { type: 'object' },
    detail: {
      type: 'string',
      'x-wechatpay-encoded': 'json_encode',
      contentSchema: { type: 'object', properties: { price: { type: 'integer' } }, required: ['price'] },
    },
    form: { type: 'string', 'x-wechatpay-encoded': 'urlencode', contentSchema: { type: 'object' } },
    scene: {
      anyOf: [
        { type: 'object', properties: { ip: { type: 'string' } }, required: ['ip'] },
        { type: 'object', properties: { no: { type: 'integer' } }, required: ['no'] },
      ],
    },
    'a/b~c': { type: 'string' },
  },
  patternProperties: { '^fee_\\d+$': { type: 'integer' } },
  required: ['amount'],
};
const order = (fields: object) => ({ amount: { total: 1 }, ...fields });

describe('flawOf', () => {
  it.each<[string, object]>([
    ['the least', {}],
    ['an empty text', { description: '' }],
    ['a character of three bytes', { description: '粤\uffff' }],
    ['a documented value', { amount: { total: 1, currency: 'CNY' } }],
    ['a list', { limit_pay: ['no_credit', 'no_debit'] }],
    ['an empty list', { limit_pay: [] }],
    ['a fraction', { rate: 0.1 }],
    ['the one value', { agreed: true }],
    ['any field where none is documented', { anything: { a: [{ b: 1 }] } }],
    ['JSON in a text', { detail: '{"price":1}' }],
    ['nothing in a text', { detail: '' }],
    ['a form, as it is', { form: 'a=%zz' }],
    ['either shape', { scene: { no: 1 } }],
    ['a numbered field', { fee_0: 1, fee_12: 2 }],
    ['a name with signs of pointers', { 'a/b~c': 'x' }],
  ])('takes %s', (_, fields) => {
    expect(flawOf(order(fields), ORDER, true)).toBeUndefined();
  });

  it.each<[string, unknown, Omit<Flaw, 'issue'>]>([
    ['a required field', {}, { pointer: '/amount', value: undefined }],
    ['one further down', { amount: {} }, { pointer: '/amount/total', value: undefined }],
    [
      'what an object inherits',
      Object.create({ amount: { total: 1 } }),
      { pointer: '/amount', value: undefined },
    ],
    ['a text for a number', { amount: { total: '1' } }, { pointer: '/amount/total', value: '1' }],
    ['a fraction for a whole number', { amount: { total: 1.5 } }, { pointer: '/amount/total', value: 1.5 }],
    ['a number for a text', order({ description: 1 }), { pointer: '/description', value: 1 }],
    ['a list for an object', { amount: [] }, { pointer: '/amount', value: [] }],
    ['an object for a list', order({ limit_pay: {} }), { pointer: '/limit_pay', value: {} }],
    ['no documented value', order({ limit_pay: ['no_debit', 'x'] }), { pointer: '/limit_pay/1', value: 'x' }],
    [
      'an empty value for a documented one',
      { amount: { total: 1, currency: '' } },
      { pointer: '/amount/currency', value: '' },
    ],
    ['another than the one value', order({ agreed: 1 }), { pointer: '/agreed', value: 1 }],
    ['null', order({ description: null }), { pointer: '/description', value: null }],
    [
      'null where anything goes',
      order({ anything: { a: [null] } }),
      { pointer: '/anything/a/0', value: null },
    ],
    ['half an emoji', order({ description: 'a\ud83d' }), { pointer: '/description', value: 'a\ud83d' }],
    ['an emoji', order({ description: 'a😀' }), { pointer: '/description', value: 'a😀' }],
    [
      'an emoji where anything goes',
      order({ anything: { a: '😀' } }),
      { pointer: '/anything/a', value: '😀' },
    ],
    ['no JSON in a text', order({ detail: '{' }), { pointer: '/detail', value: '{' }],
    [
      'a flaw in the JSON of a text',
      order({ detail: '{"price":"1"}' }),
      { pointer: '/detail/price', value: '1' },
    ],
    ['neither shape', order({ scene: { no: 'x' } }), { pointer: '/scene/no', value: 'x' }],
    ['a numbered field of another type', order({ fee_1: '1' }), { pointer: '/fee_1', value: '1' }],
    ['a name with signs of pointers', order({ 'a/b~c': 1 }), { pointer: '/a~1b~0c', value: 1 }],
    ['an unknown field', order({ x: 1 }), { pointer: '/x', value: 1, unknown: true }],
    [
      'an unknown field further down',
      { amount: { total: 1, x: 1 } },
      { pointer: '/amount/x', value: 1, unknown: true },
    ],
    ['a name of every object', order({ toString: 1 }), { pointer: '/toString', value: 1, unknown: true }],
  ])('names %s', (_, value, flaw) => {
    expect(flawOf(value, ORDER, true)).toEqual({ ...flaw, issue: expect.any(String) });
  });

  it('overlooks unknown fields where that is not strict, but not null or emoji in them', () => {
    expect(flawOf(order({ x: { y: 1 } }), ORDER, false)).toBeUndefined();
    expect(flawOf(order({ x: { y: null } }), ORDER, false)).toMatchObject({ pointer: '/x/y' });
    expect(flawOf(order({ x: ['😀'] }), ORDER, false)).toMatchObject({ pointer: '/x/0' });
  });

  it('names a required field before an unknown one', () => {
    expect(flawOf({ x: 1 }, ORDER, true)).toMatchObject({ pointer: '/amount' });
  });

  it('names the place of whatever JSON it refuses', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const flaw = flawOf(value, ORDER, true);
        if (!flaw || flaw.value === undefined) return;
        const pieces = flaw.pointer.split('/').slice(1);
        const names = pieces.map((piece) => piece.replaceAll('~1', '/').replaceAll('~0', '~'));
        const found = names.reduce<unknown>((holder, name) => Object(holder)[name], value);
        expect(found).toBe(flaw.value);
      }),
    );
  });
});
