import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Mcp } from '../../../../support/cli/mcp.ts';

let mcp: Mcp & { close: () => Promise<void> };
beforeAll(async () => {
  mcp = await connect();
});
afterAll(() => mcp.close());

type Hits = { hits: { path?: string; method?: string; event_type?: string }[] };
const search = async (query: string, more: object = {}) => {
  const { document } = await mcp.call('search_operations', { query, ...more });
  return (document as Hits).hits;
};

describe('the tools', () => {
  it('have names, schemas, descriptions and hints that a client can show', async () => {
    const { tools } = await mcp.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search_operations',
      'describe_operation',
      'sample_operation',
      'describe_event',
      'sample_event',
      'search_guides',
      'read_guide',
      'call_simulator',
      'act_in_simulator',
      'trigger_event',
      'list_notifications',
      'list_requests',
      'explain_error',
      'explain_notification',
    ]);
    for (const { description = '', inputSchema, annotations } of tools) {
      expect(description.length).toBeGreaterThan(40);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(annotations).toMatchObject({ destructiveHint: false, openWorldHint: false });
    }
    const changing = tools.filter(({ annotations }) => annotations?.readOnlyHint === false);
    expect(changing.map(({ name }) => name)).toEqual(['call_simulator', 'act_in_simulator', 'trigger_event']);
  });
});

describe('search_operations', () => {
  it.each([
    ['商家转账', 'v3/fund-app/mch-transfer/transfer-bills'],
    ['profit sharing', 'v3/profitsharing/orders'],
    ['v3/pay/transactions/jsapi', 'v3/pay/transactions/jsapi'],
    ['fapiao', 'v3/new-tax-control-fapiao'],
  ])('finds %s', async (query, path) => {
    expect((await search(query))[0]?.path).toContain(path);
  });

  it('finds by the name of a field, and events by their type', async () => {
    expect((await search('out_refund_no')).map(({ path }) => path)).toContain('v3/refund/domestic/refunds');
    expect((await search('TRANSACTION.SUCCESS'))[0]).toMatchObject({ kind: 'event' });
  });

  it('finds only one kind, and as many as wanted', async () => {
    const events = await search('退款', { kind: 'event', limit: 3 });
    expect(events.map(({ event_type }) => event_type)).toContain('REFUND.SUCCESS');
    expect(events.length).toBeLessThanOrEqual(3);
    expect((await search('退款', { limit: 2 })).length).toBe(2);
  });

  it('says so when it finds nothing', async () => {
    const { text, document, isError } = await mcp.call('search_operations', { query: '龘' });
    expect([document, isError]).toEqual([{ hits: [] }, false]);
    expect(text).toContain('Nothing was found');
  });
});

