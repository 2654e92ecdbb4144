import { addressOf, type Listing, type Room, readListing } from './address.ts';
import { lookUp, type Run, takeOver } from './copy.ts';
import type { Failure } from './fault.ts';
import { FetchFault } from './fault.ts';

/** What is known of a room after its list was asked for. */
export interface RoomList {
  room: Room;
  /** The pages to bring up to date. */
  pages: string[];
  /** Whether `pages` is all there is, so that others are gone. */
  isWhole: boolean;
  date: string | undefined;
}

/** A few pages may go at any time: of a small room as many as these, of a large one a tenth. */
const FEW = 10;

/**
 * Brings the list of a room up to date. A list that is suspiciously short is a fault and is not taken over. One with
 * refused lines is, but counts as not whole and is asked for anew next time.
 *
 * @returns the list, and the lines it was refused
 * @throws FetchFault when there is none, or a suspicious one
 */
export async function readList(run: Run, room: Room): Promise<{ list: RoomList; refused: Failure[] }> {
  const found = await lookUp(run, `${room}/llms.txt`);
  const listing = readListing(Buffer.from(found.body).toString(), room, run.options.host);
  const { pages, refused, date } = listing;
  checkLength(listing, knownIn(run, room), run.options.allowShrink);
  const isWhole = refused.length === 0;
  await takeOver(run, isWhole ? found : { ...found, validators: {} });
  return { list: { room, pages, isWhole, date }, refused };
}

/** What stands for the list of a room when there is none: the pages that were fetched before. */
export function knownList(run: Run, room: Room): RoomList {
  return { room, pages: knownIn(run, room), isWhole: false, date: undefined };
}

function knownIn({ state }: Run, room: Room): string[] {
  const pages = state.names().map((name) => /^(\w+\/\d+)\.md$/.exec(name)?.[1]);
  return pages.filter((page) => page !== undefined).filter((page) => page.startsWith(`${room}/`));
}

function checkLength({ pages }: Listing, known: readonly string[], allowShrink: boolean): void {
  if (pages.length === 0) throw new FetchFault('the list names no page', 'next');
  const listed = new Set(pages);
  const missing = known.filter((page) => !listed.has(page)).length;
  if (allowShrink || missing <= Math.max(FEW, known.length / 10)) return;
  throw new FetchFault(
    `the list is suspiciously short: it lacks ${missing} of the ${known.length} pages fetched before; look at it, and give --allow-shrink when it is right`,
    'next',
  );
}

/** The address of a room's list. */
export function listAddress({ options }: Run, room: Room): string {
  return addressOf(options.host, `${room}/llms.txt`);
}
