import { describe, expect, it } from 'vitest';
import type { Field, Operation } from '../../../../codegen/model/model.ts';
import { listOf } from '../../../../codegen/table/list.ts';
import { documented } from '../../../support/pages/documented-model.ts';
import { operationText, readOperation } from '../../../support/pages/page-text.ts';

function operation(path: string, query: string[], response: string[]): Operation {
  const rows = ['| query | object', ...query.map((name) => `| ${name} {data-indent=1} | string`)];
  const text = operationText(
    rows,
    response.map((row) => `| ${row}`),
  ).replace('{#post}', '{#get}');
  return { ...readOperation(text), path };
}

describe('the list of an operation', () => {
  it('is told by its query and its one list', () => {
    const rows = [
      'data | object[]',
      'toy_id {data-required data-indent=1} | string',
      'total_count | integer',
    ];
    expect(listOf(operation('v3/toys', ['offset', 'limit'], rows))).toEqual({
      items: 'data',
      size: 'limit',
      total: 'total_count',
      id: 'toy_id',
      offset: 'offset',
    });
    expect(listOf(operation('v3/toys', ['page_index', 'page_size'], rows))).toMatchObject({
      page: 'page_index',
    });
    const told = [...rows, 'next_page_token | string'];
    expect(listOf(operation('v3/toys', ['page_token', 'page_size'], told))).toMatchObject({
      token: 'page_token',
      next: 'next_page_token',
    });
  });

  it.each<[string, string, string[], string[]]>([
    ['no size of a page', 'v3/toys', ['offset'], ['data | object[]']],
    ['two lists', 'v3/toys', ['offset', 'limit'], ['data | object[]', 'more | object[]']],
    ['no list', 'v3/toys', ['offset', 'limit'], ['data | object']],
    ['a token that no response has', 'v3/toys', ['page_token', 'page_size'], ['data | object[]']],
  ])('is none with %s', (_, path, query, response) => {
    expect(listOf(operation(path, query, response))).toBeUndefined();
  });

  it('names the number of a row only when it is that of what is listed', () => {
    const rows = ['data | object[]', 'card_id {data-required data-indent=1} | string'];
    expect(listOf(operation('v3/user-cards', ['offset', 'limit'], rows))).not.toHaveProperty('id');
  });

  it('is known of all documented ones', () => {
    const lists = documented.pages.flatMap(({ operations }) =>
      operations.flatMap((one) => {
        const list = listOf(one);
        return list ? [{ one, list }] : [];
      }),
    );
    expect(lists.length).toBeGreaterThan(60);
    for (const { one, list } of lists) {
      const fields: readonly Field[] = one.response.kind === 'fields' ? one.response.fields : [];
      expect(fields.map(({ name }) => name)).toContain(list.items);
      expect([list.offset, list.page, list.token].filter(Boolean)).toHaveLength(1);
    }
  });
});
