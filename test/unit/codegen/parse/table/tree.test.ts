import { describe, expect, it } from 'vitest';
import { readJson, rowFaults } from '../../../../support/pages/page-text.ts';

const JSON_ROW = '| json {data-required} | object';
const SEPARATOR = '| {colspan=3 .im-table-line}';

describe('the indent', () => {
  it('puts a row below the nearest row before it with a smaller one', () => {
    const [a, d] = readJson([
      '| a {data-indent=1} | object',
      '| b {data-indent=2} | object[]',
      '| c {data-indent=3} | string',
      '| d {data-required data-indent=1} | integer',
    ]);
    expect(a).toEqual({
      name: 'a',
      type: 'object',
      required: false,
      children: [
        {
          name: 'b',
          type: 'object[]',
          required: false,
          children: [{ name: 'c', type: 'string', required: false }],
        },
      ],
    });
    expect(d).toEqual({ name: 'd', type: 'integer', required: true });
  });

  it('may not jump', () => {
    expect(rowFaults([JSON_ROW, '| a {data-indent=2} | string'])).toEqual([
      '2: the indent jumps to 2; 1 is the most here',
    ]);
    expect(rowFaults(['| json {data-indent=1} | object'])).toEqual([
      '1: the indent jumps to 1; 0 is the most here',
    ]);
  });

  it('may not go below what is no object', () => {
    const rows = [JSON_ROW, '| a {data-indent=1} | string', '| b {data-indent=2} | string'];
    expect(rowFaults(rows)).toEqual(['3: b is below a, which is not an object']);
  });

  it('may not bring one name twice below one row', () => {
    const rows = [
      JSON_ROW,
      '| a {data-indent=1} | string',
      '| b {data-indent=1} | string',
      '| a {data-indent=1} | string',
    ];
    expect(rowFaults(rows)).toEqual(['4: duplicate name: a']);
    expect(rowFaults([JSON_ROW, '| a {data-indent=1} | object', '| a {data-indent=2} | string'])).toEqual([]);
  });
});

describe('a separator and a deeper row', () => {
  it('open the content of an encoded string', () => {
    const [scene, next] = readJson([
      '| scene {data-indent=1} | string {data-encoded=by-json_encode}',
      SEPARATOR,
      '| shop {data-indent=2} | object',
      '| id {data-required data-indent=3} | string',
      '| open {data-indent=2} | boolean',
      '| next {data-indent=1} | string',
    ]);
    expect(scene).toEqual({
      name: 'scene',
      type: 'string',
      required: false,
      encoding: 'json_encode',
      content: {
        shape: 'object',
        fields: [
          {
            name: 'shop',
            type: 'object',
            required: false,
            children: [{ name: 'id', type: 'string', required: true }],
          },
          { name: 'open', type: 'boolean', required: false },
        ],
      },
    });
    expect(next).toEqual({ name: 'next', type: 'string', required: false });
  });

  it('open the plain text of an encrypted string', () => {
    const [cipher] = readJson([
      '| cipher {data-indent=1} | string {data-encrypted=by-aes-gcm}',
      SEPARATOR,
      '| id {data-indent=2} | string',
    ]);
    expect(cipher?.encoding).toBeUndefined();
    expect(cipher?.content).toEqual({
      shape: 'object',
      fields: [{ name: 'id', type: 'string', required: false }],
    });
  });

  it('tell that a plain string is JSON', () => {
    const [meta] = readJson([
      '| meta {data-indent=1} | string',
      SEPARATOR,
      '| sha256 {data-indent=2} | string',
    ]);
    expect(meta).toMatchObject({ encoding: 'json_encode', content: { fields: [{ name: 'sha256' }] } });
  });

  it('open the cipher before it when they follow a plain string', () => {
    const [cipher, kind] = readJson([
      '| ciphertext {data-indent=1} | string {data-encrypted=by-aes-gcm}',
      '| original_type {data-indent=1} | string',
      SEPARATOR,
      '| id {data-indent=2} | string',
    ]);
    expect(cipher?.content).toMatchObject({ shape: 'object', fields: [{ name: 'id' }] });
    expect(kind).toEqual({ name: 'original_type', type: 'string', required: false });
  });

  it('can do so within one another', () => {
    const [outer] = readJson([
      '| outer {data-indent=1} | string {data-encoded=by-json_encode}',
      SEPARATOR,
      '| inner {data-indent=2} | string {data-encoded=by-json_encode}',
      SEPARATOR,
      '| id {data-indent=3} | string',
      '| last {data-indent=2} | string',
    ]);
    expect(outer?.content).toMatchObject({
      fields: [{ name: 'inner', content: { fields: [{ name: 'id' }] } }, { name: 'last' }],
    });
  });

  it('open nothing but strings', () => {
    const rows = [JSON_ROW, '| a {data-indent=1} | object', SEPARATOR, '| b {data-indent=2} | string'];
    expect(rowFaults(rows)).toEqual(['3: the separator opens a, which is not a string']);
  });
});

