/** For how many months back there are bills. */
export const MONTHS = 3;

/** Whether a text is a day, as `YYYY-MM-DD`, of which there is or will be a bill: today, or one not too long ago. */
export function isBillDate(date: string, today: string): boolean {
  return isDate(date) && date <= today && date >= monthsBefore(today);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(time || 0).toISOString().startsWith(text);
}

/** The last day of a month that is shorter. */
function monthsBefore(date: string): string {
  const time = new Date(`${date}T00:00:00Z`);
  const day = time.getUTCDate();
  time.setUTCMonth(time.getUTCMonth() - MONTHS);
  if (time.getUTCDate() !== day) time.setUTCDate(0);
  return time.toISOString().slice(0, 10);
}
