import { RequestError } from '../../errors/index.ts';
import type { AnswerFacts, AnswerField, AnswerFields } from '../../options/event-facts.ts';
import { writeJson } from '../../wire/json-write.ts';
import { checkedAnswer, plainAnswer } from './answer-check.ts';
import type { HandlerContext, HandlerOptions } from './handlers.ts';
import { jsonReply, type Reply } from './reply.ts';

/** A valid header value: a non-empty line of ASCII. */
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * The response to an event that requests data, from the return value of its handler. It is serialized once: `authorize`
 * gets exactly the body that is sent.
 *
 * @throws RequestError `VALUE_INVALID`, `BODY_UNSERIALIZABLE` naming the field
 */
export async function answerReply(
  { fields, signed }: AnswerFacts,
  returned: unknown,
  authorize: HandlerOptions['authorize'],
  context: HandlerContext,
): Promise<Reply> {
  const plain = plainAnswer(returned, 'answer');
  const isRefused = plain['code'] === 'FAIL';
  const facts = isRefused ? verdictOf(fields) : fields;
  const answer = { code: 'SUCCESS', ...checkedAnswer(plain, { ...facts, code: CODE }) };
  const body = writeJson(answer, 'answer');
  const reply = jsonReply(isRefused ? 500 : 200, body);
  if (!signed) return reply;
  const value: unknown = await authorize?.(body, context);
  if (typeof value !== 'string' || !HEADER_VALUE.test(value)) {
    throw new RequestError(
      'VALUE_INVALID',
      'authorize must return the value of the Authorization header: a single line of ASCII. The response was not sent',
      { field: 'authorize' },
    );
  }
  return { ...reply, headers: { ...reply.headers, Authorization: value } };
}

/** It defaults to `SUCCESS`. */
const CODE: AnswerField = { type: 'string', values: ['SUCCESS', 'FAIL'] };

/** A failure has no data. */
function verdictOf(fields: AnswerFields): AnswerFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name === 'code' || name === 'message'));
}
