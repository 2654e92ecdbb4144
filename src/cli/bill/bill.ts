import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxiosProgressEvent } from 'axios';
import { Bill, type BillRows } from '../../bill/index.ts';
import { Builder } from '../../builder/builder.ts';
import { openSink } from '../../call/sink.ts';
import { RequestError } from '../../errors/index.ts';
import { readCredentials, settingsOf } from '../shared/credentials/credentials.ts';
import type { CredentialOptions } from '../shared/declare/options.ts';
import type { Io } from '../shared/input/io.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { type Progress, progress } from '../shared/output/progress.ts';

export interface BillInput extends CredentialOptions {
  readonly output: string;
  readonly format: 'csv' | 'jsonl';
  readonly type?: string;
  readonly account?: string;
  readonly subMchid?: string;
  readonly json?: true;
}

export type BillKind = 'trade' | 'fundflow' | 'sub-merchant-fundflow' | 'ecommerce-fundflow';

/** How many characters are written at once. */
const BLOCK = 1 << 16;

/** Downloads the bill of a day, verifies its digest, and writes it to a folder: unchanged, or as JSON lines. */
export async function bill(kind: BillKind, date: string, input: BillInput, io: Io): Promise<Outcome> {
  checkDate(date);
  const credentials = await readCredentials(input, io);
  const bar = progress(io, input.json !== true);
  try {
    const { config } = settingsOf(credentials);
    const onDownloadProgress = ({ loaded, total }: AxiosProgressEvent) => bar.show('download', loaded, total);
    const bills = Bill.factory(Builder.factory({ ...config, onDownloadProgress }));
    const rows = ask(bills, kind, date, input, io);
    const file = join(input.output, fileName(kind, date, input));
    await makeFolder(input.output);
    const totals = input.format === 'csv' ? await rows.download(file) : await writeLines(rows, file, bar);
    bar.end();
    const { size: bytes } = await stat(file);
    const count = totals ? `, ${totals.count} rows` : '';
    return {
      document: { file, format: input.format, bytes, ...(totals ? { totals } : {}) },
      text: `Saved ${file}: ${bytes} bytes${count}`,
      note: 'The digest of the bill matches the one that WeChat Pay signed.',
      ok: true,
    };
  } finally {
    bar.end();
    await credentials.close();
  }
}

/** Called before the date becomes part of a file name. */
function checkDate(date: string): void {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return;
  throw new RequestError(
    'REQUEST_INVALID',
    'The date must have the form YYYY-MM-DD, for example 2026-11-20',
    { field: 'date' },
  );
}

type Totals = { readonly count: number };

function ask(
  bills: Bill,
  kind: BillKind,
  bill_date: string,
  { type, account, subMchid }: BillInput,
  { signal }: Io,
): BillRows<object, Totals> {
  const options = signal ? { signal } : {};
  // WeChat Pay decides which values it accepts, so the values of the command line are passed on unchanged.
  const query = { bill_date, ...given({ bill_type: type, account_type: account, sub_mchid: subMchid }) };
  switch (kind) {
    case 'trade':
      return bills.trade(query as Parameters<Bill['trade']>[0], options);
    case 'fundflow':
      return bills.fundflow(query as Parameters<Bill['fundflow']>[0], options);
    case 'sub-merchant-fundflow':
      return bills.subMerchantFundflow(query as Parameters<Bill['subMerchantFundflow']>[0], options);
    case 'ecommerce-fundflow':
      return bills.ecommerceFundflow({ bill_date }, options);
  }
}

function given(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Record<string, string>;
}

function fileName(kind: BillKind, date: string, { type, account, subMchid, format }: BillInput): string {
  const parts = [kind, date, ...Object.values(given({ type, account, subMchid }))];
  return `${parts.join('-').replace(/[^\w-]/g, '_')}.${format}`;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RequestError('REQUEST_INVALID', `The folder given as --output cannot be created (${code})`, {
      field: '--output',
    });
  }
}

/** Writes one line of JSON per row. The file gets its name only when all rows are written. */
async function writeLines(rows: BillRows<object, Totals>, file: string, bar: Progress): Promise<Totals> {
  let totals: Totals | undefined;
  const lines = async function* () {
    totals = yield* linesOf(rows, bar);
  };
  const sink = await openSink(
    file,
    () => new RequestError('REQUEST_INVALID', UNWRITTEN, { field: '--output' }),
  );
  try {
    await sink.fill(lines());
  } finally {
    await sink.discard();
  }
  return totals ?? { count: 0 };
}

const UNWRITTEN =
  'The file could not be written completely. Check that there is enough space in the folder given as --output';

async function* linesOf(rows: BillRows<object, Totals>, bar: Progress): AsyncGenerator<Buffer, Totals> {
  const iterator = rows[Symbol.asyncIterator]();
  let block = '';
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) {
        if (block !== '') yield Buffer.from(block);
        return value as Totals;
      }
      block += `${JSON.stringify(value)}\n`;
      count += 1;
      if (block.length < BLOCK) continue;
      bar.show('rows', count);
      yield Buffer.from(block);
      block = '';
    }
  } finally {
    await iterator.return({ count });
  }
}
