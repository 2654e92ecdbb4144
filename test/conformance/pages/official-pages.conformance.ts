import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { FaultLog } from '../../../codegen/model/fault.ts';
import type { Field } from '../../../codegen/model/model.ts';
import type { OfficialPage } from '../../../codegen/official/read/page.ts';
import { type OfficialSource, type ReadOfficial, readOfficial } from '../../../codegen/official/read/read.ts';

const OFFICIAL = fileURLToPath(new URL('../../../../shared/official/', import.meta.url));

/** The client sends these of itself. */
const OWN_HEADERS = ['Authorization', 'Accept', 'Content-Type'];

/** What a page has, counted by nothing but the look of its lines. */
interface Counted {
  rows: number;
  /** The names of the rows of tables with the column 参数名, without the client's headers. */
  names: string[];
}

let sources: OfficialSource[];
let official: ReadOfficial;

beforeAll(() => {
  sources = ['merchant', 'partner'].flatMap((room) =>
    readdirSync(`${OFFICIAL}${room}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ file: `${room}/${name}`, text: readFileSync(`${OFFICIAL}${room}/${name}`, 'utf8') })),
  );
  const log = new FaultLog();
  official = readOfficial(sources, new Map(), log);
  log.check();
});

function count(text: string): Counted {
  const outside = text.replace(/^\s*```[\s\S]*?^\s*```/gm, '').split('\n');
  const counted: Counted = { rows: 0, names: [] };
  let head = '';
  for (const [index, line] of outside.entries()) {
    if (!line.startsWith('|') || /^[|\s:-]+$/.test(line)) continue;
    if (/^[|\s:-]*-[|\s:-]*$/.test(outside[index + 1] ?? '')) {
      head = line;
      continue;
    }
    counted.rows += 1;
    const name = line.split('|')[1]?.trim() ?? '';
    if (head.includes('参数名') && !OWN_HEADERS.includes(name)) counted.names.push(name);
  }
  return counted;
}

describe('every row of the official pages', () => {
  it('is counted as a field, an error, a header or a note', () => {
    const { field, error, header, note } = official.rows;
    const rows = sources.reduce((all, { text }) => all + count(text).rows, 0);
    expect(field + error + header + note).toBe(rows);
    expect(rows).toBeGreaterThan(25_000);
  });

  it('that describes a field is a field of the model', () => {
    const texts = new Map(sources.map(({ file, text }) => [file, text]));
    const lost = official.pages.flatMap((page) => {
      const known = namesOf(page);
      return count(texts.get(`${page.page}.md`) ?? '')
        .names.filter((name) => !known.has(name))
        .map((name) => `${page.page} ${name}`);
    });
    expect(lost).toEqual([]);
  });

  it('belongs to a page that is read or to a guide, which has no fields', () => {
    expect(official.pages.length + official.skipped.length).toBe(sources.length);
    const skipped = official.skipped.map(({ file }) => file);
    const guides = sources.filter(({ file }) => skipped.includes(file));
    expect(guides.length).toBeGreaterThan(0);
    expect(guides.flatMap(({ text }) => count(text).names)).toEqual([]);
  });
});

describe('what the official pages say', () => {
  it('is at least one call or one event a page', () => {
    for (const { page, operations, events } of official.pages) {
      expect(operations.length + events.length, page).toBeGreaterThan(0);
    }
  });

  it('never says that a header is encrypted', () => {
    const headers = official.pages.flatMap(({ operations }) =>
      operations.flatMap(({ request }) => request.find(({ name }) => name === 'headers')?.children ?? []),
    );
    expect(headers.length).toBeGreaterThan(20);
    expect(headers.filter(({ encryption }) => encryption)).toEqual([]);
  });
});

/** The names of all fields of a page, as its tables write them: `amount.total`. */
function namesOf({ operations, events }: OfficialPage): Set<string> {
  const names = new Set<string>();
  for (const { request, response } of operations) {
    for (const part of request) {
      if (part.children && ['query', 'json', 'body', 'headers'].includes(part.name))
        add(names, part.children, '');
      else add(names, [part], '');
    }
    if (response.kind === 'fields') add(names, response.fields, '');
  }
  for (const { request, answer } of events) {
    for (const part of [...request, ...answer]) add(names, part.children ?? [], '');
  }
  return names;
}

function add(names: Set<string>, fields: readonly Field[], prefix: string): void {
  for (const { name, children = [], content } of fields) {
    names.add(`${prefix}${name}`);
    add(names, children, `${prefix}${name}.`);
    if (content?.shape !== 'object') continue;
    // What is decrypted has a table of its own, what is encoded stands below its row.
    add(names, content.fields, '');
    add(names, content.fields, `${prefix}${name}.`);
  }
}
