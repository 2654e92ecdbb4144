import type { Event, Field, Operation } from '../model/model.ts';
import { everyField } from '../model/walk.ts';
import { bodyOf } from '../plan/plan.ts';
import { contentFields } from '../plan/shapes.ts';
import { idempotentBy } from './idempotent.ts';
import { type ListFacts, listOf } from './list.ts';

/** What the client needs to know about an operation at run time. Absent parts are omitted. */
export interface Facts {
  /** Request fields to encrypt with the platform's key. */
  encrypt?: string[];
  /** Request fields to encrypt with the bank card key of v2. */
  encryptBank?: string[];
  /** Response fields to decrypt with the merchant's key. */
  decrypt?: string[];
  /** The padding of all of them, if it is not OAEP. */
  padding?: 'pkcs1';
  /** Request fields that may be given decoded: `json_encode xml.detail`. */
  encode?: string[];
  /** The endpoint, if it is not the usual one. */
  base_uri?: string;
  /** Whether the client certificate is required. */
  security?: true;
  /** Whether the response is an unsigned file. */
  download?: true;
  /** The part of an upload with the file, if it is not `file`. */
  part?: string;
  /** How its list is read page by page. */
  list?: ListFacts;
  /** The request field that identifies a retry: `json.out_refund_no`, `headers.Idempotency-Key`. */
  idempotent?: string;
}

/** The facts of an operation; `undefined` if there are none. */
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

/** What the webhook needs to know about an event at run time. Absent parts are omitted. */
export interface EventFacts {
  /** Fields of the plaintext to decrypt with the merchant's key. */
  decrypt?: string[];
  /** For v2 notifications without an event type: the fields that identify it. */
  required?: string[];
}

/** The facts of an event; `undefined` if there are none. */
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
 * Whether the encrypted fields of an operation use PKCS#1 v1.5 padding.
 *
 * @throws Error if only some do, because the client supports one padding per call
 */
function paddingOf({ method, path, request, response }: Operation): boolean {
  const answer = response.kind === 'fields' ? response.fields : [];
  const paddings = [...walk([...request, ...answer])].flatMap(({ field: { encryption } }) =>
    encryption?.by === 'rsa-pubkey' ? [encryption.padding] : [],
  );
  if (new Set(paddings).size > 1)
    throw new Error(`${method} ${path} uses two paddings for its encrypted fields`);
  return paddings[0] === 'pkcs1';
}

function encryptedBy(key: string, places: readonly Place[]): string[] {
  return places.filter(({ field }) => field.encryption?.key === key).map(({ path }) => path);
}

interface Place {
  path: string;
  field: Field;
}

/** Every field with its path: `.` for a field of an object, `[]` for the elements of a list, `!` for the content of a string. */
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

/** The element of a list has a name only on the page: its path is that of the list. */
function childrenOf(element: Field): readonly Field[] {
  return element.children ?? [];
}
