const OFFSET_MS = 8 * 3600 * 1000;

/** The range of times whose year has four digits. */
const FIRST = Date.parse('0000-01-01T00:00:00+08:00');
const LAST = Date.parse('9999-12-31T23:59:59.999+08:00');

/** Whether a date can be written: it is valid, and its year has four digits. */
export function isWritable(time: Date): boolean {
  const ms = time.getTime();
  return ms >= FIRST && ms <= LAST;
}

/** RFC 3339 in Beijing time (no daylight saving time), without milliseconds: `2026-11-23T15:04:05+08:00`. */
export function rfc3339(time: Date): string {
  return new Date(time.getTime() + OFFSET_MS).toISOString().replace(/\.\d+Z$/, '+08:00');
}

/** Beijing time in the format of v2: `20261123150405`. */
export function compactTime(time: Date): string {
  return rfc3339(time).slice(0, 19).replace(/\D/g, '');
}
