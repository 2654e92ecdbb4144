import {
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Event, Field, Payload } from '../model/model.ts';
import { everyField } from '../model/walk.ts';
import { typeOfEvent } from '../plan/names.ts';
import { bodyOf, type PlannedEvent } from '../plan/plan.ts';
import { contentFields } from '../plan/shapes.ts';
import { docsOf } from './doc.ts';
import { literal, membersOf, PLAINTEXT, type Place, quoted, typeOf } from './field.ts';
import { interfaceOf } from './interface.ts';
import { type Members, objectType } from './object-type.ts';
import { shapeInterfaces } from './shape.ts';

/** The body of a notification as handlers see it: verified, with the plaintext next to its ciphertext. */
export function eventTypes(
  planned: PlannedEvent,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  const { event, name, names, shapes } = planned;
  const body = bodyOf(event);
  const plaintext = plaintextOf(body);
  const base = names.get(plaintext);
  const payloads = base === undefined ? [] : payloadTypes(planned, plaintext, base);
  const place: Place = { side: 'answer', protocol: event.version, names };
  const union = [base, ...payloads.map((payload) => payload.name)].join(' | ');
  const members = membersOf(
    body.map(withRequiredPlaintext),
    payloads.length > 0 ? { ...place, plaintext: union } : place,
  );
  return [
    interfaceOf(name, { ...withName(members, event), docs: [docsOf(event.name, event)] }),
    ...shapeInterfaces(shapes, event.version, names),
    ...payloads,
  ];
}

/**
 * The event type discriminates events, so its enumeration is closed. Most v2 notifications have no event type, and the
 * others share theirs with v3 events, so v2 notifications get their full name instead.
 */
function withName(members: Members, event: Event): Members {
  const type = literal(typeOfEvent(event));
  const sent = members.properties.filter(({ name }) => name !== 'event_type');
  if (event.version === 'v2') {
    const name = {
      name: 'event_type',
      type,
      docs: ['The full name of this notification, set by the SDK.'],
    };
    return { ...members, properties: [name, ...sent] };
  }
  const properties = members.properties.map((property) =>
    property.name === 'event_type' ? { ...property, type, hasQuestionToken: false } : property,
  );
  return { ...members, properties };
}

/** If a page documents the plaintext as its own field, handlers get that field, too. */
function withRequiredPlaintext(field: Field): Field {
  if (field.name === PLAINTEXT) return { ...field, required: true };
  return field.children ? { ...field, children: field.children.map(withRequiredPlaintext) } : field;
}

function plaintextOf(body: readonly Field[]): readonly Field[] {
  const encrypted = [...everyField(body)].find(({ encryption, content }) => encryption && content);
  return encrypted ? contentFields(encrypted) : [];
}

/** The common shape with the fields that identify a payload, or with its entity. */
function payloadTypes(
  { event, names, payloads }: PlannedEvent,
  plaintext: readonly Field[],
  base: string,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  const place: Place = { side: 'answer', protocol: event.version, names };
  const isDirect = ({ fields }: Payload) =>
    fields.every(({ name }) => plaintext.some((field) => field.name === name));
  return payloads
    .filter(({ payload }) => isDirect(payload))
    .map(({ name, payload, entity }) => {
      const properties = tellingFields(payload, plaintext, place);
      const docs = [about(payload)];
      if (entity === undefined) return interfaceOf(name, { extends: [base], properties, docs });
      const telling = objectType({ properties, indexSignatures: [] });
      const type = `${base} & ${entity} & ${telling}`;
      return { kind: StructureKind.TypeAlias, name, isExported: true, type, docs };
    });
}

function tellingFields(payload: Payload, fields: readonly Field[], place: Place): Members['properties'] {
  return payload.fields.flatMap(({ name, value }) => {
    const field = fields.find((other) => other.name === name);
    if (!field) return [];
    const type = value === undefined ? typeOf(field, { ...place, optional: true }) : literal(value);
    return [{ name: quoted(name), type, docs: [] }];
  });
}

function about({ anchor, fields }: Payload): string {
  const told = fields
    .map(({ name, value }) => `\`${value === undefined ? name : `${name}=${value}`}\``)
    .join(', ');
  return `The payload${anchor === undefined ? '' : ` ${anchor}`}, identified by ${told}.`;
}
