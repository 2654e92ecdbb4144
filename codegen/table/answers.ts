import type { Field, Model } from '../model/model.ts';
import { dataAnswerOf } from '../plan/answers.ts';
import { typeOfEvent } from '../plan/names.ts';

/** A field of a response as checked at run time. Absent parts are omitted. */
interface AnswerField {
  type: string;
  required?: true;
  /** The only allowed values. */
  values?: string[];
  /** The fields of an object. */
  fields?: Record<string, AnswerField>;
}

/** `src/generated/answers-table.ts`: one line per event that requests data. */
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
    "import type { AnswerFacts } from '../options/event-facts.ts';",
    '',
    '/** The responses to events that request data, by `event_type`. */',
    'export const EVENT_ANSWERS: Readonly<Record<string, AnswerFacts>> = {',
    ...lines.sort(),
    '};',
    '',
  ].join('\n');
}

function fieldsOf(fields: readonly Field[], event: string): Record<string, AnswerField> {
  return Object.fromEntries(fields.map((field) => [field.name, answerField(field, event)]));
}

/** @throws Error for a field that the check at run time does not support */
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
      `${event}: codegen/table/answers.ts does not support the type of ${name} in the response`,
    );
  }
  return {
    type,
    ...(required ? { required: true } : {}),
    ...(enumeration ? { values: enumeration.values.map(({ value }) => value) } : {}),
    ...(children && children.length > 0 ? { fields: fieldsOf(children, event) } : {}),
  };
}
