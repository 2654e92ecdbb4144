import { OUTCOME_UNKNOWN } from './exchange.ts';

/**
 * Where the documentation site is: `homepage` of package.json, with a slash at its end. While that has none, addresses are
 * relative to it.
 */
export const SITE = '';

/**
 * The page of the site that explains a code. A code that the site does not know leads to the list of all codes.
 *
 * @param isOfficial whether WeChat Pay gave the code
 * @param hint the hint of the error, which a known official code always has
 */
export function helpOn(code: string, isOfficial: boolean, hint: string | undefined): string {
  if (/^HTTP_\d+$/.test(code)) return `${SITE}errors/HTTP_STATUS.html`;
  const isKnown = !isOfficial || (hint !== undefined && hint !== OUTCOME_UNKNOWN);
  return `${SITE}errors/${isKnown ? `${code}.html` : ''}`;
}
