import type { Event, Field } from '../model/model.ts';

/** The fields of every response to a notification: whether it was accepted, and a message. */
const VERDICT: ReadonlySet<string> = new Set(['code', 'message', 'return_code', 'return_msg']);

/** The merchant's response to an event that requests data. */
export interface DataAnswer {
  /** All fields of the body, including the verdict. */
  fields: readonly Field[];
  /** Whether the response must be signed: it has the header `Authorization`. */
  isSigned: boolean;
}

/** The response to an event; `undefined` if it only says that the event was accepted. */
export function dataAnswerOf({ answer }: Event): DataAnswer | undefined {
  const childrenOf = (part: string) => answer.find(({ name }) => name === part)?.children ?? [];
  const fields = childrenOf('body');
  if (fields.every(({ name }) => VERDICT.has(name))) return undefined;
  return { fields, isSigned: childrenOf('headers').some(({ name }) => name === 'Authorization') };
}
