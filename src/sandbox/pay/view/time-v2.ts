const COMPACT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** RFC 3339 in Beijing's time as v2 writes a time: `20261123150405`. */
export const compactTime = (time: string): string => time.slice(0, 19).replace(/\D/g, '');

/** RFC 3339 in Beijing's time as v2 writes the time of a refund or red packet: `2026-11-23 15:04:05`. */
export const spacedTime = (time: string): string => time.slice(0, 19).replace('T', ' ');

/** Converts a v2 time to RFC 3339. Other text stays unchanged. */
export function fromCompactTime(text: string): string {
  return text.replace(COMPACT, '$1-$2-$3T$4:$5:$6+08:00');
}
