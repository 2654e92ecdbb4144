import { parseDocument, YAMLError } from 'yaml';
import type { Report } from '../../model/fault.ts';
import { ORIGIN_KEYS } from './origin.ts';

/** The front matter of a page, and its text. */
export interface FrontMatter {
  /** The keys as written; empty if the page has no front matter. */
  data: Readonly<Record<string, unknown>>;
  /** The page with empty lines instead of the front matter, so that line numbers stay valid. */
  text: string;
}

/** Keys of the page generator, which say nothing about the operation. */
const LAYOUT_KEYS = [
  'description',
  'titleTemplate',
  'head',
  'lang',
  'layout',
  'navbar',
  'sidebar',
  'aside',
  'outline',
  'prev',
  'next',
  'lastUpdated',
  'editLink',
  'footer',
  'pageClass',
];

const OWN_KEYS = ['title', 'origin', 'lifecycle', 'operations', ...ORIGIN_KEYS];

/** Splits a page into its front matter and its text. */
export function readFrontMatter(page: string, report: Report): FrontMatter {
  if (!page.startsWith('---\n')) return { data: {}, text: page };
  const end = page.indexOf('\n---\n', 3);
  if (end < 0) {
    report(1, 'the front matter has no closing ---');
    return { data: {}, text: '' };
  }
  const yaml = page.slice(4, end + 1);
  const lines = yaml.split('\n').length + 1;
  const text = '\n'.repeat(lines) + page.slice(end + 5);
  return { data: readYaml(yaml, report), text };
}

function readYaml(yaml: string, report: Report): Record<string, unknown> {
  const document = parseDocument(yaml, { prettyErrors: true });
  const [error] = document.errors;
  if (error instanceof YAMLError) {
    report(
      (error.linePos?.[0].line ?? 1) + 1,
      `the front matter is not YAML: ${error.message.split('\n')[0]}`,
    );
    return {};
  }
  const data: unknown = document.toJS();
  if (data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    report(2, 'the front matter is not a map');
    return {};
  }
  for (const key of Object.keys(data)) {
    if (!OWN_KEYS.includes(key) && !LAYOUT_KEYS.includes(key))
      report(2, `unknown key in the front matter: ${key}`);
  }
  return { ...data };
}
