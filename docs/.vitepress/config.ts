import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';
import { defineConfig } from 'vitepress';
import type { Hover } from '../../codegen/site/hover/hover.ts';

/** As GitHub names the sections of a document, so that one link fits both. */
function slugify(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Puts the type of each identifier into the code of the guides, where `npm run docs:pages` found it. */
function typesInCode(): ShikiTransformer {
  const file = new URL('pages/hovers.json', import.meta.url);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Hover[]>) : {};
  return {
    name: 'types',
    preprocess(code, options) {
      const hovers = known[code.trimEnd()] ?? [];
      options.decorations = hovers.map(({ start, end, type }) => ({
        start,
        end,
        alwaysWrap: true,
        properties: { 'data-type': type },
      }));
    },
  };
}

/** Before the first paint, so that the page does not change under the reader. */
const BEFORE_PAINT =
  "try{document.documentElement.dataset.lang=localStorage.getItem('site-lang')||''}catch{}document.documentElement.classList.add('script')";

const base = process.env['SITE_BASE'] ?? '/';

/**
 * The site is static: `mpa` ships no script of Vue. `npm run docs:pages` writes the pages; `client/` has the scripts of the
 * browser.
 */
export default defineConfig({
  title: 'wechatpay-chain',
  description: '微信支付 Node.js SDK 的文档：每个接口、每个通知、每个错误码',
  base,
  srcDir: '.vitepress/pages',
  cacheDir: fileURLToPath(new URL('../../.cache/vitepress', import.meta.url)),
  mpa: true,
  cleanUrls: false,
  locales: { root: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['link', { rel: 'icon', href: 'data:,' }],
    ['script', {}, BEFORE_PAINT],
    ['script', { type: 'module', src: `${base}site.js` }],
  ],
  markdown: {
    theme: createCssVariablesTheme({ name: 'site', variablePrefix: '--code-' }),
    codeTransformers: [typesInCode()],
    attrs: { disable: true },
    anchor: { slugify },
    toc: { slugify },
  },
  vite: { logLevel: 'warn' },
});