describe('the content of a JSON string', () => {
  const read = (parent: string, type: string, child: string, childType: string) =>
    readJson([
      `| ${parent} {data-indent=1} | ${type}`,
      SEPARATOR,
      `| ${child} {data-indent=2} | ${childType}`,
    ])[0]?.content;
  const JSON_STRING = 'string {data-encoded=by-json_encode}';

  it.each([
    ['receivers', 'receiver', 'object[]'],
    ['sub_order_list', 'order', 'object[]'],
    ['trades', 'transaction', 'object[]'],
    ['valid_date', 'period', 'string[]'],
    ['store_photos', 'media_id', 'string[]'],
    ['business_addition_pics', 'media_id', 'string[]'],
    ['h5_domains', 'domain', 'string[]'],
    ['repeated_field_data', 'field_data', 'object[]'],
  ])('is a list: %s of %s', (parent, child, type) => {
    expect(read(parent, JSON_STRING, child, type)).toMatchObject({
      shape: 'array',
      element: { name: child, type },
    });
  });

  it.each([
    ['another parent', 'orders', JSON_STRING, 'order', 'object[]'],
    ['another child', 'receivers', JSON_STRING, 'list', 'object[]'],
    ['no list', 'receivers', JSON_STRING, 'receiver', 'object'],
    ['an encrypted string', 'receivers', 'string {data-encrypted=by-aes-gcm}', 'receiver', 'object[]'],
  ])('is a map: %s', (_, parent, type, child, childType) => {
    expect(read(parent, type, child, childType)?.shape).toBe('object');
  });

  it('is a map when it has two keys', () => {
    const [receivers] = readJson([
      `| receivers {data-indent=1} | ${JSON_STRING}`,
      SEPARATOR,
      '| receiver {data-indent=2} | object[]',
      '| total {data-indent=2} | integer',
    ]);
    expect(receivers?.content?.shape).toBe('object');
  });
});

describe('a separator and a row that is no deeper', () => {
  const first = ['| scene {data-required data-indent=1} | object', '| a {data-indent=2} | string'];
  const second = ['| scene {data-indent=1} | object', '| b {data-indent=2} | string'];
  const third = ['| scene {data-indent=1} | object', '| c {data-indent=2} | string'];

  it('divide shapes of one field, which are not merged', () => {
    const fields = readJson([...first, SEPARATOR, ...second, SEPARATOR, ...third]);
    expect(fields).toEqual([
      {
        name: 'scene',
        type: 'object',
        required: false,
        alternatives: [
          {
            name: 'scene',
            type: 'object',
            required: true,
            children: [{ name: 'a', type: 'string', required: false }],
          },
          {
            name: 'scene',
            type: 'object',
            required: false,
            children: [{ name: 'b', type: 'string', required: false }],
          },
          {
            name: 'scene',
            type: 'object',
            required: false,
            children: [{ name: 'c', type: 'string', required: false }],
          },
        ],
      },
    ]);
  });

  it('may stand before the first shape, too', () => {
    const [id, scene] = readJson([
      '| id {data-indent=1} | string',
      SEPARATOR,
      ...first,
      SEPARATOR,
      ...second,
    ]);
    expect(id?.name).toBe('id');
    expect(scene?.alternatives).toHaveLength(2);
  });

  it('work inside the content of a string', () => {
    const [scene] = readJson([
      '| scene {data-indent=1} | string {data-encoded=by-json_encode}',
      SEPARATOR,
      '| scene {data-indent=2} | object',
      '| a {data-indent=3} | string',
      SEPARATOR,
      '| scene {data-indent=2} | object',
      '| b {data-indent=3} | string',
    ]);
    expect(scene?.content).toMatchObject({
      shape: 'object',
      fields: [{ name: 'scene', alternatives: [{}, {}] }],
    });
  });

  it('must divide something', () => {
    const alone = 'the separator neither opens the content of the row before it nor divides shapes of scene';
    expect(rowFaults([JSON_ROW, '| id {data-indent=1} | string', SEPARATOR, ...first])).toEqual([
      `3: ${alone}`,
    ]);
    expect(rowFaults([JSON_ROW, ...first, SEPARATOR])).toEqual(['4: a separator that nothing follows']);
    expect(rowFaults([JSON_ROW, ...first, SEPARATOR, SEPARATOR, ...second])).toEqual([
      '5: a separator after a separator',
    ]);
    expect(rowFaults([JSON_ROW, ...first, SEPARATOR, '| scene {data-indent=1} | string'])).toEqual([
      '5: shapes of scene of two types',
    ]);
  });
});
