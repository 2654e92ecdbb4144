import { type StatementStructures, StructureKind } from 'ts-morph';
import type { Event } from '../model/model.ts';
import { typeOfEvent } from '../plan/names.ts';
import type { Plan, PlannedFile } from '../plan/plan.ts';
import type { PathNode } from '../plan/tree.ts';
import { codesType } from './errors-file.ts';
import { literal, quoted } from './field.ts';
import { interfaceOf } from './interface.ts';
import type { Property } from './object-type.ts';
import { importTypes, namesByFile, type TypeFile } from './type-file.ts';

/** The type of `instance`: its two versions, and every documented path by its full name. */
export function rootFile({ versions, files }: Plan): TypeFile {
  const documented = files.filter(hasOperations);
  return {
    file: 'root',
    statements: [
      ...versions.map(({ file, name }) => importTypes(`./${file}.ts`, [name])),
      ...documented.map(({ file, paths, operations }) => importTypes(`./${file}.ts`, [operations, paths])),
      interfaceOf('Paths', {
        extends: documented.map(({ paths }) => paths),
        docs: ['Every documented path and its node.'],
      }),
      interfaceOf('Operations', {
        extends: documented.map(({ operations }) => operations),
        docs: ['Options, response and error codes of every documented operation, by path and verb.'],
      }),
      {
        kind: StructureKind.Interface,
        name: 'Root',
        isExported: true,
        extends: ['Paths'],
        docs: ['What `Builder.factory` returns: the start of the chain.'],
        properties: versions.map(({ segment, name }) => ({ name: quoted(segment), type: name })),
        methods: [
          {
            name: 'chain',
            typeParameters: [{ name: 'P', constraint: 'keyof Paths' }],
            parameters: [{ name: 'path', type: 'P' }],
            returnType: 'Paths[P]',
            docs: ['The node of a documented path.'],
          },
          {
            name: 'chain',
            parameters: [{ name: 'path', type: 'string' }],
            returnType: 'Chain',
            docs: [
              'The untyped node of any other path, such as a new one or one that is computed at run time.',
            ],
          },
        ],
      },
    ],
  };
}

/** The documented paths of a file: their nodes, and their operations. */
export function pathInterfaces(planned: PlannedFile): StatementStructures[] {
  if (!hasOperations(planned)) return [];
  const documented = planned.nodes.filter(({ operations }) => operations.length > 0);
  return [
    interfaceOf(planned.paths, {
      properties: documented.map(({ path, name }) => ({ name: literal(path), type: name })),
    }),
    interfaceOf(planned.operations, {
      properties: documented.map((node) => ({ name: literal(node.path), type: operationsType(node) })),
    }),
  ];
}

function hasOperations({ nodes }: PlannedFile): boolean {
  return nodes.some(({ operations }) => operations.length > 0);
}

function operationsType({ operations }: PathNode): string {
  const verbs = operations.map(
    ({ operation: { method, errors }, request, response }) =>
      `${method}: Operation<${[request, response, codesType(errors)].filter(Boolean).join(', ')}>`,
  );
  return `{ ${verbs.join('; ')} }`;
}

/** All events by name and by type, and as one union that `event_type` discriminates. */
export function eventsFile({ events }: Plan): TypeFile {
  const of = (version: string) => events.filter(({ event }) => event.version === version);
  const properties = (keyOf: (event: Event) => string) =>
    events.map(({ event, name }): Property => ({ name: literal(keyOf(event)), type: name }));
  return {
    file: 'events',
    statements: [
      ...['v2', 'v3'].flatMap((version) =>
        of(version).length === 0
          ? []
          : [
              importTypes(
                `./events-${version}.ts`,
                of(version).map(({ name }) => name),
              ),
            ],
      ),
      interfaceOf('WebhookEvents', {
        docs: ['Every documented notification, by version and event type.'],
        properties: properties(({ name }) => name),
      }),
      interfaceOf('EventsByType', {
        docs: ['Every documented notification, by the `event_type` that handlers see.'],
        properties: properties(typeOfEvent),
      }),
      {
        kind: StructureKind.TypeAlias,
        name: 'WebhookEvent',
        isExported: true,
        type: 'EventsByType[keyof EventsByType]',
        docs: ['Any documented notification, discriminated by `event_type`.'],
      },
    ],
  };
}

/** Everything under one name. */
export function indexFile({ entities }: Plan): TypeFile {
  const exported = new Map([
    ['errors', ['KnownErrorCode']],
    ['event-answers', ['EventAnswers']],
    ['events', ['EventsByType', 'WebhookEvent', 'WebhookEvents']],
    ['root', ['Operations', 'Paths', 'Root']],
    ...namesByFile(entities),
  ]);
  return {
    file: 'index',
    statements: [...exported].map(([file, names]) => ({
      kind: StructureKind.ExportDeclaration as const,
      isTypeOnly: true,
      moduleSpecifier: `./${file}.ts`,
      namedExports: names,
    })),
  };
}
