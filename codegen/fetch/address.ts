import type { Failure } from './fault.ts';
import { DEFAULTS } from './options.ts';

/** The two parts of the documentation: direct merchants and service providers. */
export const ROOMS = ['merchant', 'partner'] as const;
export type Room = (typeof ROOMS)[number];

/** The content of a list of the documentation. */
export interface Listing {
  /** The pages of its room, as `merchant/4012791879`. */
  pages: string[];
  /** Refused lines, which do not name a page. */
  refused: Failure[];
  /** The date of the list, as written there. */
  date: string | undefined;
}

const ITEM = /^\s*[-*] \[/;
const LINK = /^\s*[-*] \[.*?\]\(([^()\s]*)\)/;
const PAGE = /^\/doc\/v3\/((merchant|partner)\/\d{1,20})(?:\.md)?$/;
const DATE = /更新时间[：:]\s*([\d.-]+)/;

/** The address of a page or list: `merchant/4012791879.md`, `merchant/llms.txt`. */
export function addressOf(host: string, file: string): string {
  return `${host}/doc/v3/${file}`;
}

/**
 * Parses a list. Only addresses with exactly the form of a page are accepted, so none can point outside of the folder or
 * to another host; all others are in `refused`. Pages of the other room are left to the list of that room.
 *
 * @param host the origin to fetch from; the lists of a mirror may still name the official one
 */
export function readListing(text: string, room: Room, host: string): Listing {
  const pages = new Set<string>();
  const refused: Failure[] = [];
  text.split('\n').forEach((line, index) => {
    if (!ITEM.test(line)) return;
    const address = LINK.exec(line)?.[1];
    const page = address === undefined ? undefined : pageOf(address, host);
    if (page?.startsWith(`${room}/`)) pages.add(page);
    else if (page === undefined) {
      const what =
        address === undefined
          ? 'an entry without its address'
          : `${printable(address)} ${whyNot(address, host)}`;
      refused.push({
        url: addressOf(host, `${room}/llms.txt`),
        why: `line ${index + 1} is refused: ${what}`,
      });
    }
  });
  return { pages: [...pages], refused, date: DATE.exec(text)?.[1] };
}

function pageOf(address: string, host: string): string | undefined {
  const base = hosts(host).find((known) => address.startsWith(`${known}/`));
  return base === undefined ? undefined : PAGE.exec(address.slice(base.length))?.[1];
}

function whyNot(address: string, host: string): string {
  const isOurs = hosts(host).some((known) => address.startsWith(`${known}/`));
  return isOurs || !/^(\w+:)?\/\//.test(address) ? 'is not the address of a page' : 'is on another host';
}

function hosts(host: string): string[] {
  return [host, DEFAULTS.host];
}

/** Makes untrusted text safe to show on a terminal. */
function printable(text: string): string {
  const clean = text.replace(/\p{C}/gu, '?');
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
}
