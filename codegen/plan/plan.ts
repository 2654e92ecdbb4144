import { templateOf } from '../../src/lookup/sample/chain.ts';
import type { Event, Field, Model, Operation, Payload } from '../model/model.ts';
import { alwaysIn, answerOf, ENTITIES, type KnownEntity, knownEntities } from './entities.ts';
import { Names, nameOfEvent, nameOfPath, pascalCase, productOfEvents, productOfPaths } from './names.ts';
import { type Shape, type ShapeNames, Shapes, type Side } from './shapes.ts';
import { Files, growTo, newRoot, nodesBelow, type PathNode, type PlannedOperation } from './tree.ts';

/** All names of the generated types, chosen before anything is written. */
export interface Plan {
  /** `v2` and `v3`. */
  versions: PathNode[];
  /** All files but the index, by name without `.ts`. */
  files: PlannedFile[];
  events: PlannedEvent[];
  /** The types that users import by a short name, and their files. */
  entities: { name: string; file: string }[];
}

export interface PlannedFile {
  file: string;
  nodes: PathNode[];
  /** The interface with the documented paths of this file, as `chain()` takes them, and their nodes. */
  paths: string;
  /** The interface with the same paths and their operations. */
  operations: string;
}

export interface PlannedEvent {
  event: Event;
  name: string;
  names: ShapeNames;
  shapes: Shape[];
  /** For v3, the interfaces of the payloads. */
  payloads: { name: string; payload: Payload; entity?: string }[];
}

/** @throws Error if a path cannot be written as a chain */
export function planTypes({ pages, events }: Model): Plan {
  const names = new Names();
  const root = newRoot();
  const documented = pages
    .map(({ path, operations }) => ({ path: templateOf(path), operations }))
    .sort((a, b) => compare(a.path, b.path))
    .map(({ path, operations }) => ({ node: growTo(root, path), operations }));
  const files = new Files();
  const nodes = [...nodesBelow(root)];
  for (const node of nodes) {
    node.name = names.claim(nameOfPath(node.path));
    node.file = files.of(node.path);
  }
  const known = knownEntities(pages.flatMap(({ operations }) => operations));
  const entities = new Map<string, string>();
  for (const group of groupBy(documented, ({ node }) => node.file).values()) {
    const shapes = new Shapes(names, productOfPaths);
    for (const { node, operations } of group) {
      for (const operation of operations) {
        const entity = known.get(operation);
        if (entity && !entities.has(entity.name)) {
          entities.set(entity.name, node.file);
          shapes.name(entity.fields, 'answer', entity.name, entity.about);
        }
        shapes.count(shapedOf(operation), 'request', operation.path);
        shapes.countShape(entity?.fields ?? answerOf(operation.response), 'answer', operation.path);
      }
    }
    shapes.allot();
    for (const { node, operations } of group) {
      node.operations = operations.map((operation) =>
        nameOperation(operation, known.get(operation), node, names, shapes),
      );
    }
  }
  return {
    versions: root.children,
    files: [...groupBy(nodes, ({ file }) => file)]
      .sort(([a], [b]) => compare(a, b))
      .map(([file, own]) => nameFile(file, own, names)),
    events: nameEvents(events, names, entities),
    entities: [...entities].map(([name, file]) => ({ name, file })).sort((a, b) => compare(a.name, b.name)),
  };
}

/** The options with typed fields. Other headers are allowed, and a body is bytes. */
function shapedOf({ request }: Operation): Field[] {
  return request.filter(({ name }) => name !== 'headers' && name !== 'body');
}

/** The fields of a notification's body. */
export function bodyOf({ request }: Event): readonly Field[] {
  return request.find(({ name }) => name === 'body')?.children ?? [];
}

function nameFile(file: string, nodes: PathNode[], names: Names): PlannedFile {
  const name = pascalCase(file);
  return { file, nodes, paths: names.claim(`${name}Paths`), operations: names.claim(`${name}Operations`) };
}

function nameOperation(
  operation: Operation,
  entity: KnownEntity | undefined,
  node: PathNode,
  names: Names,
  shapes: Shapes,
): PlannedOperation {
  const name = node.name + pascalCase(operation.method);
  const request = names.claim(`${name}Request`);
  const response = names.claim(`${name}Response`);
  const answer = answerOf(operation.response);
  const shape = entity?.fields ?? answer;
  const shared = answer.length === 0 ? undefined : shapes.sharedBy(shape, 'answer');
  const sent = shapes.settle(shapedOf(operation), 'request', request);
  const got = shapes.settle(shape, 'answer', response);
  return {
    operation,
    request,
    response,
    ...(shared === undefined
      ? {}
      : { base: { name: shared, always: entity ? alwaysIn(answer, entity) : [] } }),
    names: new Map([...sent.names, ...got.names]),
    shapes: [...sent.shapes, ...got.shapes],
  };
}

function nameEvents(
  events: readonly Event[],
  names: Names,
  entities: ReadonlyMap<string, string>,
): PlannedEvent[] {
  const sorted = [...events].sort((a, b) => compare(a.name, b.name));
  return [...groupBy(sorted, ({ version }) => version).values()].flatMap((group) => {
    const shapes = new Shapes(names, productOfEvents);
    for (const event of group) shapes.count(bodyOf(event), sideOf(event), event.name);
    shapes.allot();
    return group.map((event) => nameEvent(event, names, shapes, entities));
  });
}

function nameEvent(
  event: Event,
  names: Names,
  shapes: Shapes,
  entities: ReadonlyMap<string, string>,
): PlannedEvent {
  const name = names.claim(`${nameOfEvent(event.name)}Event`);
  const payloads = sideOf(event) === 'payload' ? event.payloads : [];
  return {
    event,
    name,
    ...shapes.settle(bodyOf(event), sideOf(event), name),
    payloads: payloads.map((payload) => {
      const told = (payload.anchor ?? payload.fields[0]?.name ?? '').toLowerCase();
      const entity = ENTITIES.find(
        (one) =>
          entities.has(one.name) &&
          one.payloads?.some(([of, anchor]) => of === event.name && anchor === payload.anchor),
      );
      return {
        name: names.claim(`${name}Payload${pascalCase(told)}`),
        payload,
        ...(entity ? { entity: entity.name } : {}),
      };
    }),
  };
}

/** A v2 page with several payloads marks as required what every payload has. */
function sideOf({ version, payloads }: Event): Side {
  return version === 'v3' && payloads.length > 0 ? 'payload' : 'answer';
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Compares names independently of the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
