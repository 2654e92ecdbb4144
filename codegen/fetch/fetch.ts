import { addressOf, ROOMS } from './address.ts';
import { lookUp, type Run, takeOver } from './copy.ts';
import { type Failure, FetchFault } from './fault.ts';
import { type Gone, removeGone } from './gone.ts';
import { knownList, listAddress, type RoomList, readList } from './lists.ts';
import type { FetchOptions } from './options.ts';
import { each, Pace } from './pace.ts';
import { State } from './state.ts';
import { openFolder, pagesIn } from './store.ts';

/** What a run found and did. Pages are named as `merchant/4012791879`. */
export interface Fetched {
  lists: RoomList[];
  added: string[];
  changed: string[];
  unchanged: string[];
  /** Pages that the interrupted run before had already updated. */
  before: string[];
  gone: Gone[];
  failed: Failure[];
  /** Why the run stopped early; the next run continues there. */
  stopped?: string;
}

/** This many failures in a row mean that the server is down or refuses requests. */
const TOO_MANY = 10;

/**
 * Updates a folder from the official documentation. Each failure is in the report, and does not change the file.
 *
 * @param dir the folder for `merchant/` and `partner/`; one run at a time
 * @param signal stops the run early; its reason is an Error
 * @param progress called after every page
 * @throws a file system Error if the folder or its state cannot be written
 */
export async function fetchDocs(
  dir: string,
  options: FetchOptions,
  signal: AbortSignal,
  progress: (looked: number, all: number) => void = () => {},
): Promise<Fetched> {
  await openFolder(dir);
  const state = await State.open(dir, options.host);
  const end = new AbortController();
  const run: Run = {
    dir,
    options,
    state,
    pace: new Pace(options.pause),
    signal: AbortSignal.any([signal, end.signal]),
  };
  const report: Fetched = {
    lists: [],
    added: [],
    changed: [],
    unchanged: [],
    before: [],
    gone: [],
    failed: [],
  };
  let inARow = 0;

  /** Runs a step, and records its failure. */
  const attempt = async (url: string, step: () => Promise<void>): Promise<boolean> => {
    try {
      await step();
      inARow = 0;
      return true;
    } catch (error) {
      if (run.signal.aborted) return false;
      report.failed.push({ url, why: whyOf(error) });
      const then = error instanceof FetchFault ? error.then : 'next';
      inARow = then === 'again' ? inARow + 1 : 0;
      if (then === 'stop') end.abort(new Error('the server refuses more requests for now'));
      if (inARow >= TOO_MANY) end.abort(new Error(`${inARow} requests failed one after another`));
      return false;
    }
  };

  try {
    for (const room of ROOMS) {
      const isRead = await attempt(listAddress(run, room), async () => {
        const { list, refused } = await readList(run, room);
        report.lists.push(list);
        report.failed.push(...refused);
      });
      if (!isRead) report.lists.push(knownList(run, room));
    }
    const all = report.lists.flatMap(({ pages }) => pages);
    const there = new Set((await Promise.all(ROOMS.map((room) => pagesIn(dir, room)))).flat());
    report.before = all.filter((page) => state.isDone(`${page}.md`) && there.has(page));
    const done = new Set(report.before);
    const due = all.filter((page) => !done.has(page));
    let looked = report.before.length;
    await each(due, options.concurrency, run.signal, async (page) => {
      await attempt(addressOf(options.host, `${page}.md`), async () => {
        const what = await takeOver(run, await lookUp(run, `${page}.md`));
        report[what === 'new' ? 'added' : what].push(page);
      });
      progress(++looked, all.length);
    });
    if (run.signal.aborted) report.stopped = (run.signal.reason as Error).message;
    else {
      for (const list of report.lists) report.gone.push(...(await removeGone(run, list)));
      state.finish();
    }
  } finally {
    await state.save();
  }
  return report;
}

/** @throws any error that is neither from a response nor from a file of one page: a bug */
function whyOf(error: unknown): string {
  if (error instanceof FetchFault) return error.message;
  if (error instanceof Error && 'code' in error && 'syscall' in error)
    return `the file cannot be read or written: ${error.message}`;
  throw error;
}
