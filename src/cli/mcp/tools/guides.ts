import * as z from 'zod';
import { RequestError } from '../../../errors/index.ts';
import { type Guide, guides, type Language, type Section, sectionsOf } from '../../../lookup/guides.ts';
import { createIndex, find, type SearchIndex } from '../../../lookup/search/index.ts';
import { defineTool } from './tool.ts';

/** The most characters of a section that a search shows. */
const SHOWN = 300;

const LANGUAGE = z
  .enum(['en', 'zh'])
  .optional()
  .describe('the language of the guide; default: Chinese for a Chinese query, else English');

export const searchGuides = defineTool({
  name: 'search_guides',
  title: 'Search guides',
  description:
    'Finds sections of the guides of wechatpay-chain (keys, calls, notifications, retries, errors, bills, the simulator, the command, …) by English or Chinese words.',
  input: z.strictObject({
    query: z.string().min(1).max(200),
    language: LANGUAGE,
    limit: z.number().int().min(1).max(20).default(6),
  }),
  output: z.object({
    sections: z.array(
      z.object({ name: z.string(), language: z.string(), heading: z.string(), start: z.string() }),
    ),
  }),
  run: ({ query, language = /\p{Script=Han}/u.test(query) ? 'zh' : 'en', limit }) => {
    const { index, sections } = searchable(language);
    const found = find(index, query)
      .slice(0, limit)
      .flatMap(({ id }) => sections[Number(id)] ?? [])
      .map(({ guide: { name }, heading, text }) => ({ name, language, heading, start: startOf(text) }));
    const lines = found.map(({ name, heading, start }) => `## ${name}: ${heading}\n${start}`);
    const names = namesIn(language).join(', ');
    return {
      document: { sections: found },
      text: found.length === 0 ? `Nothing was found. The guides are ${names}` : lines.join('\n\n'),
    };
  },
});

export const readGuide = defineTool({
  name: 'read_guide',
  title: 'Read a guide',
  description: 'A guide of wechatpay-chain as Markdown, or one section of it. search_guides names both.',
  input: z.strictObject({
    name: z.string().max(100).describe('guide/notifications'),
    language: LANGUAGE,
    section: z.string().max(200).optional().describe('the heading of a section'),
  }),
  run: ({ name, language, section }) => {
    const guide = guideNamed(name, language ?? (section && /\p{Script=Han}/u.test(section) ? 'zh' : 'en'));
    const markdown = section === undefined ? guide.markdown : sectionOf(guide, section).text;
    const { title } = guide;
    return { document: { name: guide.name, language: guide.language, title, markdown }, text: markdown };
  },
});

const made = new Map<Language, { index: SearchIndex; sections: readonly Section[] }>();

function searchable(language: Language): { index: SearchIndex; sections: readonly Section[] } {
  const known = made.get(language);
  if (known) return known;
  const sections = guides()
    .filter((guide) => guide.language === language)
    .flatMap(sectionsOf);
  const index = createIndex(
    sections.map(({ guide, heading, text }, id) => ({
      id: String(id),
      kind: 'guide',
      title: heading,
      sub: guide.name,
      product: '',
      aliases: guide.title,
      keys: '',
      fields: text,
      weight: 1,
    })),
  );
  made.set(language, { index, sections });
  return { index, sections };
}

/** @throws RequestError `REQUEST_INVALID` */
function guideNamed(name: string, language: Language): Guide {
  const wanted = name.replace(/^docs\//, '').replace(/\.md$/, '');
  const found = guides().find((guide) => guide.name === wanted && guide.language === language);
  if (found) return found;
  throw new RequestError(
    'REQUEST_INVALID',
    `There is no guide with this name. The guides are ${namesIn(language).join(', ')}`,
    { field: 'name' },
  );
}

/** @throws RequestError `REQUEST_INVALID` */
function sectionOf(guide: Guide, heading: string): Section {
  const sections = sectionsOf(guide);
  const wanted = heading.replaceAll('`', '').trim().toLowerCase();
  const found = sections.find((section) => section.heading.toLowerCase() === wanted);
  if (found) return found;
  const headings = sections.map((section) => section.heading).join(', ');
  throw new RequestError('REQUEST_INVALID', `${guide.name} has no such section. It has ${headings}`, {
    field: 'section',
  });
}

function namesIn(language: Language): string[] {
  return guides()
    .filter((guide) => guide.language === language)
    .map(({ name }) => name);
}

/** The start of a section, without its heading. */
function startOf(text: string): string {
  const body = text.replace(/^#.*\n+/, '');
  return body.length <= SHOWN ? body : `${body.slice(0, SHOWN)}…`;
}
