import { describe, expect, it } from 'vitest';
import { Webhook } from '../../../../src/webhook/index.ts';
import { yuan } from '../../../../src/wire/money.ts';
import { wxpay } from '../../../support/cli/cli.ts';
import { openSandbox } from '../../../support/sandbox/raw-request.ts';
import { serve } from '../../../support/sockets/peer.ts';

const TIME = new Date('2026-11-27T09:00:00.123Z');

describe('a Date in a v2 event', () => {
  it('is written by sign in the format of the event', async () => {
    const { config } = await openSandbox();
    const webhook = Webhook.factory(config);
    const paid = { event_type: 'v2/transaction-success', mch_id: config.mchid, time_end: TIME };
    expect(await webhook.parse(webhook.sign(paid as never))).toMatchObject({ time_end: '20261127170000' });
    const original_data = {
      refund_id: '5',
      out_refund_no: 'R1',
      refund_status: 'SUCCESS',
      refund_fee: '1',
      total_fee: '1',
      success_time: TIME,
    };
    const refunded = { event_type: 'v2/refund-processed', mch_id: config.mchid, original_data };
    expect(await webhook.parse(webhook.sign(refunded as never))).toMatchObject({
      original_data: { success_time: '2026-11-27 17:00:00' },
    });
    const signed = { event_type: 'v2/pap-contract-state-changed', mch_id: config.mchid, operate_time: TIME };
    expect(await webhook.parse(webhook.sign(signed as never))).toMatchObject({
      operate_time: '2026-11-27 17:00:00',
    });
    expect(paid.time_end).toBe(TIME);
  });

  it('is written by the simulator', async () => {
    const { url, received } = await serve((_, response) => response.writeHead(200).end());
    const sandbox = await openSandbox();
    await sandbox.trigger('v2/transaction-success', { time_end: TIME } as never, { notify_url: url });
    expect(received[0]?.body.toString()).toContain('<time_end>20261127170000</time_end>');
  });

  it('is refused by its name if it is invalid', async () => {
    const { config } = await openSandbox();
    const webhook = Webhook.factory(config);
    const at = new Date('x');
    const sign = (event: object) => () =>
      webhook.sign({ event_type: 'v2/refund-processed', ...event } as never);
    const refusal = (field: string) => expect.objectContaining({ code: 'VALUE_INVALID', field });
    expect(sign({ at })).toThrow(refusal('event.at'));
    expect(sign({ original_data: { list: [at] } })).toThrow(refusal('event.original_data.list[0]'));
  });
});

describe('yuan', () => {
  it('takes the digits of v2 responses', () => {
    expect(yuan('1280')).toBe('12.80');
    expect(yuan('0')).toBe('0.00');
    expect(yuan('12345678901234567890')).toBe('123456789012345678.90');
  });

  it.each(['', '12.80', '-1', '+1', '01', '1e3', ' 1', '1 ', '1\n', '１', '0x10'])('refuses %o', (text) =>
    expect(() => yuan(text)).toThrow('whole fen'),
  );

  it('says that a number beyond 2^53 - 1 may have lost digits', () => {
    expect(() => yuan(2 ** 53)).toThrow('beyond 2^53 - 1');
    expect(() => yuan(1.5)).toThrow('whole fen');
  });
});

describe('the numbers of a message to wxpay mcp', () => {
  const HELLO = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
  };
  const trigger = (content: string) =>
    `{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"trigger_event","arguments":{"event_type":"TRANSACTION.SUCCESS","content":${content}}}}`;
  const answerTo = async (line: string) => {
    const { stdout } = await wxpay(['mcp'], { stdin: `${JSON.stringify(HELLO)}\n${line}\n` });
    const answers = stdout
      .split('\n')
      .filter(Boolean)
      .map(
        (text) =>
          JSON.parse(text) as { id: unknown; result?: { structuredContent?: unknown }; error?: unknown },
      );
    return answers.find(({ id }) => id === 2);
  };

  it('keep all digits of an integer', async () => {
    const answer = await answerTo(trigger('{"big":12345678901234567890,"small":5}'));
    expect(answer?.result?.structuredContent).toMatchObject({
      content: { big: '12345678901234567890', small: 5 },
    });
  });

  it('are refused where a fraction would be rounded', async () => {
    expect(await answerTo(trigger('{"big":0.1234567890123456789}'))).toMatchObject({
      error: { code: -32_600, message: expect.stringContaining('use a string') },
    });
  });
});
