import { describe, expect, it } from 'vitest';
import { MediaUtil } from '../../../../../src/index.ts';
import type { Sandbox } from '../../../../../src/sandbox/index.ts';
import { shownRequest } from '../../../../support/sandbox/page-requests.ts';
import { ask } from '../../../../support/sandbox/raw-request.ts';
import { openShop } from '../../../../support/sandbox/shop.ts';
import { openShopV2 } from '../../../../support/sandbox/shop-v2.ts';

async function search({ url }: Sandbox, text: string) {
  const response = await fetch(`${url}/sandbox/state?search=${encodeURIComponent(text)}`);
  const { requests, found, kept } = (await response.json()) as {
    requests: { url: string }[];
    found: number;
    kept: number;
  };
  return { urls: requests.map(({ url: one }) => one), found, kept };
}

describe('a request on the page', () => {
  it('is readable, with its response, and without signatures', async () => {
    const { sandbox, native } = await openShop();
    await native('T20261123001', { description: '一杯茶' });
    const shown = await shownRequest(sandbox);
    const sent = Object.fromEntries(shown.request.headers);
    expect(sent['authorization']).toMatch(/^WECHATPAY2-SHA256-RSA2048 .*mchid="\d+".*signature="[\w+/]{8}…"/);
    expect(shown.request.text).toContain('\n  "description": "一杯茶",\n');
    expect(shown.request.size).toBe(sandbox.requests[0]?.body.length);
    const received = Object.fromEntries(shown.response.headers);
    expect(received['Wechatpay-Signature']).toMatch(/^[\w+/]{8}…$/);
    expect(received).toMatchObject({ 'Request-ID': expect.stringMatching(/-0$/), Server: 'nginx' });
    expect(shown.response.text).toMatch(/^\{\n {2}"code_url": "weixin:[^"]+"\n\}$/);
  });

  it('has no sign of v2, in the body and in the query', async () => {
    const { sandbox, order } = await openShopV2();
    await order('T20261123001');
    const shown = await shownRequest(sandbox);
    for (const { text } of [shown.request, shown.response]) {
      expect(text).toMatch(/\n *<sign>\w{8}…<\/sign>\n/);
    }
    expect(shown.request.text).toContain('\n <trade_type>NATIVE</trade_type>\n');
    await ask(sandbox, {
      path: '/v3/billdownload/file?token=0123456789abcdef',
      headers: { Cookie: 'a=0123456789' },
    });
    const download = await shownRequest(sandbox);
    expect(JSON.stringify([download.request, download.response])).not.toContain('456789abcdef');
    expect(download.url).toBe('/v3/billdownload/file?token=…');
    expect(Object.fromEntries(download.request.headers)['cookie']).toBe('a=012345…');
    // Only what is copied needs it.
    expect(download.command).toContain('token=0123456789abcdef');
  });

  it('shows an upload by its parts, and bytes by their number', async () => {
    const { sandbox, instance } = await openShop();
    const file = new MediaUtil('shop.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    await instance.v3.merchant.media.upload.post({ body: file });
    const { request } = await shownRequest(sandbox);
    expect(request.text).toMatch(
      /name="meta"[\s\S]*"filename": "shop.jpg",\n[\s\S]*name="file"[\s\S]*\(3 bytes\)$/,
    );
  });

  it('shows the start of a large body, and the fault that a response met', async () => {
    const { sandbox } = await openShop();
    sandbox.fail('502');
    const body = `{"description":"${'茶'.repeat(50_000)}"}`;
    const headers = { 'Content-Type': 'application/json' };
    await ask(sandbox, { method: 'POST', path: '/v3/x', body, headers }).catch(() => undefined);
    const { request, response, fault } = await shownRequest(sandbox);
    expect(request).toMatchObject({ size: Buffer.byteLength(body), shown: 65_536 });
    expect(request.text?.length).toBeLessThan(30_000);
    expect(fault).toBe('502');
    expect(response.text).toContain('<h1>502 Bad Gateway</h1>');
  });
});

describe('the search', () => {
  it('finds every word, in path, method, status, headers and fields of both sides', async () => {
    const { sandbox, native, query } = await openShop();
    await native('T20261123001', { description: '月饼' });
    await native('T20261123002', { amount: { total: '1.00' } }).catch(() => undefined);
    await query('T20261123001');
    const byNumber = expect.stringMatching(/out-trade-no\/T20261123001/);
    const order = '/v3/pay/transactions/native';
    expect(await search(sandbox, '')).toMatchObject({ urls: [byNumber, order, order], found: 3, kept: 3 });
    expect((await search(sandbox, '  OUT-TRADE-NO ')).urls).toEqual([byNumber]);
    expect((await search(sandbox, 'post 400')).urls).toEqual([order]);
    expect((await search(sandbox, 'param_error')).found).toBe(1);
    // A field of the order, and of the response to the query.
    expect((await search(sandbox, '月饼 post')).urls).toEqual([order]);
    expect((await search(sandbox, 'NOTPAY')).urls).toEqual([byNumber]);
    expect((await search(sandbox, '"total":100 post')).urls).toEqual([order]);
    expect(await search(sandbox, 'no-such-thing')).toEqual({ urls: [], found: 0, kept: 3 });
  });
});
