import { RequestError } from '../errors/index.ts';
import { writeJson } from '../wire/json-write.ts';
import { isObject } from '../wire/kinds.ts';
import { type AnswerFacts, type AnswerFields, checkedAnswer } from './answer-check.ts';
import type { HandlerContext, HandlerOptions } from './handlers.ts';
import { jsonReply, type Reply } from './reply.ts';

/** What can be sent in a header: something, in one line of ASCII. */
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * The answer to an event that asks for data, out of what its handler returned. It is written once: what `authorize` is
 * given is what is sent.
 *
 * @throws RequestError `VALUE_INVALID`, `BODY_UNSERIALIZABLE` naming the field
 */
export async function answerReply(
  { fields, signed }: AnswerFacts,
  returned: unknown,
  authorize: HandlerOptions['authorize'],
  context: HandlerContext,
): Promise<Reply> {
  const isRefused = isObject(returned) && returned['code'] === 'FAIL';
  const given =
    isObject(returned) && returned['code'] === undefined ? { ...returned, code: 'SUCCESS' } : returned;
  const answer = checkedAnswer(given, isRefused ? verdictOf(fields) : fields);
  const body = writeJson(answer, 'answer');
  const reply = jsonReply(isRefused ? 500 : 200, body);
  if (!signed) return reply;
  const value: unknown = await authorize?.(body, context);
  if (typeof value !== 'string' || !HEADER_VALUE.test(value)) {
    throw new RequestError(
      'VALUE_INVALID',
      'authorize gives the value of the Authorization header: a text of one line, in ASCII. The answer was not sent',
      { field: 'authorize' },
    );
  }
  return { ...reply, headers: { ...reply.headers, Authorization: value } };
}

/** A refusal has no data. */
function verdictOf(fields: AnswerFields): AnswerFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name === 'code' || name === 'message'));
}
