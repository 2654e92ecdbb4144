const OFFSET_MS = 8 * 3600 * 1000;

/** What a time of four digits a year can say. */
const FIRST = Date.parse('0000-01-01T00:00:00+08:00');
const LAST = Date.parse('9999-12-31T23:59:59.999+08:00');

/** Whether a date has a text: it is valid, and its year has four digits. */
export function isWritable(time: Date): boolean {
  const ms = time.getTime();
  return ms >= FIRST && ms <= LAST;
}

/** RFC 3339 in Beijing's time, which has no summer time, without milliseconds: `2026-11-23T15:04:05+08:00`. */
export function rfc3339(time: Date): string {
  return new Date(time.getTime() + OFFSET_MS).toISOString().replace(/\.\d+Z$/, '+08:00');
}

/** A time in Beijing as v2 writes it: `20261123150405`. */
export function compactTime(time: Date): string {
  return rfc3339(time).slice(0, 19).replace(/\D/g, '');
}
