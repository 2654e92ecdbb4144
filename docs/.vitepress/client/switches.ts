import { read, write } from './choices.ts';

/** Where VitePress looks before the first paint. */
const MODE = 'vitepress-theme-appearance';
const LANG = 'site-lang';

export function switchMode(): void {
  const isDark = document.documentElement.classList.toggle('dark');
  write(MODE, isDark ? 'dark' : 'light');
}

/** The language of the interface, on pages that exist once for both. */
export function switchLanguage(): void {
  const lang = read(LANG) === 'en' ? 'zh' : 'en';
  write(LANG, lang);
  document.documentElement.dataset['lang'] = lang;
}

/** Opens the contents on a phone. */
export function toggleMenu(button: HTMLElement): void {
  const isOpen = document.documentElement.classList.toggle('menu-open');
  button.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) document.querySelector<HTMLElement>('#side summary, #side a')?.focus();
}
