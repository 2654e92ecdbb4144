import { describe, expect, it } from 'vitest';
import { exampleRequest as exampleOfPage } from '../../../../codegen/site/sample/request.ts';
import { documentedOperations } from '../../../../src/cli/shared/operations/documented.ts';
import { codeOf } from '../../../../src/lookup/sample/code.ts';
import { commandOf } from '../../../../src/lookup/sample/command.ts';
import { exampleRequest } from '../../../../src/lookup/sample/request.ts';
import { documented } from '../../../support/pages/documented-model.ts';

function found(path: string, method: string) {
  const operation = documentedOperations().find((one) => one.path === path && one.method === method);
  if (!operation) throw new Error(`no ${method} ${path}`);
  return operation;
}

const code = (path: string, method: string) => {
  const operation = found(path, method);
  return codeOf(operation, exampleRequest(operation));
};

describe('a sample', () => {
  it('has the values of the page, for every operation', () => {
    const pages = documented.pages.flatMap(({ operations }) => operations);
    const known = new Map(documentedOperations().map((one) => [`${one.method} ${one.path}`, one]));
    const same = pages.flatMap((page) => {
      const operation = known.get(`${page.method} ${page.path}`);
      return operation ? [[exampleRequest(operation), exampleOfPage(page)]] : [];
    });
    // Fixed values in a path, and a path that ends with a slash, are written in another way.
    expect(same.length).toBeGreaterThan(pages.length - 20);
    for (const [ours, pages] of same) expect(ours).toEqual(pages);
  });

  it('is a call of the chain', () => {
    expect(code('v3/pay/transactions/out-trade-no/{out_trade_no}/close', 'post')).toBe(
      [
        'const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({',
        "  out_trade_no: 'T20261123001',",
        '  json: {',
        "    mchid: '1900000001',",
        '  },',
        '});',
      ].join('\n'),
    );
    expect(code('v2/pay/orderquery', 'post')).toContain('instance.v2.pay.orderquery.post({\n  xml: {');
  });

  it('uploads a file', () => {
    expect(code('v3/merchant/media/upload', 'post')).toContain("body: new MediaUtil('shop.jpg'),");
    expect(code('v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file', 'post')).toMatch(
      /^const media = new MediaUtil\('shop.jpg'\)\.withMeta\(JSON\.stringify\(\{\n {2}sub_mchid:/,
    );
    expect(code('v2/secapi/mch/uploadmedia', 'post')).toMatch(/form\.append\('media', await openAsBlob/);
  });

  it('is a command', () => {
    const operation = found('v3/bill/tradebill', 'get');
    expect(commandOf(operation, exampleRequest(operation), false)).toMatch(
      /^npx wechatpay-chain request v3\/bill\/tradebill get --sandbox \\\n {2}-q bill_date=2026-11-23/,
    );
  });
});
