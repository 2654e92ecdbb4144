import type { InterfaceDeclarationStructure } from 'ts-morph';
import type { Protocol } from '../model/model.ts';
import type { Shape, ShapeNames } from '../plan/shapes.ts';
import { membersOf, type Place } from './field.ts';
import { interfaceOf } from './interface.ts';

/** The interfaces of shapes, each where it is first named. */
export function shapeInterfaces(
  shapes: readonly Shape[],
  protocol: Protocol,
  names: ShapeNames,
): InterfaceDeclarationStructure[] {
  return shapes.map(({ name, fields, side, about }) => {
    const place: Place = {
      side: side === 'request' ? 'request' : 'answer',
      protocol,
      names,
      optional: side === 'payload',
    };
    return interfaceOf(name, { ...membersOf(fields, place), docs: about === undefined ? [] : [about] });
  });
}
