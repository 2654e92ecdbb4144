import { changesBetween } from '../../changelog/changelog.ts';
import { FaultLog } from '../../model/fault.ts';
import type { Model } from '../../model/model.ts';
import { readPages } from '../../parse/docs.ts';
import type { Revision } from '../model/site.ts';
import type { Commit, Versions } from './git.ts';

/** The history of every page, the newest first: what a commit changed in its meaning. Wording does not count. */
export function historyOf(commits: readonly Commit[], versions: Versions): Map<string, Revision[]> {
  const history = new Map<string, Revision[]>();
  const tell = (file: string, revision: Revision): void => {
    history.set(file, [...(history.get(file) ?? []), revision]);
  };
  for (const { date, files } of commits) {
    for (const { file, before, after } of files) {
      if (before === undefined) tell(file, { date, changes: [] });
      else if (after !== undefined) {
        const changes = changesOf(file, versions(before), versions(after));
        if (changes.length > 0) tell(file, { date, changes });
      }
    }
  }
  return history;
}

function changesOf(file: string, before: string, after: string): string[] {
  const [old, now] = [modelOf(file, before), modelOf(file, after)];
  if (!old || !now) return [];
  return changesBetween(old, now).map(({ what }) => what);
}

/** An old page may be in a dialect that is no longer read: it is left out. */
function modelOf(file: string, text: string): Model | undefined {
  const log = new FaultLog();
  const model = readPages([{ file, text }], log);
  return log.size === 0 ? model : undefined;
}
