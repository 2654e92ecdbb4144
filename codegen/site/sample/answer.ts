import type { ExampleRequest } from '../../../src/lookup/sample/request.ts';
import type { Values } from '../../../src/lookup/sample/values.ts';
import { exampleEvent } from '../../../src/sandbox/notify/example-event.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import type { Event, Operation } from '../../model/model.ts';
import { typeOfEvent } from '../../plan/names.ts';
import { bodyOf } from '../../plan/plan.ts';
import type { Language } from '../html/highlight.ts';
import { valuesOf } from './values.ts';

/** An example to show. */
export interface Example {
  language: Language;
  text: string;
}

/** What the simulator answers to the example request; `undefined` where the answer has no fields. */
export function exampleAnswer(
  { response, protocol }: Operation,
  { variables, query, body }: ExampleRequest,
): Example | undefined {
  if (response.kind !== 'fields' || response.fields.length === 0) return undefined;
  const given = typeof body === 'object' && body !== null ? (body as Values) : {};
  const values = valuesOf(response.fields, [{ ...given, ...variables }, query]);
  return protocol === 'v2' ? xml(values) : json(values);
}

/** A notification as it arrives, and its decrypted content. */
export interface ExampleNotification {
  sent: Example;
  plain?: Example;
}

/** Stands for the ciphertext. */
const CIPHERTEXT = '…';

/** The notification that `sandbox.trigger` sends for an event. */
export function exampleNotification(event: Event): ExampleNotification {
  const { fields, original_data } = exampleEvent(typeOfEvent(event));
  if (event.version === 'v2') {
    return { sent: xml(fields), ...(original_data ? { plain: xml(original_data) } : {}) };
  }
  return { sent: json(envelopeOf(event)), ...(original_data ? { plain: json(original_data) } : {}) };
}

function envelopeOf(event: Event): Values {
  const { resource, ...values } = valuesOf(bodyOf(event));
  const sealed = typeof resource === 'object' ? { resource: { ...resource, ciphertext: CIPHERTEXT } } : {};
  return { ...values, event_type: typeOfEvent(event), ...sealed };
}

function json(values: unknown): Example {
  return { language: 'json', text: JSON.stringify(values, null, 2) };
}

function xml(values: unknown): Example {
  return {
    language: 'xml',
    text: Transformer.toXml(values as Parameters<typeof Transformer.toXml>[0], true, true).trimEnd(),
  };
}