describe('describe_operation', () => {
  it('says what there is to know', async () => {
    const { document, text } = await mcp.call('describe_operation', {
      method: 'POST',
      path: 'v3/refund/domestic/refunds',
    });
    expect(document).toMatchObject({
      method: 'post',
      docs: expect.stringContaining('https://pay.weixin.qq.com/doc/'),
      product: { name: '退款' },
      facts: { idempotent: 'json.out_refund_no' },
    });
    const names = (list: unknown) => (list as { name: string }[]).map(({ name }) => name);
    expect(names(document['parameters'])).toContain('amount.total');
    expect(names(document['response'])).toContain('refund_id');
    expect(text).toMatch(/- `out_refund_no` string\(64\), required: 商户退款单号/);
    expect(text).toMatch(/- `status` string, .*`SUCCESS`/);
    expect(text).toMatch(/- \d{3} `NOT_ENOUGH`/);
    expect(text).toContain(
      'It is idempotent: a retry with the same json.out_refund_no has no second effect.',
    );
  });

  it('marks what is encrypted, and what has ended', async () => {
    const bill = { method: 'post', path: 'v3/fund-app/mch-transfer/transfer-bills' };
    expect((await mcp.call('describe_operation', bill)).text).toMatch(/- `user_name` .*encrypted \(the SDK/);
    const old = { method: 'post', path: 'v2/applyment/micro/getstate' };
    expect(await mcp.call('describe_operation', old)).toMatchObject({
      text: expect.stringMatching(/^This is retired since 20/m),
      document: { lifecycle: { state: 'retired' } },
    });
  });

  it('refuses what is not documented', async () => {
    const unknown = await mcp.call('describe_operation', { method: 'get', path: 'v3/nothing' });
    expect(unknown).toMatchObject({ isError: true, text: expect.stringMatching(/^PATH_INVALID: /) });
    const verb = await mcp.call('describe_operation', { method: 'delete', path: 'v3/certificates' });
    expect(verb.text).toBe('PATH_INVALID: v3/certificates is documented only with GET');
    const odd = await mcp.call('describe_operation', { method: 'brew', path: 'v3/certificates' });
    expect(odd.text).toMatch(/^REQUEST_INVALID: The method must be one of/);
  });
});

describe('describe_event', () => {
  it('has the decrypted fields, and the response that it asks for', async () => {
    const paid = await mcp.call('describe_event', { event_type: 'TRANSACTION.SUCCESS' });
    expect(paid.text).toContain('- `resource.ciphertext!.out_trade_no`');
    const asking = await mcp.call('describe_event', { event_type: 'PARKING_FEE.QUERY_TRANS_INFO' });
    expect(asking.text).toMatch(/## Response that it asks for\n.*- `payable_amount`/s);
  });

  it('refuses an unknown one', async () => {
    const { isError, text } = await mcp.call('describe_event', { event_type: 'NO.EVENT' });
    expect(isError).toBe(true);
    expect(text).toContain('Find it with search_operations');
  });
});

describe('the samples', () => {
  it.each([
    ['post', 'v3/pay/transactions/native'],
    ['get', 'v3/marketing/favor/stocks'],
    ['post', 'v2/tools/shorturl'],
  ])('of %s %s are accepted by the simulator', async (method, path) => {
    const { document } = await mcp.call('sample_operation', { method, path });
    expect(document['typescript']).toContain(`await instance.${path.replaceAll('/', '.')}.${method}({`);
    expect(document['command']).toContain(`npx wechatpay-chain request ${path} ${method} --sandbox`);
    expect(document['response']).toBeTypeOf('object');
    const { json, xml, query } = document['options'] as Record<string, unknown>;
    const call = await mcp.call('call_simulator', { method, path, json, xml, query });
    expect(call).toMatchObject({ isError: false, document: { status: 200 } });
  });

  it('of events have a handler and the content', async () => {
    const paid = await mcp.call('sample_event', { event_type: 'TRANSACTION.SUCCESS' });
    expect(paid.document).toMatchObject({
      typescript: expect.stringContaining("'TRANSACTION.SUCCESS': async (event) => {"),
      command: 'npx wechatpay-chain trigger TRANSACTION.SUCCESS --url http://127.0.0.1:3000/notify',
      content: { trade_state: 'SUCCESS' },
    });
    const v2 = await mcp.call('sample_event', { event_type: 'v2/transaction-success' });
    expect(v2.document).toMatchObject({ xml: expect.stringContaining('<return_code>SUCCESS</return_code>') });
    expect((await mcp.call('sample_event', { event_type: 'toString' })).isError).toBe(true);
  });
});

describe('the guides', () => {
  it('are found in the language of the query', async () => {
    const { document } = await mcp.call('search_guides', { query: 'retry deadline' });
    expect(document['sections']).toContainEqual(
      expect.objectContaining({ name: 'guide/retries', language: 'en' }),
    );
    const zh = await mcp.call('search_guides', { query: '重试', limit: 3 });
    expect(zh.document['sections']).toMatchObject([
      { language: 'zh' },
      { language: 'zh' },
      { language: 'zh' },
    ]);
    expect(zh.text).toContain('## guide/');
    const none = await mcp.call('search_guides', { query: 'xylophone' });
    expect(none.text).toMatch(/^Nothing was found. The guides are .*guide\/errors/);
  });

  it('are read whole, or one section', async () => {
    const whole = await mcp.call('read_guide', { name: 'docs/guide/errors.md', language: 'zh' });
    expect(whole.text).toMatch(/^# 错误/);
    const part = await mcp.call('read_guide', { name: 'guide/cli', section: 'credentials' });
    expect(part.text).toMatch(/^## Credentials\n/);
    expect(part.text).not.toContain('## Output');
  });

  it('of the folders that the package ships, and no other file', async () => {
    const odd = await mcp.call('read_guide', { name: '../package' });
    expect(odd).toMatchObject({ isError: true, text: expect.stringContaining('guide/notifications') });
    const section = await mcp.call('read_guide', { name: 'guide/cli', section: 'Nothing' });
    expect(section.text).toMatch(/^REQUEST_INVALID: guide\/cli has no such section. It has .*Credentials/);
  });
});
