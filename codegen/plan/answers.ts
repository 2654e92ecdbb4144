import type { Event, Field } from '../model/model.ts';

/** What every notification is answered with: whether it was taken, and a message. */
const VERDICT: ReadonlySet<string> = new Set(['code', 'message', 'return_code', 'return_msg']);

/** What the merchant answers to an event that asks for data. */
export interface DataAnswer {
  /** The whole body: the verdict, too. */
  fields: readonly Field[];
  /** The answer is to be signed: it has the header `Authorization`. */
  isSigned: boolean;
}

/** The answer of an event; `undefined` where it says no more than that it was taken. */
export function dataAnswerOf({ answer }: Event): DataAnswer | undefined {
  const childrenOf = (part: string) => answer.find(({ name }) => name === part)?.children ?? [];
  const fields = childrenOf('body');
  if (fields.every(({ name }) => VERDICT.has(name))) return undefined;
  return { fields, isSigned: childrenOf('headers').some(({ name }) => name === 'Authorization') };
}
