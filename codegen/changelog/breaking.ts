/** What can happen to a row. */
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

/** Of a row that the caller writes, and of one that the caller reads. Values are closed in what is written only. */
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

/** Whether code that compiled or worked before may not do so after this. */
export function breaks(fact: Fact, isWritten: boolean): boolean {
  return BREAKS[fact][isWritten ? 'written' : 'read'];
}

/** Whether the caller writes the row at a place: what an operation takes, and what a notification is answered. */
export function writes(subject: string, place: string): boolean {
  return place.startsWith(subject.startsWith('event ') ? 'answer' : 'request');
}
