import type { Event, Field, Operation } from '../model/model.ts';
import { everyField } from '../model/walk.ts';
import { bodyOf } from '../plan/plan.ts';
import { contentFields } from '../plan/shapes.ts';
import { idempotentBy } from './idempotent.ts';
import { type ListFacts, listOf } from './list.ts';

/** What the client needs to know of an operation at run time. Absent parts are left out. */
export interface Facts {
  /** Request fields to encrypt with the platform's key. */
  encrypt?: string[];
  /** Request fields to encrypt with the bank card key of v2. */
  encryptBank?: string[];
  /** Answer fields to decrypt with the merchant's key. */
  decrypt?: string[];
  /** How all of them are padded, where it is not OAEP. */
  padding?: 'pkcs1';
  /** Request fields that may be given decoded: `json_encode xml.detail`. */
  encode?: string[];
  /** The end point, where it is not the usual one. */
  base_uri?: string;
  /** The client certificate is to be presented. */
  security?: true;
  /** The answer is a file, and comes unsigned. */
  download?: true;
  /** The part of an upload that the file is in, where it is not `file`. */
  part?: string;
  /** How its list is read page by page. */
  list?: ListFacts;
  /** The request field by which a repetition is told: `json.out_refund_no`, `headers.Idempotency-Key`. */
  idempotent?: string;
}

/** The facts of an operation; `undefined` when there is nothing to know. */
export function factsOf(operation: Operation): Facts | undefined {
  const { request, response } = operation;
  const answer = response.kind === 'fields' || response.kind === 'failure' ? response.fields : [];
  const asked = [...walk(request)];
  const encrypt = encryptedBy('platform', asked);
  const encryptBank = encryptedBy('bank', asked);
  const decrypt = encryptedBy('merchant', [...walk(answer)]);
  const encode = asked.flatMap(({ path, field }) => (field.encoding ? [`${field.encoding} ${path}`] : []));
  const find = (name: string) => request.find((field) => field.name === name);
  const base_uri = find('base_uri')?.enumeration?.values[0]?.value;
  const list = listOf(operation);
  const part = find('body')?.children?.find(({ type }) => type === 'object')?.name;
  const idempotent = idempotentBy(operation);
  const facts: Facts = {
    ...(encrypt.length > 0 ? { encrypt } : {}),
    ...(encryptBank.length > 0 ? { encryptBank } : {}),
    ...(decrypt.length > 0 ? { decrypt } : {}),
    ...(paddingOf(operation) ? { padding: 'pkcs1' as const } : {}),
    ...(encode.length > 0 ? { encode } : {}),
    ...(base_uri === undefined ? {} : { base_uri }),
    ...(find('security') ? { security: true } : {}),
    ...(response.kind === 'stream' || response.kind === 'failure' ? { download: true } : {}),
    ...(part === undefined || part === 'file' ? {} : { part }),
    ...(list === undefined ? {} : { list }),
    ...(idempotent === undefined ? {} : { idempotent }),
  };
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** What the webhook needs to know of an event at run time. Absent parts are left out. */
export interface EventFacts {
  /** Fields of the plaintext to decrypt with the merchant's key. */
  decrypt?: string[];
  /** Of notices of v2 without an event type: the fields that tell which one it is. */
  required?: string[];
}

/** The facts of an event; `undefined` when there is nothing to know. */
export function eventFactsOf(event: Event): EventFacts | undefined {
  const body = bodyOf(event);
  const sealed = [...everyField(body)].find(({ encryption, content }) => encryption && content);
  const decrypt = encryptedBy('merchant', sealed ? [...walk(contentFields(sealed))] : []);
  const isNamed = event.version === 'v3' || body.some(({ name }) => name === 'event_type');
  const required = body.filter((field) => field.required).map(({ name }) => name);
  if (decrypt.length === 0 && isNamed) return undefined;
  return { ...(decrypt.length > 0 ? { decrypt } : {}), ...(isNamed ? {} : { required }) };
}

/**
 * Whether the encrypted fields of an operation are padded by PKCS#1 v1.5.
 *
 * @throws Error when some are and others are not: the client knows one way for a call
 */
function paddingOf({ method, path, request, response }: Operation): boolean {
  const answer = response.kind === 'fields' ? response.fields : [];
  const paddings = [...walk([...request, ...answer])].flatMap(({ field: { encryption } }) =>
    encryption?.by === 'rsa-pubkey' ? [encryption.padding] : [],
  );
  if (new Set(paddings).size > 1) throw new Error(`${method} ${path} pads its encrypted fields in two ways`);
  return paddings[0] === 'pkcs1';
}

function encryptedBy(key: string, places: readonly Place[]): string[] {
  return places.filter(({ field }) => field.encryption?.key === key).map(({ path }) => path);
}

interface Place {
  path: string;
  field: Field;
}

/** Every field with its path: `.` for a field of an object, `[]` for the elements of a list, `!` for what a string holds. */
function* walk(fields: readonly Field[], prefix = ''): Generator<Place> {
  for (const field of fields) {
    if (field.alternatives) {
      yield* walk(field.alternatives, prefix);
      continue;
    }
    const path = `${prefix}${field.name}`;
    yield { path, field };
    const list = field.type.endsWith('[]') ? '[]' : '';
    if (field.children) yield* walk(field.children, `${path}${list}.`);
    if (field.content?.shape === 'object') yield* walk(field.content.fields, `${path}!.`);
    if (field.content?.shape === 'array') yield* walk(childrenOf(field.content.element), `${path}![].`);
  }
}

/** The element of a list has a name on the page only: its path is that of the list. */
function childrenOf(element: Field): readonly Field[] {
  return element.children ?? [];
}
