import { type Answer, failure, paramError } from '../http/exchange/exchange.ts';
import type { Context } from './v3.ts';

/**
 * Runs an operation once per `Idempotency-Key`. The same key with the same body gets the same response again; with
 * another body it is an error. A refused request can be retried with its key.
 */
export function once({ request, store }: Context, act: () => Answer): Answer {
  const given = request.headers['idempotency-key'];
  if (typeof given !== 'string' || given === '') {
    return paramError('/Idempotency-Key', undefined, 'required', 'header');
  }
  const key = `${request.pathname} ${given}`;
  const body = request.body.toString();
  const known = store.idempotent.get(key);
  if (known) {
    return known.body === body
      ? known.answer
      : failure(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致');
  }
  const answer = act();
  if (answer.status < 300) store.idempotent.set(key, { body, answer });
  return answer;
}
