import type { en } from './en.ts';

/** The same names, with any text. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** All texts of the page in one language: one that is missing does not compile. */
export type Terms = Texts<typeof en>;

/** The kinds of records that are shown in the same way. */
export type Kind =
  | 'transfers'
  | 'sharing'
  | 'services'
  | 'coupons'
  | 'agreements'
  | 'redPackets'
  | 'complaints';

/** Puts values into a text: `fill('of {number}', { number: 'T1' })`. The page's script does the same. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
