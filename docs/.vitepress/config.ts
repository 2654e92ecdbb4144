import { fileURLToPath } from 'node:url';
import { createCssVariablesTheme } from 'shiki';
import { defineConfig } from 'vitepress';

/** As GitHub names the sections of a document, so that one link fits both. */
function slugify(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
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
    attrs: { disable: true },
    anchor: { slugify },
    toc: { slugify },
  },
  vite: { logLevel: 'warn' },
});
