import type { Field } from '../../model.ts';

/** Words that say that at least one of several fields is given. */
const ONE_OF =
  /[二两三四]选[一1]|至少(?:需要?|要|传|填|填写|传入|提供)*[一1][个项]|(?:必须|需|须)(?:传|填|填写|传入)?(?:其中)?(?:之一|任一|任意一个)/;
/** Then it holds in some cases only, or not at all. */
const CONDITIONAL =
  /(?:^|[，,])\s*(?:如果?|若|当|仅)|可(?:以)?(?:都|均)?不(?:传|填)|(?:都|均)(?:可|为)(?:空|选填|非必填)/;

/**
 * Marks the fields of which at least one has to be given: those that one sentence names, by their names or labels,
 * together with the field it stands at. A sentence at the field around them counts, too.
 *
 * @param descriptions of the fields, in their order
 * @param around the description of the field around them
 */
export function groupRows(fields: readonly Field[], descriptions: readonly string[], around = ''): Field[] {
  const groups: Set<string>[] = [];
  const add = (sentence: string, at?: Field): void => {
    if (!ONE_OF.test(sentence) || CONDITIONAL.test(sentence)) return;
    const named = fields.filter((field) => field === at || mentions(sentence, field));
    // One that is required by itself is not one of several; when all are said to be, the sentence is right.
    if (named.length < 2 || new Set(named.map(({ required }) => required)).size > 1) return;
    join(
      groups,
      named.map(({ name }) => name),
    );
  };
  for (const sentence of sentencesOf(around)) add(sentence);
  for (const [index, field] of fields.entries()) {
    for (const sentence of sentencesOf(descriptions[index] ?? '')) add(sentence, field);
  }
  if (groups.length === 0) return [...fields];
  return fields.map((field) => {
    const at = groups.findIndex((group) => group.has(field.name));
    return at < 0 ? field : { ...field, required: false, either: String.fromCharCode(97 + at) };
  });
}

function sentencesOf(description: string): string[] {
  const plain = description.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
  return plain
    .split(/[。；;]|<br\s*\/?>|<\/?li>|】/)
    .map((sentence) => sentence.replace(/^\s*\d+[、.]\s*/, ''));
}

function mentions(sentence: string, { name, label }: Field): boolean {
  if (new RegExp(`(?<![\\w.])${name}(?![\\w.])`).test(sentence)) return true;
  return label !== undefined && [...label].length >= 4 && plain(sentence).includes(plain(label));
}

/** Without remarks in parentheses and blanks, and in one case. */
function plain(text: string): string {
  return text
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

/** A group grows when another sentence names one of its fields with others. */
function join(groups: Set<string>[], names: readonly string[]): void {
  const known = groups.find((group) => names.some((name) => group.has(name)));
  if (!known) groups.push(new Set(names));
  else for (const name of names) known.add(name);
}
