import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import * as keys from '../../../../src/sandbox/keys/keys.ts';
import { type EventDraft, Webhook } from '../../../../src/webhook/index.ts';
import { sampleEvents } from '../../../support/notifications/sample-event.ts';

const platform = { serial: keys.platformSerial, privateKey: keys.platformKey };
const webhook = Webhook.factory({
  certs: { [keys.platformSerial]: keys.platformCert },
  apiv3Key: keys.apiv3Key,
  secret: keys.apiv2Secret,
  privateKey: keys.merchantKey,
});
const samples = sampleEvents();

describe('what sign makes', () => {
  it.each(samples.map((sample) => [sample.draft.event_type, sample] as const))(
    '%s is what parse gives',
    async (event_type, { draft, plain }) => {
      const event = (await webhook.parse(webhook.sign(draft as EventDraft<string>, platform))) as object;
      expect(event).toMatchObject(draft);
      const resource = event_type.startsWith('v2/') ? event : (event as { resource: object }).resource;
      expect((resource as { original_data?: unknown }).original_data).toEqual(plain);
    },
  );

  it('is there for every documented event', () => {
    const names = new Set(samples.map(({ draft }) => draft.event_type));
    expect(names.size).toBe(112);
    expect(
      samples.filter(({ plain }) => plain !== undefined && JSON.stringify(plain) !== '{}').length,
    ).toBeGreaterThan(100);
  });

  it('hides the fields that are encrypted with the merchant certificate', () => {
    const [sample] = samples.filter(({ draft }) => draft.event_type === 'MEMBERCARD.ACCEPT_CARD');
    const manual = Webhook.factory({
      certs: { [keys.platformSerial]: keys.platformCert },
      apiv3Key: keys.apiv3Key,
      sensitive: 'manual',
    });
    const signed = webhook.sign(sample?.draft as EventDraft<string>, platform);
    return expect(manual.parse(signed)).resolves.toMatchObject({
      resource: { original_data: { phone_number: expect.stringMatching(/^[\w+/]{342}==$/) } },
    });
  });

  it('makes what is left out, but takes what is given', async () => {
    const event = await webhook.parse(
      webhook.sign({ event_type: 'PUBLISHED.TODAY', resource: { original_data: [1] } }, platform),
    );
    expect(event).toMatchObject({
      id: expect.any(String),
      create_time: expect.any(String),
      event_type: 'PUBLISHED.TODAY',
      resource: { original_data: [1], algorithm: 'AEAD_AES_256_GCM' },
    });
    const named = { event_type: 'PUBLISHED.TODAY', id: 'mine', resource: { original_data: {} } };
    expect(await webhook.parse(webhook.sign(named, platform))).toMatchObject({ id: 'mine' });
  });

  it('gives a type of v2 that the docs do not have its full name', async () => {
    const draft = {
      event_type: 'v2/NEW.TODAY',
      mch_id: '1',
      original_data: { state: 'A' },
      resource: undefined,
    };
    const event = await webhook.parse(webhook.sign(draft as unknown as EventDraft<string>));
    expect(event).toMatchObject({ event_type: 'v2/NEW.TODAY', original_data: { state: 'A' } });
  });

  it('needs five lines of a test, with the simulator', async () => {
    const sandbox = await createSandbox();
    const mine = Webhook.factory(sandbox.config);
    const signed = mine.sign(
      { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: { transaction_id: '4200' } } },
      sandbox.platform,
    );
    await expect(mine.parse(signed)).resolves.toMatchObject({
      resource: { original_data: { transaction_id: '4200' } },
    });
    await sandbox.close();
  });

  it.each([
    [
      'no platform',
      () => webhook.sign({ event_type: 'A', resource: { original_data: 1 } }),
      'CONFIG_MISSING',
    ],
    [
      'no plaintext',
      () => webhook.sign({ event_type: 'A' } as unknown as EventDraft<'A'>, platform),
      'CONFIG_INVALID',
    ],
    [
      'no apiv3Key',
      () => bare.sign({ event_type: 'A', resource: { original_data: 1 } }, platform),
      'CONFIG_MISSING',
    ],
    ['no secret', () => bare.sign({ event_type: 'v2/A', resource: { original_data: 1 } }), 'CONFIG_MISSING'],
    [
      'no privateKey for a field of the merchant',
      () =>
        Webhook.factory({ certs, apiv3Key: keys.apiv3Key }).sign(
          {
            event_type: 'MEMBERCARD.ACCEPT_CARD',
            resource: { original_data: { phone_number: '1' } },
          } as unknown as EventDraft<string>,
          platform,
        ),
      'CONFIG_MISSING',
    ],
  ])('cannot be made with %s', (_, sign, code) => {
    expect(sign).toThrow(expect.objectContaining({ name: 'ConfigurationError', code }));
  });
});

const certs = { [keys.platformSerial]: keys.platformCert };
const bare = Webhook.factory({ certs });
