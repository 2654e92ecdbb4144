import type { IncomingHttpHeaders } from 'node:http';
import { en } from './en.ts';
import type { Terms } from './terms.ts';
import { zh } from './zh.ts';

export type Language = 'en' | 'zh';

export const TERMS: Readonly<Record<Language, Terms>> = { en, zh };

const COOKIE = 'sandbox_lang';
const YEAR_S = 365 * 24 * 3600;

/** The language of a page, and whether the user chose it just now. */
export interface Choice {
  language: Language;
  isNew: boolean;
}

/**
 * Chooses the language: by `?lang=zh`, else by the cookie that remembers that, else by the browser's languages.
 *
 * @returns English if the browser names neither
 */
export function choiceOf(query: URLSearchParams, headers: IncomingHttpHeaders): Choice {
  const chosen = languageNamed(query.get('lang'));
  if (chosen) return { language: chosen, isNew: true };
  const [, known] = new RegExp(`(?:^|; *)${COOKIE}=(\\w+)`).exec(headers.cookie ?? '') ?? [];
  return { language: languageNamed(known) ?? preferred(headers['accept-language'] ?? ''), isNew: false };
}

/** The header that remembers a choice for a year, for pages of this host only. */
export function rememberedBy({ language, isNew }: Choice): Record<string, string> {
  const cookie = `${COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax; HttpOnly`;
  return isNew ? { 'Set-Cookie': cookie } : {};
}

/** Of `zh-CN,zh;q=0.9,en;q=0.8`, the one with the highest weight; the first of equal ones. */
function preferred(accepted: string): Language {
  const ranked = accepted
    .split(',', 20)
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(/ *; */);
      const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
      return {
        language: languageNamed(tag.split('-')[0]),
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked.find(({ language }) => language)?.language ?? 'en';
}

function languageNamed(name: string | null | undefined): Language | undefined {
  const lower = name?.toLowerCase();
  return lower === 'en' || lower === 'zh' ? lower : undefined;
}
