import type { FailureContext, HandlerContext, HandlerOptions, LateOutcome } from './handlers.ts';

/** Reports to the merchant. Errors of the callbacks do not propagate. */
export interface Reporter {
  error(error: unknown, context: FailureContext): void;
  late(outcome: LateOutcome, context: HandlerContext): void;
}

export function createReporter({ onError, onLate }: HandlerOptions): Reporter {
  const error = (error: unknown, context: FailureContext) =>
    quietly(() => (onError ? onError(error, context) : print(describe(context), error)));
  return {
    error,
    late(outcome, context) {
      if (onLate) quietly(() => onLate(outcome, context));
      else if (!outcome.ok) error(outcome.error, { reason: 'late', status: 503, ...context });
    },
  };
}

/** A report never delays a response to WeChat Pay, and never makes it fail. */
function quietly(tell: () => unknown): void {
  Promise.resolve()
    .then(tell)
    .catch((error: unknown) => print('onError or onLate failed', error));
}

function describe({ reason, status, name, id }: FailureContext): string {
  const what = name === undefined ? 'a notification' : `${name} ${id}`;
  return `${what}: ${reason}, response status ${status}`;
}

/** Without onError, failures must still be visible. */
function print(what: string, error: unknown): void {
  console.error(`wechatpay-chain/webhook: ${what}`, error);
}
