import { dataAnswerOf } from '../plan/answers.ts';
import { typeOfEvent } from '../plan/names.ts';
import type { Plan } from '../plan/plan.ts';
import { docsOf } from './doc.ts';
import { literal, membersOf, type Place } from './field.ts';
import { interfaceOf } from './interface.ts';
import type { TypeFile } from './type-file.ts';

/** The responses to events that request data. The merchant writes them, so they have only documented values. */
export function answersFile({ events }: Plan): TypeFile {
  const answers = events.flatMap(({ event, name }) => {
    const answer = dataAnswerOf(event);
    return answer ? [{ event, name: `${name}Answer`, fields: answer.fields }] : [];
  });
  return {
    file: 'event-answers',
    statements: [
      ...answers.map(({ event, name, fields }) => {
        const place: Place = { side: 'request', protocol: event.version, names: new Map() };
        return interfaceOf(name, { ...membersOf(fields, place), docs: [docsOf(event.name, event)] });
      }),
      interfaceOf('EventAnswers', {
        docs: ['The responses to events that request data, by `event_type`.'],
        properties: answers.map(({ event, name }) => ({ name: literal(typeOfEvent(event)), type: name })),
      }),
    ],
  };
}
