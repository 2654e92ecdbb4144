import type { Event, Field, Operation } from '../../model/model.ts';
import type { Plan } from '../../plan/plan.ts';

/** A generated type that has a name and several users. */
export interface TypeUse {
  name: string;
  /** The file in `src/generated`, without `.ts`. */
  file: string;
  /** Whether users import it by this name. */
  exported: boolean;
  fields: readonly Field[];
  usedBy: readonly (Operation | Event)[];
}

/** The named types with the operations and events that use them, and the names by their fields. */
export function typesOf(plan: Plan): {
  types: ReadonlyMap<string, TypeUse>;
  typeNames: ReadonlyMap<object, string>;
} {
  const exported = new Set(plan.entities.map(({ name }) => name));
  const uses = new Map<string, Omit<TypeUse, 'usedBy'> & { usedBy: Set<Operation | Event> }>();
  const typeNames = new Map<object, string>();
  const use = (name: string, file: string, fields: readonly Field[], user: Operation | Event): void => {
    const known = uses.get(name) ?? { name, file, exported: exported.has(name), fields, usedBy: new Set() };
    uses.set(name, known);
    known.usedBy.add(user);
    typeNames.set(fields, name);
  };
  for (const { file, nodes } of plan.files) {
    for (const { operation, names, base } of nodes.flatMap(({ operations }) => operations)) {
      for (const [fields, name] of names) use(name, file, fields, operation);
      if (base && operation.response.kind === 'fields') {
        use(base.name, file, operation.response.fields, operation);
      }
    }
  }
  for (const { event, names, payloads } of plan.events) {
    for (const [fields, name] of names) use(name, `events-${event.version}`, fields, event);
    for (const { entity } of payloads) if (entity !== undefined) uses.get(entity)?.usedBy.add(event);
  }
  const shared = [...uses].filter(([, { usedBy, exported: isExported }]) => usedBy.size > 1 || isExported);
  const types = new Map(shared.map(([name, type]) => [name, { ...type, usedBy: [...type.usedBy] }]));
  return { types, typeNames: new Map([...typeNames].filter(([, name]) => types.has(name))) };
}

/** The page that explains a type, with its anchor. */
export function addressOfType({ name, file }: Pick<TypeUse, 'name' | 'file'>): string {
  return `/types/${file}.html#${name}`;
}
