import { invalid } from '../../errors/faults.ts';
import { isFields } from '../schema/check.ts';
import { type DocumentedEvent, documentedEvent, type Schema } from '../schema/document.ts';
import type { Fields } from '../schema/request-fields.ts';
import { isV2 } from '../state/records/notification.ts';
import { exampleOf } from '../stateless/example.ts';

/** Fields of a v2 notice that are made when it is signed. */
const MADE_V2: ReadonlySet<string> = new Set([
  'event_type',
  'nonce_str',
  'event_nonce',
  'event_ciphertext',
  'req_info',
  'sign',
]);

/** What stands in an example of v2, by the field's name: amounts are written in digits there. */
const TEXTS_V2: readonly (readonly [RegExp, string])[] = [
  [/^(?:return_code|result_code)$/, 'SUCCESS'],
  [/_fee$|_amount$|_count$/, '1'],
  [/^refund_id$/, '50300000000202611230000000001'],
  [/^success_time$/, '2026-11-23 10:00:00'],
];

/** An event with all its documented fields, plain. */
export interface ExampleEvent {
  /** Of v2: those of the XML. */
  fields: Fields;
  /** What is encrypted, where something is. */
  original_data: Fields | undefined;
}

/**
 * An example of a documented event, always the same.
 *
 * @param event_type as it is handed on: `TRANSACTION.SUCCESS`, `v2/transaction-success`
 * @throws ConfigurationError `CONFIG_INVALID` for one that is not documented
 */
export function exampleEvent(event_type: string): ExampleEvent {
  const documented = documentedEvent(isV2(event_type) ? event_type : `v3/${event_type}`);
  if (!documented) {
    throw invalid('event_type', `${event_type} is no documented event: see WebhookEvents for their names`);
  }
  return isV2(event_type) ? exampleV2(documented) : exampleV3(documented);
}

function exampleV3({ schema }: DocumentedEvent): ExampleEvent {
  const { ciphertext } = schema.properties?.['resource']?.properties ?? {};
  return { fields: {}, original_data: plainExample(ciphertext?.contentSchema ?? {}) };
}

/** The sign is made as `sign_type` says; without it, by MD5. */
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

/** XML has texts only. */
function inTexts(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      TEXTS_V2.find(([pattern]) => pattern.test(name))?.[1] ?? String(value),
    ]),
  );
}

/** Without ciphertext: what is to be encrypted once more is, when the event is sealed. */
function plainExample(schema: Schema): Fields {
  const unmarked = JSON.parse(
    JSON.stringify(schema, (name, value: unknown) => (name === 'x-wechatpay-encrypted' ? undefined : value)),
  ) as Schema;
  const example = exampleOf(unmarked, []);
  return isFields(example) ? example : {};
}

/** What is given over what is there, object by object; a list as a whole. */
export function merged(base: unknown, over: unknown): unknown {
  if (!isFields(base) || !isFields(over)) return over;
  const fields = Object.entries(over).map(([name, value]) => [
    name,
    name in base ? merged(base[name], value) : value,
  ]);
  return { ...base, ...Object.fromEntries(fields) };
}
