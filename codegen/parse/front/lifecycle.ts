import type { Report } from '../../model/fault.ts';
import type { Lifecycle, LifecycleState } from '../../model/model.ts';
import type { Container } from '../markdown/container.ts';

const STATES: Readonly<Record<string, LifecycleState>> = {
  'im-deprecated': 'retired',
  'im-redesigned': 'superseded',
  'im-privated': 'closed',
  'im-discarded': 'abandoned',
  'im-need-accessment': 'invitation',
  'im-need-tbt': 'trial',
};

/** Containers that explain something and change nothing. */
const REMARKS = ['im-important', 'im-specific', 'im-special', 'im-parsed', 'im-confusing'];

/** The lifecycle from the containers of an operation; the successors are the pages that they link to. */
export function lifecycleOfContainers(
  containers: readonly Container[],
  report: Report,
): Lifecycle | undefined {
  let lifecycle: Lifecycle | undefined;
  for (const { line, marker, text } of containers) {
    if (REMARKS.includes(marker)) continue;
    const state = STATES[marker];
    if (state === undefined) report(line, `unknown container: ${marker}`);
    else if (lifecycle) report(line, 'a second container on the lifecycle of one operation');
    else lifecycle = { state, ...sinceOf(text), successors: successorsOf(text) };
  }
  return lifecycle;
}

function sinceOf(text: string): { since?: string } {
  const [, year, month, day] = /`(\d{4})(?:\.(\d\d)\.(\d\d)|年)`/.exec(text) ?? [];
  if (year === undefined) return {};
  return { since: month === undefined ? year : `${year}-${month}-${day}` };
}

function successorsOf(text: string): string[] {
  return [...text.matchAll(/\]\(\/((?:openapi|webhook)\/[^)\s]+)\)/g)].flatMap(([, page]) => page ?? []);
}

/** The lifecycle as the front matter writes it: `{ state, since?, successors? }`. */
export function lifecycleOfFrontMatter(value: unknown, report: Report): Lifecycle | undefined {
  if (value === undefined) return undefined;
  if (!isMap(value)) {
    report(2, 'lifecycle is not a map');
    return undefined;
  }
  const { state, since, successors = [], ...rest } = value;
  const known = Object.values(STATES).find((name) => name === state);
  if (known === undefined) report(2, `unknown lifecycle state: ${String(state)}`);
  if (since !== undefined && (typeof since !== 'string' || !/^\d{4}(-\d\d-\d\d)?$/.test(since))) {
    report(2, 'lifecycle.since is not a date such as "2022-09-08" or "2020", in quotes');
  }
  if (!Array.isArray(successors) || !successors.every((page) => typeof page === 'string')) {
    report(2, 'lifecycle.successors is not a list of pages');
  }
  for (const key of Object.keys(rest)) report(2, `unknown key in lifecycle: ${key}`);
  if (known === undefined) return undefined;
  return {
    state: known,
    ...(typeof since === 'string' ? { since } : {}),
    successors: Array.isArray(successors) ? successors.map(String) : [],
  };
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
