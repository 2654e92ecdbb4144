import type { Report } from '../../model/fault.ts';
import type { Origin } from '../../model/model.ts';
import { isMap } from './lifecycle.ts';

/** The keys of the front matter with the sources of facts. */
export const ORIGIN_KEYS = ['official', 'corrections', 'removed'];

const PAGE = /^(?:merchant|partner)\/\d+$/;

/** Parses the sources of an operation or an event from the front matter. */
export function readOrigin(
  { official = [], corrections = {}, removed = {} }: Readonly<Record<string, unknown>>,
  report: Report,
): Origin {
  const pages = Array.isArray(official) ? official.map(String) : [];
  if (!Array.isArray(official) || !pages.every((page) => PAGE.test(page))) {
    report(2, 'official is not a list of pages such as merchant/4012791879');
  }
  return {
    official: pages,
    corrections: textsOf('corrections', corrections, report),
    removed: textsOf('removed', removed, report),
  };
}

export function noOrigin(): Origin {
  return { official: [], corrections: {}, removed: {} };
}

function textsOf(key: string, value: unknown, report: Report): Record<string, string> {
  if (isMap(value)) {
    const entries = Object.entries(value);
    if (entries.every(([, text]) => typeof text === 'string' && text !== '')) {
      return Object.fromEntries(entries.map(([place, text]) => [place, String(text)]));
    }
  }
  report(2, `${key} is not a map of places to texts`);
  return {};
}
