import { toSegment } from '../../../chain/segment.ts';
import { RequestError } from '../../../errors/index.ts';
import { VERBS, type Verb } from '../../../options/verbs.ts';

/**
 * Returns the documented path of an operation, which is given as a path, `v3/pay/transactions/native`, or as a chain,
 * `v3.pay.transactions.outTradeNo._out_trade_no_.close`.
 */
export function operationPath(text: string): string {
  if (text.includes('/')) return text.replace(/^\//, '');
  return text.split('.').map(toSegment).join('/');
}

/** @throws RequestError `REQUEST_INVALID` */
export function operationVerb(text: string): Verb {
  const verb = VERBS.find((known) => known === text.toLowerCase());
  if (verb) return verb;
  throw new RequestError('REQUEST_INVALID', `The method must be one of ${VERBS.join(', ')}`, {
    field: 'method',
  });
}
