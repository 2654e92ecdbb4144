import { createHash } from 'node:crypto';
import { writeJson } from '../../../wire/json-write.ts';
import type { Reply } from '../../http/exchange/answer.ts';
import { type Choice, rememberedBy } from '../terms/language.ts';
import type { Terms } from '../terms/terms.ts';
import { style } from './style.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, including quoted attributes. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** Headers of every response of the page: no caching, no framing, no reading by other sites. */
const CAUTIOUS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** A page in one language. */
export interface Document {
  status: number;
  choice: Choice;
  /** Plain text; it is escaped here. */
  title: string;
  /** HTML. */
  main: string;
  /** The texts that the script needs; it finds them as `T`. */
  texts: Partial<Terms>;
  /** JavaScript, the same for every request of a language; the browser runs no other script. */
  script: string;
}

/** Builds a self-contained page. */
export function htmlReply({ status, choice, title, main, texts, script: own }: Document): Reply {
  const script = `'use strict';\nconst T = ${inScript(texts)};\n${own}`;
  const body = Buffer.from(
    [
      '<!doctype html>',
      `<html lang="${choice.language === 'zh' ? 'zh-CN' : 'en'}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      `<title>${asHtml(title)}</title>`,
      '<link rel="icon" href="data:,">',
      `<style>${style}</style>`,
      '</head>',
      `<body>${main}<script>${script}</script></body>`,
      '</html>',
      '',
    ].join('\n'),
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    ...rememberedBy(choice),
  };
  return reply(status, headers, body);
}

/** The link to the same page in the other language, with the same query. */
export function languageLink({ language }: Choice, query: URLSearchParams): string {
  const [other, name] = language === 'zh' ? ['en', 'English'] : ['zh', '中文'];
  const changed = new URLSearchParams(query);
  changed.set('lang', other);
  return `<a class="language" href="${asHtml(`?${changed}`)}" lang="${other}" hreflang="${other}">${name}</a>`;
}

/** A value as an expression of JavaScript in HTML, where only a `<` could end a script. */
function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

export function jsonReply(status: number, value: unknown, more: Record<string, string> = {}): Reply {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', ...more };
  return reply(status, headers, Buffer.from(writeJson(value)));
}

function reply(status: number, headers: Record<string, string>, body: Buffer): Reply {
  return { status, headers: { ...headers, ...CAUTIOUS, 'Content-Length': String(body.length) }, body };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
