import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WechatpayError } from '../../../../src/errors/index.ts';
import { platformKey, platformSerial } from '../../../../src/sandbox/keys/keys.ts';
import { notice, notification, webhook } from '../../../support/notifications/notification.ts';
import { ODD, outcomeOf } from '../../../support/values/any-option.ts';

const platform = { privateKey: platformKey, serial: platformSerial };
const event = { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: { out_trade_no: '1' } } };
const signed = (given: unknown, by: unknown = platform) => webhook.sign(given as typeof event, by as never);
const parsed = (given: unknown) => webhook.parse(given as string);

describe('bytes of any kind', () => {
  it('are raw: ArrayBuffer, DataView and typed arrays', async () => {
    const { headers, body, id } = notification();
    const { buffer } = new Uint8Array(Buffer.from(body));
    for (const bytes of [buffer, new DataView(buffer), new Int8Array(buffer)]) {
      await expect(parsed({ headers, body: bytes })).resolves.toMatchObject({ id });
    }
    const { body: xml } = notice('4200');
    await expect(
      parsed({ headers: {}, body: new Uint8Array(Buffer.from(xml)).buffer }),
    ).resolves.toMatchObject({
      event_type: 'v2/transaction-success',
    });
  });
});

describe('a value of any type', () => {
  it('as the notification names it', async () => {
    for (const odd of ODD) {
      const isFields =
        typeof odd === 'object' && odd !== null && !Array.isArray(odd) && !Buffer.isBuffer(odd);
      const field = isFields ? 'body' : 'notification';
      expect(await outcomeOf(() => parsed(odd))).toMatchObject({ field });
    }
  });

  it('as a part of the notification is refused', async () => {
    const { headers, body } = notification();
    for (const odd of ODD) {
      const isText = typeof odd === 'string' || Buffer.isBuffer(odd);
      const refused = await outcomeOf(() => parsed({ headers, body: odd }));
      expect(refused).toMatchObject(isText ? { code: 'SIGNATURE_MISMATCH' } : { field: 'body' });
      expect(await outcomeOf(() => parsed({ headers: odd, body }))).toBeInstanceOf(WechatpayError);
      for (const name of Object.keys(headers).filter((key) =>
        /Nonce|Serial|Signature$|Timestamp/.test(key),
      )) {
        const changed = { ...headers, [name]: odd };
        expect(await outcomeOf(() => parsed({ headers: changed, body }))).toBeInstanceOf(WechatpayError);
      }
    }
  });

  it('as the event that is signed names it', async () => {
    for (const odd of ODD) {
      expect(await outcomeOf(() => signed(odd))).toMatchObject({ field: /^event/ });
      const named = await outcomeOf(() => signed({ ...event, event_type: odd }));
      if (odd !== 'x') expect(named).toMatchObject({ field: 'event.event_type' });
      expect(await outcomeOf(() => signed(event, odd === undefined ? null : odd))).toMatchObject({
        code: expect.stringMatching(/^CONFIG_/),
      });
    }
  });

  it('in any part of the event, or of whose signature it gets, is signed or refused', async () => {
    const odd = fc.oneof(fc.constantFrom(...ODD), fc.anything());
    const parts = ['id', 'create_time', 'summary', 'resource_type', 'resource'];
    const inner = ['original_data', 'nonce', 'associated_data', 'algorithm', 'original_type'];
    const v2 = ['sign_type', 'algorithm', 'event_nonce', 'event_associated_data', 'original_data', 'appid'];
    const names = fc.constantFrom('v2/refund-processed', 'v2/transaction-success', 'v2/CHECK.FAIL');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...parts), odd),
        fc.dictionary(fc.constantFrom(...inner), odd),
        fc.dictionary(fc.constantFrom(...v2), odd),
        names,
        fc.dictionary(fc.constantFrom('privateKey', 'serial', 'timestamp'), odd),
        async (outer, resource, fields, event_type, by) => {
          const whole = { ...event, resource: { ...event.resource, ...resource }, ...outer };
          await outcomeOf(() => signed(whole));
          await outcomeOf(() => signed(event, { ...platform, ...by }));
          await outcomeOf(() => signed({ ...fields, event_type }));
        },
      ),
      { numRuns: 500 },
    );
  });
});
