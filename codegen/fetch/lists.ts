import { addressOf, type Listing, type Room, readListing } from './address.ts';
import { lookUp, type Run, takeOver } from './copy.ts';
import { type Failure, FetchFault } from './fault.ts';

/** What is known about a room after its list was requested. */
export interface RoomList {
  room: Room;
  /** The pages to update. */
  pages: string[];
  /** Whether `pages` is complete, so that all other pages are gone. */
  isWhole: boolean;
  date: string | undefined;
}

/** A few pages may disappear at any time: this many of a small room, a tenth of a large one. */
const FEW = 10;

/**
 * Updates the list of a room. A suspiciously short list is an error and is not saved. A list with refused lines is
 * saved, but counts as incomplete and is requested again next time.
 *
 * @returns the list, and its refused lines
 * @throws FetchFault if there is no list, or a suspicious one
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

/** The replacement for a missing list of a room: the pages that were fetched before. */
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
    `the list is suspiciously short: it lacks ${missing} of the ${known.length} pages fetched before; check it, and use --allow-shrink if it is right`,
    'next',
  );
}

/** The address of a room's list. */
export function listAddress({ options }: Run, room: Room): string {
  return addressOf(options.host, `${room}/llms.txt`);
}
