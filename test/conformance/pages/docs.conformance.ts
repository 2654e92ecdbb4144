import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Field, Operation } from '../../../codegen/model/model.ts';
import { everyField } from '../../../codegen/model/walk.ts';
import { parseDocs, type SourcePage } from '../../../codegen/parse/docs.ts';
import { readPages } from '../../../codegen/parse/files.ts';
import { renderDocs } from '../../../codegen/render/page.ts';
import { type Imported, importDocs } from '../../../codegen/update/php/docs.ts';

const PHP_DOCS = fileURLToPath(new URL('../../../../shared/php-docs/', import.meta.url));

/** What a page has, counted by nothing but the look of its lines. */
interface Counted {
  names: string[];
  separators: number;
  notes: number;
  heads: number;
}

/** Pages whose rows are not taken one for one, and what becomes of them. */
const CHANGED: Readonly<Record<string, { without: string[]; with: string[] }>> = {
  'openapi/v3/global/merchants/{sub_mchid}.md': { without: [], with: ['sub_mchid'] },
  'openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md': {
    without: ['query'],
    with: [],
  },
  'openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}.md': {
    without: ['transaction_id'],
    with: ['out_trade_no'],
  },
  'openapi/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract.md': {
    without: ['use_id'],
    with: ['user_id'],
  },
};

let sources: SourcePage[];
let imported: Imported;
let operations: Operation[];

beforeAll(async () => {
  sources = await readPages(PHP_DOCS);
  imported = importDocs(sources);
  operations = imported.model.pages.flatMap((page) => page.operations);
});

function countLines(text: string): Counted {
  const counted: Counted = { names: [], separators: 0, notes: 0, heads: 0 };
  for (const line of text.split('\n')) {
    if (!line.startsWith('|') || /^\|\s*-/.test(line)) continue;
    if (line.includes('.im-table-line')) counted.separators += 1;
    else if (line.includes('align=center')) counted.notes += 1;
    else if (line.includes('{.type}')) counted.heads += 1;
    else counted.names.push(/^\|([^|{]*)/.exec(line)?.[1]?.trim() ?? '');
  }
  return counted;
}

function fieldsOf(operation: Operation): Field[] {
  const { request, response } = operation;
  return [...request, ...('fields' in response ? response.fields : [])];
}

function namesIn(fields: readonly Field[]): string[] {
  return [...everyField(fields)].map(({ name }) => name);
}

/** The rows of the model by the file they came from. */
function modelRows(): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { path, operations: list } of imported.model.pages) {
    const file = `openapi/${path}${path.endsWith('/') ? 'index' : ''}.md`;
    rows.set(
      file.replace(/\{(add|modify|query)institutionsub\}/, '$1Institutionsub'),
      namesIn(list.flatMap(fieldsOf)),
    );
  }
  for (const { name, request, answer } of imported.model.events) {
    rows.set(`webhook/${name}.md`, namesIn([...request, ...answer]));
  }
  return rows;
}

