import { createHash } from 'node:crypto';
import { writeJson } from '../../wire/json-write.ts';
import type { Reply } from '../exchange/answer.ts';
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

/**
 * Builds a self-contained page.
 *
 * @param title plain text; it is escaped here
 * @param main HTML
 * @param script JavaScript, the same for every request; the browser runs no other script
 */
export function htmlReply(status: number, title: string, main: string, script: string): Reply {
  const body = Buffer.from(
    [
      '<!doctype html>',
      '<html lang="en">',
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
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  return reply(status, headers, body);
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
