import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type EventType, type Sandbox } from '../../../../src/sandbox/index.ts';
import { flawOf } from '../../../../src/sandbox/judge/schema/check.ts';
import { documentedEvent, type Schema } from '../../../../src/sandbox/judge/schema/document.ts';
import { Webhook } from '../../../../src/webhook/index.ts';
import { openShop } from '../../../support/sandbox/shop.ts';

const { webhooks } = JSON.parse(readFileSync(new URL('../../../../openapi.json', import.meta.url), 'utf8'));
/** As they are handed on: of v3 without the version. */
const types = Object.keys(webhooks).map((name) => name.replace(/^v3\//, '')) as EventType[];

interface Opened {
  event_type: string;
  resource?: { original_data: unknown; [field: string]: unknown };
  original_data?: unknown;
  [field: string]: unknown;
}

describe('an event that is triggered', () => {
  it('is any of the documented ones', () => {
    expect(types.length).toBeGreaterThan(100);
  });

  it('is taken when the response holds the data that it asks for, and not with a part of it', async () => {
    const { sandbox, listener } = await openShop();
    const trigger = (data: object) => {
      listener.answer = (response) => void response.end(JSON.stringify(data));
      const overrides = { notify_url: listener.url };
      return sandbox.trigger('CROSS_BORDER_PAY.PUSH_ORDER_INFO', undefined, overrides);
    };
    const whole = {
      code: 'SUCCESS',
      acq_tid: '1',
      prepay_id: 'wx2611',
      expire_time: '2026-11-27T17:00:00+08:00',
      client_ip: '192.0.2.1',
    };
    expect((await trigger(whole)).state).toBe('DELIVERED');
    const { prepay_id: _, ...part } = whole;
    const { attempts } = await trigger(part);
    expect(attempts).toMatchObject([
      { accepted: false, error: 'the response does not match the documentation: /prepay_id: required' },
    ]);
  });

  it.each(types)('%s is delivered, parsed, and true to its schema', async (type) => {
    const { sandbox, listener } = await openShop();
    listener.answer = (response) =>
      type.startsWith('v2/')
        ? void response.end('<xml><return_code>SUCCESS</return_code></xml>')
        : void response.writeHead(204).end();
    const sent = await sandbox.trigger(type, undefined, { notify_url: listener.url });
    const asksForData = documentedEvent(`v3/${type}`)?.answer !== undefined;
    if (asksForData) {
      const error = 'the response has none of the data that this event requires';
      expect(sent).toMatchObject({ state: 'SENDING', attempts: [{ status: 204, accepted: false, error }] });
    } else expect(sent).toMatchObject({ event_type: type, state: 'DELIVERED' });
    const [heard = { headers: {}, body: '' }] = listener.heard;
    const event = (await Webhook.factory(sandbox.config).parse(heard)) as unknown as Opened;
    expect(event.event_type).toBe(type);
    const documented = documentedEvent(type.startsWith('v2/') ? type : `v3/${type}`);
    const schema: Schema = documented?.schema ?? {};
    const { resource, event_ciphertext, req_info } = schema.properties ?? {};
    const sealed = resource?.properties?.['ciphertext'] ?? event_ciphertext ?? req_info;
    const plain = event.resource?.original_data ?? event.original_data;
    if (sealed) expect(flawOf(plain, sealed.contentSchema ?? {}, true)).toBeUndefined();
    else expect(plain).toBeUndefined();
    const { original_data: _, event_type, ...all } = event;
    // Every notice of v2 has these, also where they are not documented.
    const isAdded = (name: string) =>
      ['return_code', 'nonce_str'].includes(name) && !schema.properties?.[name];
    // XML has texts only.
    const typed = (name: string, value: unknown) =>
      schema.properties?.[name]?.type === 'integer' ? Number(value) : value;
    const fields = Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => !isAdded(name))
        .map(([name, value]) => [name, typed(name, value)]),
    );
    const envelope = event.resource
      ? { ...fields, event_type, resource: { ...event.resource, original_data: undefined } }
      : { ...fields, ...(schema.properties?.['event_type'] ? { event_type: type.replace('v2/', '') } : {}) };
    expect(flawOf(JSON.parse(JSON.stringify(envelope)), schema, true)).toBeUndefined();
  });

  it('has what is given over the example', async () => {
    const { sandbox, events, listener } = await openShop();
    const options = { notify_url: listener.url };
    const time_range = { end_time: '20261123' };
    await sandbox.trigger('PAYSCORE.USER_PAID', { out_order_no: 'S1', time_range }, options);
    await sandbox.trigger('v2/transaction-success', { out_trade_no: 'T1' }, options);
    await sandbox.trigger('v2/refund-processed', { out_refund_no: 'R1' }, options);
    await sandbox.trigger('MEMBERCARD.ACTIVATE_CARD', undefined, options);
    expect(await events()).toMatchObject([
      {
        resource: {
          original_data: {
            out_order_no: 'S1',
            time_range: { end_time: '20261123', start_time: expect.any(String) },
          },
        },
      },
      { event_type: 'v2/transaction-success', out_trade_no: 'T1' },
      { event_type: 'v2/refund-processed', original_data: { out_refund_no: 'R1' } },
      { event_type: 'MEMBERCARD.ACTIVATE_CARD' },
    ]);
  });

  it('goes where the last notification went', async () => {
    const { sandbox, sell, listener } = await openShop();
    await sell('T20261123001');
    await sandbox.trigger('PAYSCORE.USER_PAID');
    expect(listener.heard).toHaveLength(2);
  });

  it('of v2 needs an answer in XML', async () => {
    const { sandbox, listener } = await openShop();
    const trigger = () => sandbox.trigger('v2/transaction-success', undefined, { notify_url: listener.url });
    expect(await trigger()).toMatchObject({ state: 'SENDING' });
    listener.answer = (response) => void response.end('SUCCESS');
    expect(await trigger()).toMatchObject({ state: 'SENDING' });
    listener.answer = (response) => void response.end('<xml><return_code>FAIL</return_code></xml>');
    expect(await trigger()).toMatchObject({ state: 'SENDING' });
  });

  describe('without a place or a name', () => {
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await createSandbox();
      return () => sandbox.close();
    });

    it('is refused', async () => {
      await expect(sandbox.trigger('PAYSCORE.USER_PAID')).rejects.toMatchObject({
        code: 'CONFIG_MISSING',
        field: 'notify_url',
      });
      await expect(sandbox.trigger('UNHEARD.OF' as EventType)).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        field: 'event_type',
      });
    });
  });
});
