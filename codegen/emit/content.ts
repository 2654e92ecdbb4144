import type { InterfaceDeclarationStructure } from 'ts-morph';
import type { Field } from '../model.ts';
import { interfaceOf, membersOf, type Place } from './field.ts';

/** The interfaces of what the encoded strings of these fields hold, by the side they stand on. */
export function contentInterfaces(
  fields: Iterable<Field>,
  place: Place,
  described = 'What',
): InterfaceDeclarationStructure[] {
  const interfaces: InterfaceDeclarationStructure[] = [];
  for (const field of fields) {
    const name = place.contents.get(field);
    const { content } = field;
    if (name === undefined || !content) continue;
    const inner = content.shape === 'object' ? content.fields : content.element.children;
    const isPlainList = content.shape === 'array' && !content.element.type.startsWith('object');
    if (isPlainList || !inner) continue;
    const docs = [`${described} \`${field.name}\` holds.`];
    interfaces.push(interfaceOf(name, { ...membersOf(inner, place), docs }));
  }
  return interfaces;
}
