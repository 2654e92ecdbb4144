import type { FailureContext, HandlerContext, HandlerOptions, LateOutcome } from './handlers.ts';

/** Tells the merchant; whatever that does, it ends here. */
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

/** An answer to WeChat Pay never waits for a report, nor fails by it. */
function quietly(tell: () => unknown): void {
  Promise.resolve()
    .then(tell)
    .catch((error: unknown) => print('onError or onLate itself failed', error));
}

function describe({ reason, status, name, id }: FailureContext): string {
  const what = name === undefined ? 'a notification' : `${name} ${id}`;
  return `${what}: ${reason}, answered with ${status}`;
}

/** A merchant who gave no onError must still be able to find out. */
function print(what: string, error: unknown): void {
  console.error(`wechatpay-chain/webhook: ${what}`, error);
}
