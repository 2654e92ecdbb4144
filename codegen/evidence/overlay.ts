import { callOf, requestOf } from '../facts/call.ts';
import { below, withBelow } from '../facts/facts.ts';
import { uniteValues } from '../facts/values.ts';
import type { Witness } from '../facts/witness.ts';
import {
  type Enumeration,
  FIELD_TYPES,
  type Field,
  type FieldType,
  type Operation,
  SOURCES,
  type Source,
} from '../model/model.ts';
import { OFFICIAL_SDKS } from './model.ts';
import { typeBy } from './witness.ts';

/**
 * An operation without an official page, corrected by SDKs and samples: fields that an official SDK has or that two
 * sources agree on, `required` that a sample contradicts, types that two sources agree on, and values.
 */
export function overlayEvidence(
  operation: Operation,
  { request, response }: Readonly<Record<'request' | 'response', Witness>>,
): Operation {
  const { response: answer } = operation;
  return {
    ...operation,
    request: overlayRequest(operation, request),
    response:
      answer.kind === 'fields' && answer.fields.length > 0
        ? { kind: 'fields', fields: overlayFields(answer.fields, response) }
        : answer,
  };
}

/** Sources do not distinguish the fields of path, query and body. */
function overlayRequest(operation: Operation, witness: Witness): Field[] {
  const call = callOf(operation);
  const { variables, options } = call;
  const json = options.get('json');
  const query = options.get('query');
  const target = json ?? (operation.method === 'get' || operation.method === 'delete' ? query : undefined);
  if (!target || options.has('body')) return operation.request;
  const elsewhere = new Set([
    ...variables.map(({ name }) => name),
    ...(target === json ? (query?.children ?? []).map(({ name }) => name) : []),
    ...(options.get('headers')?.children ?? []).map(({ name }) => name.toLowerCase()),
  ]);
  const named: Witness = {
    ...witness,
    below: (path) => witness.below(path).filter((name) => path !== '' || !elsewhere.has(name.toLowerCase())),
  };
  const children = overlayFields(target.children ?? [], named);
  options.set(target.name, { ...target, children });
  return requestOf(call);
}

function overlayFields(fields: readonly Field[], witness: Witness, around = ''): Field[] {
  const prefix = around === '' ? '' : `${around}/`;
  const kept = fields.map((field) => overlayField(field, witness, `${prefix}${field.name}`));
  const known = new Set(fields.map(({ name }) => name));
  const isNumbered = (name: string): boolean =>
    fields.some((field) => field.name.includes('$') && name.startsWith(field.name.split('$')[0] ?? ''));
  const added = witness
    .below(around)
    .filter((name) => !known.has(name) && !isNumbered(name) && isKnownWell(witness.knows(`${prefix}${name}`)))
    .flatMap((name) => newField(name, witness, `${prefix}${name}`));
  return [...kept, ...added];
}

function isKnownWell(sources: readonly Source[]): boolean {
  return sources.length > 1 || sources.some((source) => OFFICIAL_SDKS.includes(source));
}

/** A field that only the evidence knows, with its children. */
export function newField(name: string, witness: Witness, path: string): Field[] {
  const type = typeBy(witness, path, FIELD_TYPES);
  if (!type) return [];
  const enumeration = enumerationOf(undefined, type, witness, path)?.enumeration;
  const field: Field = {
    name,
    type,
    required: false,
    from: inOrder(witness.knows(path)),
    ...(enumeration ? { enumeration } : {}),
  };
  if (!type.startsWith('object')) return [field];
  return [{ ...field, children: overlayFields([], witness, path) }];
}

function overlayField(field: Field, witness: Witness, path: string): Field {
  if (field.alternatives || field.name.includes('$')) return field;
  const sources = new Set<Source>();
  const typed = settleType(field, witness, path, sources);
  const omitted = field.required && witness.omits(path).includes('sample');
  if (omitted) sources.add('sample');
  const valued = enumerationOf(field.enumeration, typed.type, witness, path);
  for (const source of valued?.sources ?? []) sources.add(source);
  const changed: Field = {
    ...field,
    ...typed,
    ...(omitted ? { required: false } : {}),
    ...(valued ? { enumeration: valued.enumeration } : {}),
    ...(sources.size === 0 ? {} : { from: inOrder(['php', ...sources]) }),
  };
  const isObject = changed.type.startsWith('object');
  if (!isObject) return changed;
  return withBelow(changed, overlayFields(below(field), witness, path));
}

const NUMBERS: readonly FieldType[] = ['integer', 'number', 'float'];

/** Two sources that agree change a type. If the service sends both types, both are kept. */
function settleType(
  field: Field,
  witness: Witness,
  path: string,
  sources: Set<Source>,
): Pick<Field, 'type' | 'also'> {
  const { type, also, encryption, encoding, content, children = [] } = field;
  const stays = { type, ...(also ? { also } : {}) };
  if (encryption ?? encoding ?? content) return stays;
  for (const other of FIELD_TYPES) {
    if (other === type || also?.includes(other)) continue;
    if (NUMBERS.includes(other) && NUMBERS.includes(type)) continue;
    const agreeing = witness.agrees(path, other);
    if (agreeing.length < 2) continue;
    const isStructure = (one: FieldType): boolean => one.includes('object') || one.endsWith('[]');
    if (children.length > 0 && !other.startsWith('object')) continue;
    for (const source of agreeing) sources.add(source);
    const sent = witness.agrees(path, type).includes('sample');
    return sent && !isStructure(type) && !isStructure(other) ? { type, also: [other] } : { type: other };
  }
  return stays;
}

/** The values of the page, and those of an official SDK or a sample. Only an official SDK can start a list. */
function enumerationOf(
  enumeration: Enumeration | undefined,
  type: FieldType,
  witness: Witness,
  path: string,
): { enumeration: Enumeration; sources: Source[] } | undefined {
  if (type.replace('[]', '') !== 'string' || enumeration?.kind === 'classes') return undefined;
  const known = [...witness.values(path)];
  const isSdk = (source: Source): boolean => OFFICIAL_SDKS.includes(source);
  if (!enumeration && !known.some(([, sources]) => sources.some(isSdk))) return undefined;
  const fresh = known.filter(
    ([value, sources]) =>
      sources.some((source) => isSdk(source) || source === 'sample') &&
      !enumeration?.values.some((other) => other.value === value),
  );
  if (fresh.length === 0) return undefined;
  const united = uniteValues([enumeration, { kind: 'one-of', values: fresh.map(([value]) => ({ value })) }]);
  return united && { enumeration: united, sources: [...new Set(fresh.flatMap(([, sources]) => sources))] };
}

function inOrder(sources: Iterable<Source>): Source[] {
  const given = new Set(sources);
  return SOURCES.filter((source) => given.has(source));
}