describe('the pages of the PHP docs', () => {
  it('are all there', () => {
    expect(sources).toHaveLength(1136);
    const skipped = sources.filter(({ text }) => !text.includes('{.im-table #'));
    expect(imported.model.pages.length + imported.model.events.length).toBe(sources.length - skipped.length);
    expect(skipped.map(({ file }) => file).sort()).toEqual([
      'openapi/index.md',
      'openapi/v2/papay/partner/paporderquery.md',
      'openapi/v3/brand/partner/card-member/open-user-card-tokens.md',
      'openapi/v3/papay/entrust-sign/contracts/pre-entrust-sign.md',
      'webhook/index.md',
      'webhook/v3/DELIVERY_PLAN_STATE.DELIVER.md',
      'webhook/v3/MEMBERCARDSP.USER_CARD.CREATE.md',
      'webhook/v3/MEMBERCARDSP.USER_CARD.DELETE.md',
    ]);
  });

  it('have every field row in the model exactly once', () => {
    const rows = modelRows();
    let total = 0;
    for (const { file, text } of sources) {
      if (!text.includes('{.im-table #')) continue;
      const names = countLines(text).names.map((name) => name.replace('payer _currency', 'payer_currency'));
      const changed = CHANGED[file] ?? { without: [], with: [] };
      for (const name of changed.without) names.splice(names.indexOf(name), 1);
      expect(rows.get(file)?.toSorted(), file).toEqual([...names, ...changed.with].sort());
      total += names.length;
    }
    expect(total).toBeGreaterThan(31_000);
  });

  it('have no line in a table that is neither field, separator, note nor head', () => {
    const counted = sources
      .filter(({ text }) => text.includes('{.im-table #'))
      .map(({ text }) => countLines(text));
    const sum = (of: (one: Counted) => number) => counted.reduce((all, one) => all + of(one), 0);
    const responses = operations.map(({ response }) => response.kind);
    expect(sum(({ heads }) => heads)).toBe(2 * (operations.length + imported.model.events.length));
    expect(sum(({ notes }) => notes)).toBe(
      responses.filter((kind) => ['empty', 'stream', 'redirect'].includes(kind)).length,
    );
    const every = [
      ...operations.flatMap(fieldsOf),
      ...imported.model.events.flatMap(({ request, answer }) => [...request, ...answer]),
    ];
    const contents = [...everyField(every)].filter(({ content }) => content).length;
    // 17 more divide shapes of one field.
    expect(sum(({ separators }) => separators)).toBe(contents + 17);
  });

  it('have as many operations of each method and protocol', () => {
    const key = (file: string, method: string) => `${file.startsWith('openapi/v2/') ? 'v2' : 'v3'} ${method}`;
    const expected: Record<string, number> = {};
    for (const { file, text } of sources) {
      if (!file.startsWith('openapi/')) continue;
      for (const [, method = ''] of text.matchAll(/^##? .*\{#(get|post|put|patch|delete)\}$/gm)) {
        expected[key(file, method)] = (expected[key(file, method)] ?? 0) + 1;
      }
    }
    const found: Record<string, number> = {};
    for (const { protocol, method } of operations) {
      found[`${protocol} ${method}`] = (found[`${protocol} ${method}`] ?? 0) + 1;
    }
    expect(found).toEqual(expected);
  });

  it('have every mark of encryption and encoding in the model', () => {
    const every = [
      ...operations.flatMap(fieldsOf),
      ...imported.model.events.flatMap(({ request, answer }) => [...request, ...answer]),
    ];
    const fields = [...everyField(every)];
    const marks = (pattern: RegExp) =>
      sources.reduce((all, { text }) => all + (text.match(pattern)?.length ?? 0), 0);
    const encrypted = (by: string) => fields.filter(({ encryption }) => encryption?.by === by).length;
    expect(encrypted('rsa-pubkey')).toBe(marks(/data-encrypted=by-rsa-pubkey/g));
    expect(encrypted('aes-gcm')).toBe(marks(/data-encrypted=by-aes-gcm/g));
    expect(encrypted('aes-ecb')).toBe(marks(/data-encrypted=by-aes-ecb/g));
    const json = fields.filter(({ encoding }) => encoding === 'json_encode').length;
    // 14 more are plain strings that a separator shows to be JSON.
    expect(json).toBe(marks(/data-encoded(-by)?=(by-)?json_encode/g) + 14);
  });

  it('are the same model when they are written as our pages and read again', () => {
    expect(parseDocs(renderDocs(imported.model))).toEqual(imported.model);
  });

  it('keep no sentence: only terms of at most 24 characters', () => {
    for (const operation of operations) {
      for (const { label, enumeration } of everyField(fieldsOf(operation))) {
        for (const term of [label, ...(enumeration?.values.map(({ meaning }) => meaning) ?? [])]) {
          expect([...(term ?? '')].length).toBeLessThanOrEqual(24);
          expect(term ?? '').not.toMatch(/[，。；！？]/);
        }
      }
    }
  });
});
