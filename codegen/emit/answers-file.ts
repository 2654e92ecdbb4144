import { dataAnswerOf } from '../plan/answers.ts';
import { typeOfEvent } from '../plan/names.ts';
import type { Plan } from '../plan/plan.ts';
import { docsOf } from './doc.ts';
import { interfaceOf, literal, membersOf, type Place } from './field.ts';
import type { TypeFile } from './type-file.ts';

/** What is answered to the events that ask for data. It is the merchant who writes it: only documented values. */
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
        docs: ['What is answered to the events that ask for data, by their `event_type`.'],
        properties: answers.map(({ event, name }) => ({ name: literal(typeOfEvent(event)), type: name })),
      }),
    ],
  };
}
