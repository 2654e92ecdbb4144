import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../src/generated/table.ts';
import { factsFor, factsOf } from '../../../src/options/facts.ts';
import { operations } from '../../support/pages/marks.ts';

const renamed = (path: string) => path.replace(/\{[^}]+\}/g, (_, at: number) => `{value_${at}}`);

/** The three of v2 whose variable is always its own name, in camel case, are called so. */
const filled = (path: string) =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (name.endsWith('institutionsub')) return name.replace('institutionsub', 'Institutionsub');
    return /id$/.test(name) ? '4200001234202611230000000001' : `a%20${name}-B`;
  });

describe('factsFor, for every documented operation', () => {
  const all = operations();

  it('has them all', () => {
    expect(all.length).toBeGreaterThan(1000);
    const documented = new Set(all.map(({ method, path }) => `${method} ${path}`));
    expect(Object.keys(FACTS).filter((key) => !documented.has(key))).toEqual([]);
  });

  it.each([
    ['as documented', (path: string) => path],
    ['with values', filled],
    ['with a query', (path: string) => `${filled(path)}?a=b/c`],
    ['with a slash before it', (path: string) => `/${filled(path)}`],
    ['with {empty} where it ends in a slash', (path: string) => path.replace(/\/$/, '/{empty}')],
  ])('finds its facts and no others by its path %s', async (_, write) => {
    for (const { method, path } of all) {
      expect(await factsFor(method, write(path)), `${method} ${path}`).toBe(FACTS[`${method} ${path}`]);
    }
  });

  it('finds its facts by other names of variables', async () => {
    for (const { method, path } of all.filter((operation) => !operation.path.endsWith('institutionsub}'))) {
      expect(await factsFor(method, renamed(path)), `${method} ${path}`).toBe(FACTS[`${method} ${path}`]);
    }
  });
});

describe('factsFor', () => {
  it('takes a verb in any case', async () => {
    const facts = await factsFor('POST', 'v3/pay/transactions/jsapi');
    expect(facts?.encrypt).toContain('json.payer.identity.name');
    expect(await factsFor('Post', 'v3/pay/transactions/jsapi')).toBe(facts);
  });

  it.each([
    ['get', 'v3/pay/transactions/jsapi'],
    ['post', 'v3/pay/transactions'],
    ['post', 'v3/pay/transactions/jsapi/'],
    ['post', 'v3/pay/transactions/{kind}'],
    ['post', 'v3/profitsharing/receivers/add/1'],
    ['post', 'v3/applyment4sub/applyment'],
    ['get', 'v3/facemch/users/'],
    ['get', 'v3/facemch/users/{empty}'],
    ['post', 'v2/secapi/mch/somethingelse'],
    ['post', 'constructor/__proto__'],
    ['post', ''],
    ['post', '/'],
  ])('knows nothing of %s %s', async (method, path) => {
    expect(await factsFor(method, path)).toBeUndefined();
  });
});

describe('factsOf', () => {
  it('takes the path as documented only', async () => {
    const key = 'v3/facemch/users/{face_sid}';
    expect(await factsOf('GET', key)).toBe(FACTS[`get ${key}`]);
    expect(await factsOf('get', 'v3/facemch/users/1')).toBeUndefined();
    expect(await factsOf('get', 'toString')).toBeUndefined();
  });
});
