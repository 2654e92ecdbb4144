import { decodeText, type RawAnswer } from '../call/answer.ts';
import { type Call, exchangeOf } from '../call/call.ts';
import { beforeDeadline } from '../call/deadline.ts';
import type { Protocol } from '../call/protocol.ts';
import type { Settings } from '../call/settings.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { openAnswer } from '../sensitive/open.ts';

/**
 * Verifies a response, and returns `data` in the form that the caller asked for.
 *
 * @param asText whether the caller transforms the response, for which it must be text
 * @throws ApiError, BusinessError, VerificationError, TransportError
 */
export async function accept(
  settings: Settings,
  protocol: Protocol,
  call: Call,
  answer: RawAnswer,
  facts: OperationFacts | undefined,
  asText: boolean,
): Promise<unknown> {
  const expected = call.validateStatus ? call.validateStatus(answer.status) : true;
  const accepted = await protocol.accept(call, answer, settings, expected);
  if (!accepted) return call.sink?.place;
  if (call.responseType === 'arraybuffer') return accepted.bytes;
  if (call.responseType === 'text' || asText) return decodeText(accepted.bytes, call, answer);
  if (!facts?.decrypt) return accepted.parse();
  const exchange = exchangeOf(call, answer.status, answer.requestId);
  const { signer } = settings;
  const decrypt = (text: string) => signer.decrypt(text, facts.padding);
  const from = { exchange, serial: accepted.serial };
  return beforeDeadline(
    () => openAnswer(facts, accepted.parse(), decrypt, from),
    answer.limits,
    exchange,
    true,
  );
}
