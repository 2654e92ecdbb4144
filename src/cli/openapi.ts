import { readFileSync } from 'node:fs';

/** The part of a schema that tells a reader what to give. */
export interface Schema {
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly contentSchema?: Schema;
  readonly 'x-wechatpay-encrypted'?: object;
  readonly 'x-wechatpay-encoded'?: string;
}

interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly deprecated?: boolean;
  readonly servers?: readonly { readonly url: string }[];
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** One documented operation. */
export interface Documented extends OperationObject {
  /** In lower case. */
  readonly method: string;
  /** As it is called: `v3/…`, and `v2/…` for those that are XML. */
  readonly path: string;
}

/** One documented notification. */
export interface DocumentedEvent {
  /** As it is handed on: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
  readonly event_type: string;
  readonly summary?: string;
  readonly externalDocs?: { readonly url: string };
}

type Paths = Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;

interface Document {
  readonly paths: Paths;
  readonly webhooks: Paths;
}

let document: Document | undefined;

/** The openapi.json of this package, read when it is first asked for. */
function readDocument(): Document {
  document ??= JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Document;
  return document;
}

let operations: readonly Documented[] | undefined;

/** Every documented operation, sorted by path. */
export function documentedOperations(): readonly Documented[] {
  operations ??= Object.entries(readDocument().paths)
    .flatMap(([path, item]) =>
      Object.entries(item)
        // The same place once more, by another name of its variable.
        .filter(([method]) => !method.startsWith('x-'))
        .map(([method, operation]) => ({ ...operation, method, path: callPath(path, operation) })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return operations;
}

/** Every documented notification, in the order of the document. */
export function documentedEvents(): readonly DocumentedEvent[] {
  return Object.entries(readDocument().webhooks).flatMap(([name, item]) =>
    Object.values(item).map(({ summary, externalDocs }) => ({
      event_type: name.replace(/^v3\//, ''),
      ...(summary === undefined ? {} : { summary }),
      ...(externalDocs === undefined ? {} : { externalDocs }),
    })),
  );
}

/** A call of v2 is told by the beginning of its path, which is not sent. */
function callPath(path: string, { operationId = '' }: OperationObject): string {
  return operationId.startsWith('v2_') ? `v2${path}` : path.slice(1);
}
