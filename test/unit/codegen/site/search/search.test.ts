import { describe, expect, it } from 'vitest';
import { planTypes } from '../../../../../codegen/plan/plan.ts';
import type { DocumentPage } from '../../../../../codegen/site/documents/document.ts';
import { placeOf } from '../../../../../codegen/site/documents/place.ts';
import { catalogueOf } from '../../../../../codegen/site/errors/catalogue.ts';
import { errorDocuments } from '../../../../../codegen/site/errors/pages.ts';
import { siteOf } from '../../../../../codegen/site/model/site.ts';
import { searchDocuments } from '../../../../../codegen/site/search/documents.ts';
import { createIndex, find, type Hit, loadIndex } from '../../../../../src/lookup/search/index.ts';
import { indexTerms, queryTerms } from '../../../../../src/lookup/search/tokens.ts';
import { EXAMPLES, PAIRS, read } from '../../../../support/documents/documents.ts';
import { documented } from '../../../../support/pages/documented-model.ts';

const site = siteOf(documented, planTypes(documented), new Map());
/** The guides, recipes and examples as the site has them. */
const guides = [...PAIRS, ...EXAMPLES].flat().flatMap((source): DocumentPage[] => {
  const place = placeOf(source);
  if (!place) return [];
  const markdown = read(source);
  const [, title = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  return [{ ...place, source, title, markdown, pictures: [] }];
});
const documents = [...searchDocuments(site, guides), ...errorDocuments(catalogueOf(site.entries))];
const index = createIndex(documents);

const of =
  (product: string, path: RegExp) =>
  ({ kind, product: named, sub }: Hit): boolean =>
    named === product && (kind === 'product' || path.test(sub));

describe('the first three hits for', () => {
  it.each<[query: string, isRight: (hit: Hit) => boolean]>([
    ['商家转账', of('商家转账', / v3\/fund-app\/mch-transfer\/transfer-bills/)],
    ['分账', of('分账', / v3\/profitsharing\/(?:orders|receivers)/)],
    ['电子发票', of('电子发票', / v3\/new-tax-control-fapiao\/fapiao-applications/)],
    ['投诉', of('消费者投诉', / v3\/merchant-service\/complaints-v2/)],
    ['停车', of('停车服务', / v3\/vehicle\/(?:parking|transactions)\//)],
    ['代金券', of('代金券', / v3\/marketing\/favor\//)],
    ['支付分', of('微信支付分', / v3\/payscore\/serviceorder/)],
    ['押金', of('押金支付', / v2\/deposit\//)],
    ['报关', of('海关报关', / v3\/(?:global\/)?customs\//)],
    ['进件', of('特约商户进件', / v3\/applyment4sub\/applyment\//)],
    ['out_refund_no', ({ sub }) => /refunds$|\/\{out_refund_no\}$/.test(sub)],
    ['TRANSACTION.SUCCESS', ({ kind, sub }) => kind === 'event' && /transaction.success$/i.test(sub)],
    ['SIGN_ERROR', ({ kind, title }) => kind === 'error' && /^SIGN/.test(title)],
  ])('%s are right', (query, isRight) => {
    const hits = find(index, query);
    expect(hits.length).toBeGreaterThan(0);
    const isGuide = ({ kind, title }: Hit) => kind === 'guide' && title.includes(query);
    expect(hits.slice(0, 3).filter((hit) => !isRight(hit) && !isGuide(hit))).toEqual([]);
  });

  it.each([
    ['SIGN_ERROR', '/errors/SIGN_ERROR.html'],
    ['TRANSACTION.SUCCESS', '/webhook/v3/TRANSACTION.SUCCESS.html'],
    ['v3/pay/transactions/jsapi', '/openapi/v3/pay/transactions/jsapi.html'],
    ['退款', '/products/refund.html'],
    ['268443699', '/errors/SIGN_ERROR.html'],
  ])('%s begin with %s', (query, address) => {
    expect(find(index, query)[0]?.id).toBe(address);
  });
});

describe('a search', () => {
  it('forgives an unfinished or misspelled word', () => {
    expect(find(index, 'out_refun')[0]?.sub).toContain('out_refund_no');
    expect(find(index, 'transaction.sucess')[0]?.id).toBe('/webhook/v3/TRANSACTION.SUCCESS.html');
  });

  it('finds nothing for nothing', () => {
    expect(find(index, '')).toEqual([]);
    expect(find(index, '龘')).toEqual([]);
  });

  it('is the same after the index was stored', () => {
    const small = createIndex(documents.slice(0, 60));
    const stored = loadIndex(JSON.stringify(small));
    expect(find(stored, '商家转账').length).toBeGreaterThan(0);
    expect(find(stored, '商家转账')).toEqual(find(small, '商家转账'));
  });
});

describe('terms', () => {
  it('are pairs in Chinese, and whole identifiers with their words', () => {
    expect(indexTerms('商家转账')).toEqual(['商家', '家转', '转账', '商', '家', '转', '账']);
    expect(indexTerms('v3/refunds/{out_refund_no}')).toEqual(
      expect.arrayContaining(['v3/refunds/{out_refund_no', 'out_refund_no', 'refund', 'no', 'refunds', 'v3']),
    );
    expect(queryTerms('退款 out_refund_no')).toEqual(['退款', 'out_refund_no']);
  });
});
