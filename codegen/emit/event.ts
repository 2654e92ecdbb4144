import type { InterfaceDeclarationStructure } from 'ts-morph';
import type { Field, Payload } from '../model.ts';
import type { PlannedEvent } from '../plan/plan.ts';
import { everyField } from '../walk.ts';
import { contentInterfaces } from './content.ts';
import { docsOf } from './doc.ts';
import {
  interfaceOf,
  literal,
  type Members,
  membersOf,
  PLAINTEXT,
  type Place,
  quoted,
  typeOf,
} from './field.ts';

/** The body of a notification as it is handed on: verified, and the plaintext beside its ciphertext. */
export function eventTypes(planned: PlannedEvent): InterfaceDeclarationStructure[] {
  const { event, name, contents } = planned;
  const place: Place = { side: 'answer', protocol: event.version, contents };
  const body = event.request.find((field) => field.name === 'body')?.children ?? [];
  const plaintext = plaintextOf(body);
  const base = plaintext && contents.get(plaintext);
  const payloads = base ? payloadInterfaces(planned, plaintext, base) : [];
  const union = [base, ...payloads.map((payload) => payload.name)].join(' | ');
  const merged = payloads.length > 0;
  const members = eventMembers(
    body.map(withRequiredPlaintext),
    merged ? { ...place, plaintext: union } : place,
  );
  return [
    interfaceOf(name, { ...members, docs: [docsOf(event.name, event)] }),
    ...contentInterfaces(
      everyField(body),
      planned.payloads.length > 0 ? { ...place, optional: true } : place,
    ),
    ...payloads,
  ];
}

/** The event type tells events apart: the one enumeration of an answer that is closed. */
function eventMembers(body: readonly Field[], place: Place): Members {
  const members = membersOf(body, place);
  const event_type = body.find(({ name }) => name === 'event_type');
  if (!event_type) return members;
  const type = typeOf(event_type, { ...place, side: 'request' });
  const properties = members.properties?.map((property) =>
    property.name === 'event_type' ? { ...property, type } : property,
  );
  return { ...members, properties };
}

/** Where a page gives the plaintext as a field of its own, it is there, too, once a notification is handed on. */
function withRequiredPlaintext(field: Field): Field {
  if (field.name === PLAINTEXT) return { ...field, required: true };
  return field.children ? { ...field, children: field.children.map(withRequiredPlaintext) } : field;
}

function plaintextOf(body: readonly Field[]): Field | undefined {
  return [...everyField(body)].find(({ encryption, content }) => encryption && content);
}

/** The common shape, with the fields by which a payload is told from the others. */
function payloadInterfaces(
  planned: PlannedEvent,
  plaintext: Field,
  base: string,
): InterfaceDeclarationStructure[] {
  const fields = plaintext.content?.shape === 'object' ? plaintext.content.fields : [];
  const place: Place = { side: 'answer', protocol: planned.event.version, contents: planned.contents };
  return planned.payloads
    .filter(({ payload }) => payload.fields.every(({ name }) => fields.some((field) => field.name === name)))
    .map(({ name, payload }) =>
      interfaceOf(name, {
        extends: [base],
        properties: tellingFields(payload, fields, place),
        docs: [about(payload)],
      }),
    );
}

function tellingFields(payload: Payload, fields: readonly Field[], place: Place): Members['properties'] {
  return payload.fields.flatMap(({ name, value }) => {
    const field = fields.find((other) => other.name === name);
    if (!field) return [];
    const type = value === undefined ? typeOf(field, { ...place, optional: true }) : literal(value);
    return [{ name: quoted(name), type }];
  });
}

function about({ anchor, fields }: Payload): string {
  const told = fields
    .map(({ name, value }) => `\`${value === undefined ? name : `${name}=${value}`}\``)
    .join(', ');
  return `The payload${anchor === undefined ? '' : ` ${anchor}`} that is known by ${told}.`;
}
