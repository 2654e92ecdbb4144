import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder, paginate } from '../../../src/index.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { config, type Received, serve, signedHeaders } from '../../support/sockets/peer.ts';

/** A peer that answers each request by its query. */
async function listing(answer: (query: URLSearchParams) => object) {
  const { url, received } = await serve((request, response) => {
    const body = JSON.stringify(answer(new URL(request.url, 'http://peer').searchParams));
    response.writeHead(200, signedHeaders(body)).end(body);
  });
  return { instance: untyped(config({ base_uri: url })), received };
}

const queries = (received: readonly Received[]) => received.map(({ url }) => url.split('?')[1] ?? '');

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Complaints as a service has them, the newest first. */
const complaints = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ complaint_id: String(count - index) }));
const partOf = (rows: readonly object[], query: URLSearchParams) => {
  const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit') ?? 2)];
  return { data: rows.slice(offset, offset + limit), offset, limit, total_count: rows.length };
};

describe('paginate', () => {
  it('reads a list of the simulator to its end, page by page', async () => {
    const sandbox = await createSandbox();
    onTestFinished(() => sandbox.close());
    const { mchid } = sandbox.config;
    const instance = Builder.factory(sandbox.config);
    const json = { appid: 'wx8888888888888888', mchid, description: 'Tea', amount: { total: 100 } };
    for (let number = 1; number <= 5; number += 1) {
      const out_trade_no = `order-${number}`;
      await instance.v3.pay.transactions.native.post({
        json: { ...json, out_trade_no, notify_url: 'http://127.0.0.1:9/notify' },
      });
      await sandbox.pay(out_trade_no);
      await sandbox.complain({ out_trade_no });
    }
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const rows = paginate(instance.v3.merchantService.complaintsV2, {
      query: { begin_date: day, end_date: day, limit: 2 },
    });
    const ids: string[] = [];
    for await (const { complaint_id } of rows) ids.push(complaint_id);
    expect(new Set(ids).size).toBe(5);
    expect(sandbox.requests.filter(({ url }) => url.includes('complaints-v2?')).length).toBe(3);
  });

  it('returns no row twice when others are added meanwhile', async () => {
    let count = 4;
    const { instance } = await listing((query) => {
      const answer = partOf(complaints(count), query);
      count += 1;
      return answer;
    });
    const rows = paginate(instance.v3.merchantService.complaintsV2, { query: {} });
    const ids = (await collect(rows)).map((row) => (row as { complaint_id: string }).complaint_id);
    expect(ids.slice(0, 2)).toEqual(['4', '3']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
  });

  it('stops at the total, at an empty page, and after maxItems', async () => {
    const all = complaints(4);
    const { instance, received } = await listing((query) => partOf(all, query));
    const node = instance.v3.merchantService.complaintsV2;
    expect(await collect(paginate(node, { query: {} }))).toEqual(all);
    expect(queries(received)).toEqual(['offset=0', 'offset=2']);
    expect(await collect(paginate(node, { query: { offset: '2' } }))).toEqual(all.slice(2));
    expect(await collect(paginate(node, { query: {} }, { maxItems: 3 }))).toEqual(all.slice(0, 3));
    expect(await collect(paginate(node, { query: {} }, { maxItems: 0 }))).toEqual([]);
    expect(received.length).toBe(5);

    const untold = await listing((query) => ({ ...partOf(all, query), total_count: undefined }));
    expect(await collect(paginate(untold.instance.v3.merchantService.complaintsV2, { query: {} }))).toEqual(
      all,
    );
    expect(queries(untold.received)).toEqual(['offset=0', 'offset=2', 'offset=4']);
  });

  it('follows tokens, and page numbers', async () => {
    const tokens = await listing((query) => ({
      stock_list: [{ stock_id: query.get('page_token') ?? 'first' }],
      ...(query.get('page_token') === 'b' ? {} : { next_page_token: query.has('page_token') ? 'b' : 'a' }),
    }));
    const stocks = tokens.instance.chain(
      'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
    );
    const rows = await collect(paginate(stocks, { product_coupon_id: '7', query: { page_size: 1 } }));
    expect(rows).toEqual([{ stock_id: 'first' }, { stock_id: 'a' }, { stock_id: 'b' }]);
    expect(queries(tokens.received)).toEqual([
      'page_size=1',
      'page_size=1&page_token=a',
      'page_size=1&page_token=b',
    ]);

    const pages = await listing((query) => ({
      active_link_list: query.get('page_index') === '3' ? [] : [{ link: query.get('page_index') }],
    }));
    const links = paginate(pages.instance.v3.brand.card.cardLinks, { query: {} });
    expect(await collect(links)).toEqual([{ link: '1' }, { link: '2' }]);
  });

  it('sends nothing for a node that is no list, or options that cannot be used', async () => {
    const { instance, received } = await listing(() => ({}));
    const noList = paginate(instance.v3.certificates, { query: {} });
    await expect(noList.next()).rejects.toMatchObject({ code: 'REQUEST_INVALID', field: 'node' });
    const node = instance.v3.merchantService.complaintsV2;
    for (const offset of ['x', -1, 1.5, {}]) {
      await expect(paginate(node, { query: { offset } }).next()).rejects.toMatchObject({
        field: 'query.offset',
      });
    }
    expect(() => paginate(node, { query: 'offset=1' })).toThrow(expect.objectContaining({ field: 'query' }));
    expect(() => paginate(node, null as never)).toThrow(expect.objectContaining({ field: 'options' }));
    for (const maxItems of [-1, 1.5, '3', Number.NaN]) {
      expect(() => paginate(node, {}, { maxItems: maxItems as number })).toThrow(
        expect.objectContaining({ field: 'maxItems' }),
      );
    }
    expect(received).toEqual([]);
  });

  it('ends with the signal of the call, and with its errors', async () => {
    const { instance } = await listing((query) => partOf(complaints(4), query));
    const controller = new AbortController();
    const rows = paginate(instance.v3.merchantService.complaintsV2, { query: {}, signal: controller.signal });
    await rows.next();
    await rows.next();
    controller.abort();
    await expect(rows.next()).rejects.toMatchObject({ code: 'ABORTED' });
    await expect(rows.next()).resolves.toEqual({ done: true, value: undefined });
  });
});
