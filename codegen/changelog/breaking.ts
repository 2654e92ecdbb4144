/** The kinds of changes of a row. */
export type Fact =
  | 'field added'
  | 'required field added'
  | 'type changed'
  | 'required'
  | 'no longer required'
  | 'marks changed'
  | 'length changed'
  | 'values closed'
  | 'values added'
  | 'values removed';

/** Whether a change breaks callers that write the row, or that read it. Only written rows have closed values. */
const BREAKS: Readonly<Record<Fact, { written: boolean; read: boolean }>> = {
  'field added': { written: false, read: false },
  'required field added': { written: true, read: false },
  'type changed': { written: true, read: true },
  required: { written: true, read: false },
  'no longer required': { written: false, read: true },
  'marks changed': { written: true, read: true },
  'length changed': { written: false, read: false },
  'values closed': { written: true, read: false },
  'values added': { written: false, read: false },
  'values removed': { written: true, read: false },
};

/** Whether a change can break code that compiled or worked before. */
export function breaks(fact: Fact, isWritten: boolean): boolean {
  return BREAKS[fact][isWritten ? 'written' : 'read'];
}

/** Whether the caller writes the row at a place: in a request, or in the response to a notification. */
export function writes(subject: string, place: string): boolean {
  return place.startsWith(subject.startsWith('event ') ? 'answer' : 'request');
}
