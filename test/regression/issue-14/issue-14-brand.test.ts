import { expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';

it('the simulator verifies the signature of a brand, and signs by the same scheme', async () => {
  const { config, url } = await openSandbox();
  const { mchid: _, workwx: __, ...keys } = config;
  const path = 'brand/marketing/product-coupon/product-coupons';
  const brand = Builder.factory({ ...keys, brand_id: '120344' });
  const error = await brand
    .chain(path)
    .get()
    .catch((reason: unknown) => reason);
  // It knows none of their operations.
  expect(error).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS', verified: true });
  // A merchant is no brand there, nor the other way round.
  for (const [party, asked] of [
    [Builder.factory(config), path],
    [brand, 'v3/certificates'],
  ] as const)
    await expect(party.chain(asked).get()).rejects.toMatchObject({ status: 401, code: 'SIGN_ERROR' });
  const wrong = Builder.factory({ ...keys, brand_id: '120344', serial: 'A1' });
  await expect(wrong.chain(path).get()).rejects.toMatchObject({ status: 401, code: 'SIGN_ERROR' });
  const { headers } = await fetch(`${url}/${path}`, { headers: { accept: '*/*', 'user-agent': 'test' } });
  expect(headers.get('wechatpay-signature-type')).toBeNull();
});

it('the simulator lets a partner bind another merchant to a store, but not sign for one', async () => {
  const { config } = await openSandbox();
  const { v3 } = Builder.factory(config);
  const json = { brand_id: '120344', mchid: '1900000109', company_name: '深圳三三茶饮有限公司' };
  const bound = await v3.brand.partner.store.brandstores._store_id_.bindrecipient.post({
    store_id: '1',
    json,
  });
  expect(bound.status).toBe(200);
  const query = { mchid: '1900000109' };
  await expect(
    v3.pay.transactions.id._transaction_id_.get({ transaction_id: '4200001234', query }),
  ).rejects.toMatchObject({ code: 'PARAM_ERROR' });
});
