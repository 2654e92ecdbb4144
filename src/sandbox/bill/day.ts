/** For how many past months bills are available. */
export const MONTHS = 3;

/** Whether a text is a day (`YYYY-MM-DD`) with a bill, now or later: today, or a day not too long ago. */
export function isBillDate(date: string, today: string): boolean {
  return isDate(date) && date <= today && date >= monthsBefore(today);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(time || 0).toISOString().startsWith(text);
}

/** Falls back to the last day of a shorter month. */
function monthsBefore(date: string): string {
  const time = new Date(`${date}T00:00:00Z`);
  const day = time.getUTCDate();
  time.setUTCMonth(time.getUTCMonth() - MONTHS);
  if (time.getUTCDate() !== day) time.setUTCDate(0);
  return time.toISOString().slice(0, 10);
}
