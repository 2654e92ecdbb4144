import { describe, expect, it } from 'vitest';
import { planTypes } from '../../../../../codegen/plan/plan.ts';
import { samplesOf } from '../../../../../codegen/render/sample.ts';
import { text } from '../../../../../codegen/site/html/html.ts';
import { siteOf } from '../../../../../codegen/site/model/site.ts';
import { eventPage } from '../../../../../codegen/site/page/event.ts';
import { isAmount } from '../../../../../codegen/site/page/marks.ts';
import { operationPage } from '../../../../../codegen/site/page/operation.ts';
import { productPage } from '../../../../../codegen/site/page/product.ts';
import { formsOf } from '../../../../../codegen/site/sample/forms.ts';
import { productOfEvent, productOfPath } from '../../../../../src/lookup/products/find.ts';
import { documented } from '../../../../support/pages/documented-model.ts';

const history = new Map([
  [
    'openapi/v3/pay/transactions/jsapi.md',
    [{ date: '2026-11-27', changes: ['field added: request.json.attach (string)'] }],
  ],
]);
const site = siteOf(documented, planTypes(documented), history);
const writing = { site, highlight: text, editBase: undefined };

function pageOf(path: string) {
  const page = documented.pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return operationPage(page, writing);
}

describe('the page of an operation', () => {
  const { html } = pageOf('v3/pay/transactions/jsapi');

  it('says where it stands, and leads to the form of partners', () => {
    expect(html).toContain('<a href="/products/pay.html"><span class="zh">支付</span>');
    expect(html).toContain('href="/openapi/v3/pay/partner/transactions/jsapi.html"');
  });

  it('has its fields as a tree that folds, with marks', () => {
    const at = html.indexOf('id="request.json.amount.total"');
    const row = html.slice(at, html.indexOf('</li>', at));
    expect(row).toContain('必填');
    expect(row).toContain('单位：分');
    expect(html).toMatch(/<li id="request\.json\.amount"><details open><summary/);
    const name = html.slice(html.indexOf('id="request.json.payer.identity.number"'));
    expect(name.slice(0, name.indexOf('</li>'))).toContain('RSA-OAEP');
  });

  it('has the request as a command and as JSON, and an answer', () => {
    expect(html).toContain('npx wechatpay-chain request v3/pay/transactions/jsapi post --sandbox');
    expect(html).toContain('&quot;prepay_id&quot;: &quot;sandbox_prepay_id&quot;');
  });

  it('tells what changed, in Chinese', () => {
    expect(html).toContain('<time datetime="2026-11-27">');
    expect(html).toContain('新增字段：request.json.attach');
  });

  it('names the type of an object with a link to all who use it', () => {
    expect(html).toMatch(/<a href="\/types\/v3-pay\.html#V3Pay\w+">/);
  });

  it('warns of the end of an operation, and names what to use instead', () => {
    const retired = pageOf('v2/mmpaymkttransfers/sendredpack').html;
    expect(retired).toContain('class="banner closed"');
    expect(retired).toContain('href="/openapi/v3/fund-app/mch-transfer/transfer-bills.html');
  });
});

describe('the six samples', () => {
  it('are whole again when their parts are put together', () => {
    const operations = documented.pages.flatMap((page) => page.operations);
    const broken = operations.filter((operation) => {
      const codes = samplesOf(operation).map(({ code }) => code);
      const { before, heads, shared, tails } = formsOf(samplesOf(operation));
      const isWhole = codes.every((code, index) => before + heads[index] + shared + tails[index] === code);
      // The page shows one end for the three forms of access.
      return !isWhole || new Set(tails.slice(0, 3)).size + new Set(tails.slice(3)).size !== 2;
    });
    expect(broken.map(({ path }) => path)).toEqual([]);
  });
});

describe('the page of an event', () => {
  const event = documented.events.find(({ name }) => name === 'v3/TRANSACTION.SUCCESS');
  const { html } = eventPage(event as NonNullable<typeof event>, writing);

  it('shows the notification as sent and decrypted, and a handler', () => {
    expect(html).toContain('&quot;ciphertext&quot;: &quot;…&quot;');
    expect(html).toContain('&quot;trade_state&quot;: &quot;SUCCESS&quot;');
    expect(html).toContain("'TRANSACTION.SUCCESS': async ({ resource })");
    expect(html).toContain('npx wechatpay-chain trigger TRANSACTION.SUCCESS');
  });
});

describe('products', () => {
  it('are found by path and by event', () => {
    expect(productOfPath('v3/fund-app/mch-transfer/transfer-bills').name).toBe('商家转账');
    expect(productOfPath('v3/applyment4sub/applyment/').name).toBe('特约商户进件');
    expect(productOfPath('v3/not-known-yet').name).toBe('其他');
    expect(productOfEvent('v3/REFUND.SUCCESS').name).toBe('退款');
    expect(productOfEvent('v3/NOT.KNOWN').name).toBe('其他');
  });

  it('show an operation of direct merchants beside that of partners', () => {
    const { html } = productPage(productOfPath('v3/pay/transactions/jsapi'), site);
    const row = html.split('<tr>').find((part) => part.includes('/v3/pay/transactions/jsapi.html'));
    expect(row).toContain('/v3/pay/partner/transactions/jsapi.html');
  });
});

describe('an amount', () => {
  const field = (name: string, label?: string) =>
    ({ name, type: 'integer', required: false, ...(label === undefined ? {} : { label }) }) as const;

  it.each([
    [field('total', '总金额'), true],
    [field('total_fee'), true],
    [field('unit_price', '商品单价'), true],
    [field('quantity', '商品数量'), false],
    [field('total_count', '总笔数'), false],
    [field('max_amount_count'), false],
  ])('is %o: %s', (one, want) => {
    expect(isAmount(one)).toBe(want);
  });

  it('is no text, because a text may be in yuan', () => {
    expect(isAmount({ name: 'amount', type: 'string', required: false })).toBe(false);
  });
});
