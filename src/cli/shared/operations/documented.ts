import { eventType, type OperationObject, operationsOf, readDocument } from '../../../openapi/document.ts';

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
  readonly summary: string;
  readonly externalDocs?: { readonly url: string };
}

let operations: readonly Documented[] | undefined;

/** Every documented operation, sorted by path. */
export function documentedOperations(): readonly Documented[] {
  operations ??= operationsOf(readDocument())
    .map(([path, method, operation]) => ({ ...operation, method, path: callPath(path, operation) }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return operations;
}

/** Every documented notification, in the order of the document. */
export function documentedEvents(): readonly DocumentedEvent[] {
  return Object.entries(readDocument().webhooks).map(
    ([
      name,
      {
        post: { summary, externalDocs },
      },
    ]) => ({
      event_type: eventType(name),
      summary,
      ...(externalDocs === undefined ? {} : { externalDocs }),
    }),
  );
}

/** A call of v2 is told by the beginning of its path, which is not sent. */
function callPath(path: string, { operationId }: OperationObject): string {
  return operationId.startsWith('v2_') ? `v2${path}` : path.slice(1);
}
