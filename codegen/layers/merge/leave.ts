import { keyOf } from '../../facts/call.ts';
import type { Model } from '../../model/model.ts';
import { fileOfEvent, fileOfPath } from '../../model/path.ts';
import type { Layers, OfficialEntry } from '../layers.ts';

/**
 * The layers to save if some pages were left unchanged: for those pages, the content of the last import, so that the
 * next run finds the same conflict.
 *
 * @param alone the files of these pages
 */
export function leaveAlone(before: Layers, after: Layers, alone: ReadonlySet<string>): Layers {
  if (alone.size === 0) return after;
  return {
    php: leavePhp(before.php, after.php, alone),
    official: leaveOfficial(before, after, alone),
    evidence: after.evidence,
  };
}

function leavePhp(before: Model, after: Model, alone: ReadonlySet<string>): Model {
  const left = <T>(old: readonly T[], fresh: readonly T[], fileOf: (item: T) => string): T[] =>
    [
      ...fresh.filter((item) => !alone.has(fileOf(item))),
      ...old.filter((item) => alone.has(fileOf(item))),
    ].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));
  return {
    pages: left(before.pages, after.pages, ({ path }) => fileOfPath(path)),
    events: left(before.events, after.events, ({ name }) => fileOfEvent(name)),
  };
}

function leaveOfficial(before: Layers, after: Layers, alone: ReadonlySet<string>): OfficialEntry[] {
  const plain = (path: string): string => keyOf({ method: '', path });
  const known = [...before.php.pages, ...after.php.pages];
  const paths = new Set(
    known.filter(({ path }) => alone.has(fileOfPath(path))).map(({ path }) => plain(path)),
  );
  const isAlone = ({ operations, events }: OfficialEntry): boolean =>
    operations.some(({ path }) => paths.has(plain(path)) || alone.has(fileOfPath(path))) ||
    events.some(({ type }) => alone.has(fileOfEvent(`v3/${type}`)));
  const pages = new Set([...before.official, ...after.official].filter(isAlone).map(({ page }) => page));
  return [
    ...after.official.filter(({ page }) => !pages.has(page)),
    ...before.official.filter(({ page }) => pages.has(page)),
  ];
}
