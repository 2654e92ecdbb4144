import type { Difference } from '../../judge.ts';
import { decode, type Vector } from '../../vectors.ts';

/** Every value of a map, deep down, and every name. */
function partsOf(value: unknown): { names: string[]; leaves: unknown[]; depth: number } {
  const entries =
    value instanceof Map
      ? [...value]
      : Array.isArray(value)
        ? value.entries()
        : isPlain(value)
          ? Object.entries(value)
          : [];
  const parts = { names: [] as string[], leaves: [] as unknown[], depth: 1 };
  if (!Array.isArray(value) && !(value instanceof Map) && !isPlain(value)) parts.leaves.push(value);
  for (const [name, item] of entries) {
    const inner = partsOf(item);
    parts.names.push(String(name), ...inner.names);
    parts.leaves.push(...inner.leaves);
    parts.depth = Math.max(parts.depth, inner.depth + 1);
  }
  return parts;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const writes = ({ fn }: Vector) => fn.endsWith('toXml');
const reads = ({ fn }: Vector) => fn === 'Transformer::toArray';

const isBreaking = (leaf: unknown): leaf is string =>
  typeof leaf === 'string' && /[<>&"]/.test(leaf) && /\]\]>|\r/.test(leaf);

/** PHP's XML with the sections of these texts as we write them. */
function splitSections({ args, result }: Vector): unknown {
  const { leaves } = partsOf(decode(args[0]));
  const split = (xml: string) =>
    leaves.filter(isBreaking).reduce((text, leaf) => {
      const sections = leaf.split(']]>').join(']]]]><![CDATA[>').split('\r').join(']]>&#13;<![CDATA[');
      return text.replace(`<![CDATA[${leaf}]]>`, () => `<![CDATA[${sections}]]>`);
    }, xml);
  if (typeof result === 'string') return split(result);
  return { xml: split((result as { xml: string }).xml), array: args[0] };
}

const isNotXml = (leaf: unknown) =>
  Buffer.isBuffer(leaf) ||
  (typeof leaf === 'string' && /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(leaf));
const isUnusualName = (name: string) =>
  /^[\p{L}_][\p{L}0-9._:-]*\n?$/u.test(name) && /[^A-Za-z0-9._:À-ÖØ-öø-ÿ一-龥가-힣-]/.test(name);
const isNoName = (name: unknown) => name !== undefined && !/^[A-Za-z_][\w.:-]*$/.test(String(name));

const isInexact = (leaf: unknown) =>
  typeof leaf === 'number' && !Number.isSafeInteger(leaf) && !/^-?\d{1,9}\.\d{1,4}$/.test(String(leaf));
const isObject = (leaf: unknown) => typeof leaf === 'object' && leaf !== null && !Buffer.isBuffer(leaf);

/** The elements, sections and texts of a document. */
const tokensOf = (xml: unknown) =>
  String(xml).match(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/g) ?? [];

const contentOf = (token: string) => token.replace(/^<!\[CDATA\[|\]\]>$|^<[!?][\s\S]*/g, '');

interface Level {
  hasText: boolean;
  hasElement: boolean;
}

/** How deep the document goes, and whether text stands beside its elements or in the place of its fields. */
function shapeOf(xml: unknown): { depth: number; mixed: boolean } {
  const levels: Level[] = [];
  const shape = { depth: 0, mixed: false };
  for (const token of tokensOf(xml)) {
    const level = levels.at(-1);
    if (token.startsWith('</')) {
      levels.pop();
      if (level?.hasText && (level.hasElement || levels.length === 0)) shape.mixed = true;
    } else if (/^<[^!?]/.test(token)) {
      if (level) level.hasElement = true;
      if (!token.endsWith('/>')) levels.push({ hasText: false, hasElement: false });
      shape.depth = Math.max(shape.depth, levels.length);
    } else if (level && /[^ \t\r\n]/.test(contentOf(token))) {
      level.hasText = true;
    }
  }
  return shape;
}

/** The leaves of a flat document, their blanks included. */
function leavesOf(xml: unknown): Record<string, string> {
  const leaf = /<([\w-]+)>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/\1>/g;
  const inner = String(xml).replace(/^[^<]*(<\?[^>]*>)?[^<]*<[^>]*>|<\/[^>]*>[^<]*$/g, '');
  return Object.fromEntries(
    Array.from(inner.matchAll(leaf), ([, name, text = '']) => [
      name,
      text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'),
    ]),
  );
}

const EMPTY_DOCUMENT = /^\s*(<\?xml[^>]*\?>)?\s*<[\w.-]+\s*(\/>|>\s*<\/[\w.-]+\s*>)\s*$/;
const ROOT = /<[^!?]/;

export const differences: Difference[] = [
  {
    rule: 'CDATA is split at ]]> and at a carriage return: PHP lets foreign elements in, and turns CR into LF.',
    matches: (vector, [data]) => writes(vector) && partsOf(data).leaves.some(isBreaking),
    ours: splitSections,
  },
  {
    rule: 'Text, names and a depth that not every parser takes are refused: PHP cuts the text, or writes no XML.',
    matches: (vector, [data, , , root, item]) => {
      const { leaves, names, depth } = partsOf(data);
      const isRefused = leaves.some(isNotXml) || names.some(isUnusualName) || depth > 64;
      return writes(vector) && (isRefused || isNoName(root) || isNoName(item));
    },
    ours: 'refused',
  },
  {
    rule: 'A number that has more than one text, or an object that has none, is refused: PHP writes 14 digits.',
    matches: (vector, [data]) =>
      writes(vector) && partsOf(data).leaves.some((leaf) => isInexact(leaf) || isObject(leaf)),
    ours: 'refused',
  },
  {
    rule: 'A whole number is written with its digits: 0 where PHP has -0, 1000000000000000 where it has 1.0E+15.',
    matches: (vector, [data]) =>
      writes(vector) &&
      partsOf(data).leaves.some(
        (leaf) => Number.isInteger(leaf) && (Object.is(leaf, -0) || Math.abs(Number(leaf)) >= 1e14),
      ),
    ours: ({ result }) =>
      String(result)
        .replaceAll('>-0<', '>0<')
        .replace(/\d\.\d+E\+\d+/g, (text) => BigInt(Number(text)).toString()),
  },
  {
    rule: 'A plain object is a map in JavaScript: there is no stdClass that could be none.',
    matches: (vector) => writes(vector) && JSON.stringify(vector.args).includes('"$object"'),
    ours: ({ args }) => `<xml>${writeObjects(args[0])}</xml>`,
  },
  {
    rule: 'What is no XML is an error: PHP gives an empty array.',
    matches: (vector, [xml]) =>
      reads(vector) &&
      Array.isArray(vector.result) &&
      vector.result.length === 0 &&
      !EMPTY_DOCUMENT.test(String(xml)),
    ours: 'refused',
  },
  {
    rule: 'A DOCTYPE is refused, and so are all entities but the five of XML.',
    matches: (vector, [xml]) => reads(vector) && String(xml).split(ROOT)[0]?.includes('<!DOCTYPE') === true,
    ours: 'refused',
  },
  {
    rule: 'Attributes, and with them namespaces, are refused: PHP drops them, or makes a field of them.',
    matches: (vector, [xml]) =>
      reads(vector) && tokensOf(xml).some((token) => /^<[^!?/\s]+\s+[^\s/>]/.test(token)),
    ours: 'refused',
  },
  {
    rule: 'A comment or processing instruction among the fields is refused: PHP makes a field of it.',
    matches: (vector, [xml]) => {
      const tokens = tokensOf(xml);
      const inside = tokens.slice(
        tokens.findIndex((token) => ROOT.test(token)),
        tokens.findLastIndex((token) => token.startsWith('</')),
      );
      return reads(vector) && inside.some((token) => /^<(!--|\?)/.test(token));
    },
    ours: 'refused',
  },
  {
    rule: 'Text beside elements, or in the place of the fields, is refused: PHP drops one of the two.',
    matches: (vector, [xml]) => reads(vector) && shapeOf(xml).mixed,
    ours: 'refused',
  },
  {
    rule: 'A character that XML cannot hold is refused: PHP drops it.',
    matches: (vector, [xml]) => reads(vector) && isNotXml(xml),
    ours: 'refused',
  },
  {
    rule: 'A declaration of another version than 1 or another encoding than UTF-8 is refused.',
    matches: (vector, [xml]) =>
      reads(vector) && /^\s*<\?xml[^>]*(version=["'](?!1\.)|encoding=["'](?!utf-?8["']))/i.test(String(xml)),
    ours: 'refused',
  },
  {
    rule: 'More than 64 levels are refused: PHP takes 257.',
    matches: (vector, [xml]) => reads(vector) && shapeOf(xml).depth > 64,
    ours: 'refused',
  },
  {
    rule: 'Blanks around CDATA are part of the text, and blanks alone in the root are no field.',
    matches: (vector, [xml]) =>
      reads(vector) &&
      (/>\s+<!\[CDATA\[/.test(String(xml)) ||
        EMPTY_DOCUMENT.test(String(xml).replace(/<!\[CDATA\[|\]\]>/g, ''))),
    ours: ({ args }) => leavesOf(args[0]),
  },
  {
    rule: 'Bytes are no text: PHP gives an empty one when they are not UTF-8.',
    matches: ({ fn }, [text]) => fn === 'Transformer::sanitize' && Buffer.isBuffer(text),
    ours: 'refused',
  },
];

function writeObjects(fields: unknown): string {
  return Object.entries(fields as Record<string, Record<string, unknown>>)
    .map(([name, value]) => {
      const inner = '$object' in Object(value) ? writeObjects(value['$object']) : String(value);
      return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
    })
    .join('');
}
