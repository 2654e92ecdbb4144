import { describe, expect, it } from 'vitest';
import { openShopV2, refusalV2 } from '../../../../support/sandbox/shop-v2.ts';

async function open() {
  const shop = await openShopV2();
  const send = (mch_billno: string, over: object = {}, path = 'sendredpack') =>
    shop.call(`mmpaymkttransfers/${path}`, {
      mch_billno,
      wxappid: 'wx0000000000000001',
      send_name: '店',
      re_openid: 'o1',
      total_amount: '100',
      total_num: '1',
      wishing: '好',
      client_ip: '127.0.0.1',
      act_name: '节',
      remark: '无',
      ...over,
    });
  const ask = (mch_billno: string) =>
    shop.call('mmpaymkttransfers/gethbinfo', { mch_billno, bill_type: 'MCHT' });
  return { ...shop, send, ask };
}

describe('a red packet', () => {
  it('is sent, unsigned as the real answer, and taken', async () => {
    const { sandbox, send, ask } = await open();
    const sent = await send('B1');
    expect(sent).toMatchObject({
      result_code: 'SUCCESS',
      mch_billno: 'B1',
      re_openid: 'o1',
      total_amount: '100',
      send_listid: expect.stringMatching(/^\d{28}$/),
    });
    expect(sent).not.toHaveProperty('sign');
    expect(await ask('B1')).toMatchObject({
      detail_id: sent['send_listid'],
      status: 'SENT',
      hb_type: 'NORMAL',
      send_type: 'API',
      total_num: '1',
      wishing: '好',
      send_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
    sandbox.takeRedPacket('B1');
    expect(await ask('B1')).toMatchObject({
      status: 'RECEIVED',
      hblist: { hbinfo: { openid: 'o1', amount: '100' } },
    });
    expect(() => sandbox.takeRedPacket('B1')).toThrow('its status is RECEIVED');
  });

  it('that nobody takes goes back after a day', async () => {
    const { sandbox, send, ask } = await open();
    await send('B1');
    await sandbox.clock.advance('25h');
    expect(await ask('B1')).toMatchObject({
      status: 'REFUND',
      refund_amount: '100',
      refund_time: expect.any(String),
    });
    expect(() => sandbox.takeRedPacket('B1')).toThrow('its status is REFUND');
  });

  it('is sent once for a number', async () => {
    const { send } = await open();
    const first = await send('B1');
    expect(await send('B1')).toMatchObject({ send_listid: first['send_listid'] });
    expect(await refusalV2(send('B1', { total_amount: '200' }))).toMatchObject({ code: 'FATAL_ERROR' });
    expect(await refusalV2(send('B1', { re_openid: 'o2' }))).toMatchObject({ code: 'FATAL_ERROR' });
  });

  it('can be one for a group', async () => {
    const { send, ask } = await open();
    const group = { total_num: '3', total_amount: '300', amt_type: 'ALL_RAND' };
    await send('B1', group, 'sendgroupredpack');
    expect(await ask('B1')).toMatchObject({ hb_type: 'GROUP', total_num: '3' });
    expect(await refusalV2(send('B2', { ...group, total_num: '2' }, 'sendgroupredpack'))).toMatchObject({
      code: 'PARAM_ERROR',
    });
  });

  it.each([
    ['PARAM_ERROR', { total_num: '2' }],
    ['PARAM_ERROR', { total_amount: '0' }],
    ['PARAM_ERROR', { re_openid: '' }],
    ['PARAM_ERROR', { mch_billno: 'B-1' }],
    ['MONEY_LIMIT', { total_amount: '99' }],
    ['MONEY_LIMIT', { total_amount: '20001' }],
  ])('is refused with %s: %j', async (code, over) => {
    const { sandbox, send, ask } = await open();
    expect(await refusalV2(send('B1', over))).toMatchObject({ code });
    expect(await refusalV2(ask('B1'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(() => sandbox.takeRedPacket('B1')).toThrow('there is no such red packet');
  });

  it('of another amount takes a scene', async () => {
    const { send } = await open();
    expect(await send('B1', { total_amount: '99', scene_id: 'PRODUCT_2' })).toMatchObject({
      result_code: 'SUCCESS',
    });
  });
});
