import { eventType, type OperationObject, operationsOf, readDocument } from '../../../openapi/document.ts';

/** One documented operation. */
export interface Documented extends OperationObject {
  /** In lowercase. */
  readonly method: string;
  /** The path as used in calls: `v3/…`, or `v2/…` for XML operations. */
  readonly path: string;
}

/** One documented notification. */
export interface DocumentedEvent {
  /** The name that handlers see: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
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

/** A v2 call has the prefix `v2`, which is not sent. */
function callPath(path: string, { operationId }: OperationObject): string {
  return operationId.startsWith('v2_') ? `v2${path}` : path.slice(1);
}
