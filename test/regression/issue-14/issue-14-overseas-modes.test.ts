import { expect, it } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';

const ORDER = {
  description: 'A cup of tea',
  notify_url: 'http://127.0.0.1:9/notify',
  trade_type: 'NATIVE',
  merchant_category_code: '1011',
  amount: { total: 100, currency: 'HKD' },
};

it('an overseas order is that of a merchant or of an institution, not of both', async () => {
  const { config } = await openSandbox();
  const { global } = Builder.factory(config).v3;
  const { mchid } = config;
  const own = { mchid, appid: 'wx1234567890abcdef', out_trade_no: 'hk-0001' };
  const partner = {
    sp_mchid: mchid,
    sp_appid: 'wx1234567890abcdef',
    sub_mchid: '1900000109',
    out_trade_no: 'hk-0002',
  };
  for (const party of [own, partner]) {
    const { data } = await global.transactions.native.post({ json: { ...ORDER, ...party } });
    expect(data.code_url).toBeTypeOf('string');
  }
  const query = { sp_mchid: mchid, sub_mchid: '1900000109' };
  const find = { out_trade_no: 'hk-0002', query };
  expect((await global.transactions.outTradeNo._out_trade_no_.get(find)).data.out_trade_no).toBe('hk-0002');
  await global.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no: 'hk-0002', json: query });
  const json = { ...ORDER, out_trade_no: 'hk-0003', appid: 'wx1234567890abcdef' };
  // @ts-expect-error neither mchid nor sp_mchid
  const nobody = global.transactions.native.post({ json });
  await expect(nobody).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR' });
});
