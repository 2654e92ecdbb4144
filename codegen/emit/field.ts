import type { Enumeration, Field, Protocol } from '../model/model.ts';
import { contentFields, type ShapeNames } from '../plan/shapes.ts';
import { docsOfField } from './doc.ts';
import { type Members, objectType } from './object-type.ts';

/** Where fields are, which defines how they are typed. */
export interface Place {
  /** A request accepts only documented values, and encoded or decoded content. A response may contain new values. */
  side: 'request' | 'answer';
  protocol: Protocol;
  names: ShapeNames;
  /** Whether `required` holds only for one of several payloads. */
  optional?: boolean;
  /** The type of the plaintext next to an encrypted string, if it differs from the documented content. */
  plaintext?: string;
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const NUMBERED = /\$[nm]/g;
const ANYTHING = '{ [field: string]: unknown }';

/** The name of the plaintext field next to an encrypted string. */
export const PLAINTEXT = 'original_data';

/** The fields as members of an interface; numbered keys as index signatures of their pattern. */
export function membersOf(fields: readonly Field[], place: Place): Members {
  const members: Members = { properties: [], indexSignatures: [] };
  for (const field of fields) {
    const { name, required } = field;
    const type = typeOf(field, place);
    const docs = docsOfField(field);
    if (name.includes('$')) {
      const keyType = `\`${name.replace(NUMBERED, `\${number}`)}\``;
      members.indexSignatures.push({ keyName: 'key', keyType, returnType: type, docs });
    } else {
      const hasQuestionToken = place.optional === true || !required;
      members.properties.push({ name: quoted(name), type, hasQuestionToken, docs });
    }
    if (field.encryption && field.content) {
      const plaintext = place.plaintext ?? decodedType(field, place);
      members.properties.push({ name: PLAINTEXT, type: plaintext, docs: [`\`${name}\`, decrypted.`] });
    }
  }
  return members;
}

export function quoted(name: string): string {
  return IDENTIFIER.test(name) ? name : literal(name);
}

export function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The type of a field's value. */
export function typeOf(field: Field, place: Place): string {
  const { type, alternatives, content, encryption } = field;
  if (alternatives) return alternatives.map((shape) => typeOf(shape, place)).join(' | ');
  if (content && !encryption) return encodedType(field, place);
  const element = elementType(field, place);
  return type.endsWith('[]') ? listOf(element) : element;
}

function encodedType(field: Field, place: Place): string {
  const name = decodedType(field, place);
  return place.side === 'request' ? `Encoded<${name}> | ${name}` : `Encoded<${name}>`;
}

/** The content of an encoded string: its interface, a list of these, or a list of plain values. */
function decodedType(field: Field, place: Place): string {
  const { names } = place;
  const { content } = field;
  const fields = contentFields(field);
  const name = `${names.get(fields) ?? ANYTHING}${groupsOf(fields, place)}`;
  if (content?.shape !== 'array') return name;
  const { type } = content.element;
  return type.startsWith('object') ? `${name}[]` : `${type.replace('[]', '')}[]`;
}

function elementType(field: Field, place: Place): string {
  const { type, enumeration, children } = field;
  const base = type.replace('[]', '');
  if (base === 'object') {
    if (!children || children.length === 0) return ANYTHING;
    return `${place.names.get(children) ?? objectType(membersOf(children, place))}${groupsOf(children, place)}`;
  }
  const plain = plainType(base, place);
  const valued =
    !enumeration || enumeration.kind === 'classes' ? plain : enumerationType(enumeration, base, plain, place);
  const others = (field.also ?? []).map((other) => plainType(other, place));
  return [...new Set([valued, ...others])].join(' | ');
}

/**
 * What a request adds if at least one of several fields is required: one of them is present. Each stays optional in the
 * shape itself, so that more than one may be given. In a response, a group has no effect.
 */
function groupsOf(fields: readonly Field[], place: Place): string {
  if (place.side !== 'request') return '';
  const letters = [...new Set(fields.flatMap(({ either }) => either ?? []))].sort();
  return letters
    .map((letter) => {
      const members = fields.filter(({ either }) => either === letter);
      const types = members.map((field) => `{ ${quoted(field.name)}: ${given(field, place)} }`);
      return ` & (${types.join(' | ')})`;
    })
    .join('');
}

/** The type of a present field in a group; its full type is in the shape. */
function given(field: Field, place: Place): string {
  const isPlain = !field.type.includes('object') && !field.content && !field.alternatives;
  return isPlain ? typeOf(field, place) : 'object | string';
}

/** XML contains only text, so v2 accepts and returns text for everything. */
function plainType(base: string, { protocol }: Place): string {
  if (base === 'string' || base === 'true') return base;
  const type = base === 'boolean' ? base : 'number';
  return protocol === 'v2' ? `${type} | string` : type;
}

/** Literals of the documented values. Responses may contain other values in the future. */
function enumerationType({ values }: Enumeration, base: string, plain: string, place: Place): string {
  const literals = values.flatMap(({ value }) => literalsOf(value, base, place));
  if (place.side === 'request') return literals.join(' | ');
  return [...literals, ...plain.split(' | ').map((type) => `(${type} & {})`)].join(' | ');
}

function literalsOf(value: string, base: string, { protocol }: Place): string[] {
  if (base === 'string') return [literal(value)];
  if (base === 'boolean' || base === 'true') return [value === 'false' ? 'false' : 'true'];
  const number = Number(value);
  if (value === '' || String(number) !== value) return [literal(value)];
  return protocol === 'v2' ? [value, literal(value)] : [value];
}

function listOf(element: string): string {
  return /^(?:['\w]+|\{[^&]*\})$/.test(element) ? `${element}[]` : `(${element})[]`;
}
