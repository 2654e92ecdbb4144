import { describe, expect, it } from 'vitest';
import { wxpay } from '../../../support/cli/cli.ts';
import { webhook } from '../../../support/notifications/notification.ts';
import { serve } from '../../../support/sockets/peer.ts';

/** A merchant's server that answers with this status; what came to it is kept. */
async function open(status: number, answer = '') {
  const { url, received } = await serve((_, response) => response.writeHead(status).end(answer));
  return { received, argv: ['--url', `${url}notify`, '--json'] };
}

describe('wxpay trigger', () => {
  it.each([
    ['TRANSACTION.SUCCESS', { out_trade_no: 'mine', amount: { total: 7 } }],
    ['v2/transaction-success', { out_trade_no: 'mine', total_fee: '7' }],
  ])('sends %s so that it is proved, with the fields that are given', async (event, fields) => {
    const { argv, received } = await open(event.startsWith('v2/') ? 200 : 204, V2_ANSWER);
    const { code, stdout } = await wxpay(['trigger', event, '-d', JSON.stringify(fields), ...argv]);
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ ok: true, event_type: event })]);
    expect(received).toHaveLength(1);
    const [{ headers, body }] = received as [(typeof received)[0]];
    const parsed = await webhook.parse({ headers: headers as Record<string, string>, body });
    expect(parsed.event_type).toBe(event);
    const { resource } = parsed as { resource?: { original_data: object } };
    const plain = resource ? resource.original_data : parsed;
    expect(plain).toMatchObject(fields);
  });

  it('exits with 1 when the server does not accept it, and says what it answered', async () => {
    const { argv } = await open(500, 'out of tea');
    const { code, stdout } = await wxpay(['trigger', 'REFUND.SUCCESS', ...argv]);
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({ ok: false, status: 500, answer: 'out of tea' }),
    ]);
  });

  it('exits with 3 when nobody answers', async () => {
    const argv = ['trigger', 'TRANSACTION.SUCCESS', '--url', 'http://127.0.0.1:9/', '--json'];
    const { code, stdout, stderr } = await wxpay(argv);
    expect([code, stdout, JSON.parse(stderr).error.code]).toEqual([3, '', 'CONNECTION_FAILED']);
  });

  it.each<[string, string[], string]>([
    ['an unknown event', ['NOPE', '--url', 'http://127.0.0.1:9/'], 'ops --events'],
    ['no URL', ['TRANSACTION.SUCCESS'], 'required option'],
    ['half a URL', ['TRANSACTION.SUCCESS', '--url', '/notify'], 'a full URL'],
    ['a file', ['TRANSACTION.SUCCESS', '--url', 'file:///etc/hosts'], 'a full URL'],
    ['no JSON', ['TRANSACTION.SUCCESS', '--url', 'http://127.0.0.1:9/', '-d', '{'], 'is not valid JSON'],
    ['no object', ['TRANSACTION.SUCCESS', '--url', 'http://127.0.0.1:9/', '-d', '[]'], 'not a JSON object'],
  ])('exits with 2 for %s', async (_, argv, message) => {
    const { code, stderr } = await wxpay(['trigger', ...argv]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

const V2_ANSWER = '<xml><return_code>SUCCESS</return_code></xml>';
