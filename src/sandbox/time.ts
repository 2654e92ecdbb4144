const CHINA_OFFSET_MS = 8 * 3600 * 1000;

/** RFC 3339 in China's time, which has no summer time: `2026-11-23T15:04:05+08:00`. */
export function rfc3339(time: Date): string {
  return new Date(time.getTime() + CHINA_OFFSET_MS).toISOString().replace(/\.\d+Z$/, '+08:00');
}
