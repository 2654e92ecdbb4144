import {
  type InterfaceDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from 'ts-morph';
import type { Field, Response } from '../model/model.ts';
import { variablesOf } from '../model/path.ts';
import { optionsOf } from '../plan/client-given.ts';
import type { PlannedOperation } from '../plan/tree.ts';
import { docsOf, docsOfField } from './doc.ts';
import { membersOf, type Place, quoted, typeOf } from './field.ts';
import { interfaceOf } from './interface.ts';
import { type Members, objectType } from './object-type.ts';
import { shapeInterfaces } from './shape.ts';

/** Options whose type differs from their row. */
type Reader = (field: Field, place: Place) => string;
const OPTIONS: Readonly<Record<string, Reader>> = {
  headers: headersType,
  body: () => 'Body',
  xml: (field, place) => (field.children?.length ? typeOf(field, place) : 'XmlMap'),
  // The documented value is WeChat Pay's endpoint; a simulator or a gateway has another one.
  base_uri: (field, place) => typeOf(field, { ...place, side: 'answer' }),
};

const NUMERIC = new Set(['integer', 'number', 'float']);

const ALIASES: Readonly<Record<Exclude<Response['kind'], 'fields'>, string>> = {
  empty: 'Empty',
  stream: 'Download',
  failure: 'Download',
  redirect: 'Redirect',
};

/** The options, the response, and the content of their encoded strings. */
export function operationTypes(
  planned: PlannedOperation,
): (InterfaceDeclarationStructure | TypeAliasDeclarationStructure)[] {
  const { operation, names, shapes } = planned;
  const { protocol } = operation;
  return [
    interfaceOf(planned.request, {
      ...optionMembers(planned, { side: 'request', protocol, names }),
      extends: [baseOf(planned)],
    }),
    answerType(planned, { side: 'answer', protocol, names }),
    ...shapeInterfaces(shapes, protocol, names),
  ];
}

/** `POST v3/pay/transactions/native` */
function headingOf({ operation: { method, path } }: PlannedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** What an editor shows for the verb. */
export function docsOfOperation(planned: PlannedOperation, withLinks = true): string {
  const { operation } = planned;
  return docsOf(headingOf(planned), withLinks ? operation : { ...operation, links: [] });
}

/** Whether the call has any required options. */
export function needsOptions({ operation }: PlannedOperation): boolean {
  return optionsOf(operation.request).some(({ required }) => required);
}

/** Whether the response is a file to download. */
export function isDownload({ operation: { response } }: PlannedOperation): boolean {
  return response.kind === 'stream' || response.kind === 'failure';
}

function baseOf(planned: PlannedOperation): string {
  if (isDownload(planned)) return 'DownloadOptions';
  const xml = planned.operation.request.find(({ name }) => name === 'xml')?.children ?? [];
  return xml.some(({ name }) => name === 'workwx_sign') ? 'WorkwxOptions' : 'CommonOptions';
}

function optionMembers({ operation: { path, request } }: PlannedOperation, place: Place): Members {
  const variables = variablesOf(path);
  return {
    properties: optionsOf(request).map((field) => {
      const { name, required } = field;
      const type = variables.includes(name) ? variableType(field, place) : optionType(field, place);
      return { name: quoted(name), type, hasQuestionToken: !required, docs: docsOfField(field) };
    }),
    indexSignatures: [],
  };
}

/** Only data that is sent follows the protocol: an option of the client is not XML. */
function optionType(field: Field, place: Place): string {
  const read = OPTIONS[field.name] ?? typeOf;
  return read(field, field.type === 'object' ? place : { ...place, protocol: 'v3' });
}

/** A number in a path is text, and some have more digits than a number can represent. */
function variableType(field: Field, place: Place): string {
  return NUMERIC.has(field.type) && !field.enumeration ? 'number | string' : typeOf(field, place);
}

/** The documented headers, and any other. */
function headersType(field: Field, place: Place): string {
  const members = membersOf(field.children ?? [], place);
  return objectType({
    ...members,
    indexSignatures: [{ keyName: 'name', keyType: 'string', returnType: 'HeaderValue', docs: [] }],
  });
}

function answerType(
  planned: PlannedOperation,
  place: Place,
): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
  const { operation, base } = planned;
  const { response } = operation;
  const name = planned.response;
  if (base) return interfaceOf(name, { ...membersOf(base.always, place), extends: [base.name] });
  if (response.kind === 'fields' && response.fields.length > 0) {
    return interfaceOf(name, membersOf(response.fields, place));
  }
  const type = response.kind === 'fields' ? 'Undocumented' : ALIASES[response.kind];
  return { kind: StructureKind.TypeAlias, name, isExported: true, type };
}
