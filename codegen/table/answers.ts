import type { Field, Model } from '../model/model.ts';
import { dataAnswerOf } from '../plan/answers.ts';
import { typeOfEvent } from '../plan/names.ts';

/** A field of an answer as it is checked at run time. Absent parts are left out. */
interface AnswerField {
  type: string;
  required?: true;
  /** The only values it may have. */
  values?: string[];
  /** Of an object. */
  fields?: Record<string, AnswerField>;
}

/** `src/generated/answers-table.ts`: a line for each event that asks for data. */
export function printAnswers(model: Model): string {
  const lines = model.events.flatMap((event) => {
    const answer = dataAnswerOf(event);
    if (!answer) return [];
    const facts = {
      fields: fieldsOf(answer.fields, event.name),
      ...(answer.isSigned ? { signed: true } : {}),
    };
    return [`  ${JSON.stringify(typeOfEvent(event))}: ${JSON.stringify(facts)},`];
  });
  return [
    '// Generated from docs/ by `npm run codegen`. Do not edit.',
    "import type { AnswerFacts } from '../webhook/raw/event-facts.ts';",
    '',
    '/** What is answered to the events that ask for data, by their `event_type`. */',
    'export const EVENT_ANSWERS: Readonly<Record<string, AnswerFacts>> = {',
    ...lines.sort(),
    '};',
    '',
  ].join('\n');
}

function fieldsOf(fields: readonly Field[], event: string): Record<string, AnswerField> {
  return Object.fromEntries(fields.map((field) => [field.name, answerField(field, event)]));
}

/** @throws Error for what no answer has today, and the check does not know */
function answerField(field: Field, event: string): AnswerField {
  const { name, type, required, enumeration, children } = field;
  const isKnown = /^(?:string|integer|number|boolean|object)$/.test(type);
  if (
    !isKnown ||
    field.encryption ||
    field.content ||
    field.alternatives ||
    field.also ||
    name.includes('$')
  ) {
    throw new Error(
      `${event}: ${name} of the answer is of a kind that codegen/table/answers.ts does not know`,
    );
  }
  return {
    type,
    ...(required ? { required: true } : {}),
    ...(enumeration ? { values: enumeration.values.map(({ value }) => value) } : {}),
    ...(children && children.length > 0 ? { fields: fieldsOf(children, event) } : {}),
  };
}
