import { invalid } from '../../errors/faults.ts';
import { isFields } from '../judge/schema/check.ts';
import { type DocumentedEvent, documentedEvent, type Schema } from '../judge/schema/document.ts';
import type { Fields } from '../judge/schema/request-fields.ts';
import { isV2 } from '../state/records/notification.ts';
import { exampleOf } from '../stateless/example.ts';

/** Fields of a v2 notification that are added when it is signed. */
const MADE_V2: ReadonlySet<string> = new Set([
  'event_type',
  'nonce_str',
  'event_nonce',
  'event_ciphertext',
  'req_info',
  'sign',
]);

/** Example values of v2 fields by name: v2 writes amounts in digits. */
const TEXTS_V2: readonly (readonly [RegExp, string])[] = [
  [/^(?:return_code|result_code)$/, 'SUCCESS'],
  [/_fee$|_amount$|_count$/, '1'],
  [/^refund_id$/, '50300000000202611230000000001'],
  [/^success_time$/, '2026-11-23 10:00:00'],
];

/** An event with all its documented fields in plain text. */
export interface ExampleEvent {
  /** For v2: the fields of the XML. */
  fields: Fields;
  /** The plaintext of the encrypted part, if there is one. */
  original_data: Fields | undefined;
}

/**
 * Returns the example of a documented event, which is always the same.
 *
 * @param event_type as handlers see it: `TRANSACTION.SUCCESS`, `v2/transaction-success`
 * @throws ConfigurationError `CONFIG_INVALID` for an event that is not documented
 */
export function exampleEvent(event_type: string): ExampleEvent {
  const documented = documentedEvent(isV2(event_type) ? event_type : `v3/${event_type}`);
  if (!documented) {
    throw invalid('event_type', `${event_type} is not a documented event: see WebhookEvents for all names`);
  }
  return isV2(event_type) ? exampleV2(documented) : exampleV3(documented);
}

function exampleV3({ schema }: DocumentedEvent): ExampleEvent {
  const { ciphertext } = schema.properties?.['resource']?.properties ?? {};
  return { fields: {}, original_data: plainExample(ciphertext?.contentSchema ?? {}) };
}

/** `sign_type` selects the sign; the default is MD5. */
function exampleV2({ schema }: DocumentedEvent): ExampleEvent {
  const { event_ciphertext, req_info } = schema.properties ?? {};
  const sealed = (event_ciphertext ?? req_info)?.contentSchema;
  const { sign_type, ...fields } = inTexts(plainExample(schema));
  const kept = Object.entries(fields).filter(([name]) => !MADE_V2.has(name));
  return {
    fields: { ...Object.fromEntries(kept), ...(sign_type === undefined ? {} : { sign_type: 'HMAC-SHA256' }) },
    original_data: sealed && inTexts(plainExample(sealed)),
  };
}

/** XML contains only texts. */
function inTexts(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      TEXTS_V2.find(([pattern]) => pattern.test(name))?.[1] ?? String(value),
    ]),
  );
}

/** Without ciphertext: it is encrypted when the event is sealed. */
function plainExample(schema: Schema): Fields {
  const unmarked = JSON.parse(
    JSON.stringify(schema, (name, value: unknown) => (name === 'x-wechatpay-encrypted' ? undefined : value)),
  ) as Schema;
  const example = exampleOf(unmarked, []);
  return isFields(example) ? example : {};
}

/** Merges the given fields into the existing ones, object by object. Lists are replaced as a whole. */
export function merged(base: unknown, over: unknown): unknown {
  if (!isFields(base) || !isFields(over)) return over;
  const fields = Object.entries(over).map(([name, value]) => [
    name,
    name in base ? merged(base[name], value) : value,
  ]);
  return { ...base, ...Object.fromEntries(fields) };
}
