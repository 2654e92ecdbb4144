import type { Slip as Composed } from '../../layers/compose/compose.ts';
import type { Slip } from '../../official/read/page.ts';
import type { OfficialSource } from '../../official/read/read.ts';

/**
 * The list of corrections to the official pages, one per line: `merchant/4012551764.md:51 what`.
 *
 * @param before the list of the last import: its lines about pages that were not read now are kept
 * @param read what was found while the pages were read
 * @param composed what was found when pages, examples and other sources were compared
 * @param sources the pages that were read now
 */
export function listSlips(
  before: string,
  read: readonly Slip[],
  composed: readonly Composed[],
  sources: readonly OfficialSource[],
): string {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const kept = before.split('\n').filter((line) => line !== '' && !texts.has(fileOf(line)));
  const compared = composed.flatMap(({ pages, place, what }) =>
    pages.flatMap((page) => {
      const file = sources.find((source) => isPage(source, page))?.file;
      return file === undefined
        ? []
        : [{ file, line: lineOf(texts.get(file) ?? '', place), what: `${place}: ${what}` }];
    }),
  );
  const now = [...read, ...compared].map(({ file, line, what }) => `${file}:${line} ${what}`);
  const all = [...new Set([...kept, ...now])].sort(byPlace);
  return all.map((line) => `${line}\n`).join('');
}

function fileOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

/** Whether a file is the page `merchant/4012791879`, in whichever folder below `merchant/` it lies. */
function isPage({ file }: OfficialSource, page: string): boolean {
  const [room, number] = page.split('/');
  return file.startsWith(`${room}/`) && file.endsWith(`/${number}.md`);
}

/** The row of a field, or the first line of the page. */
function lineOf(text: string, place: string): number {
  const name = place.split(' ').at(-1)?.replaceAll('/', '.') ?? '';
  return Math.max(
    1,
    text.split('\n').findIndex((line) => line.replaceAll('\\', '').startsWith(`| ${name} |`)) + 1,
  );
}

/** By page, then by line. */
function byPlace(one: string, other: string): number {
  const [a, b] = [fileOf(one), fileOf(other)];
  if (a !== b) return a < b ? -1 : 1;
  const lineIn = (line: string) => Number.parseInt(line.slice(a.length + 1), 10);
  return lineIn(one) - lineIn(other) || (one < other ? -1 : 1);
}
