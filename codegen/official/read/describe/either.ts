import type { Field } from '../../../model/model.ts';

/** Words that mean that at least one of several fields is required. */
const ONE_OF =
  /[二两三四]选[一1]|至少(?:需要?|要|传递?|填写?|传入|提供|选择?|选?填)*[一1][个项]|必[填传][一1]个|(?:必须|需要?|须)(?:且只能)?(?:至少)?(?:传递?|传入|填写?|提供|选择)?(?:其中)?(?:之一|任一|任意一个|[一1]个)|(?:必须|需|须)(?:且只能)?(?:至少)?(?:传递?|传入|填写?|提供)[^，,]{3,80}之一/;
/** Words before them that limit them to some cases. */
const IN_SOME_CASE = /(?:^|[，,：:])(?:如果?|若|当|仅|对于)|(?:时|的情况下|后)[，,]|可(?:以|任)?$/;
/** Words that negate them. */
const IN_NO_CASE = /可(?:以)?(?:都|均)?不(?:传|填)|(?:都|均)(?:可|为)(?:空|选填|非必填)/;

/**
 * Marks the fields of which at least one is required: those that a sentence names, by name or label, together with the
 * field that has the sentence. A sentence at the parent field also counts.
 *
 * @param descriptions the descriptions of the fields, in order
 * @param around the description of the parent field
 */
export function groupRows(fields: readonly Field[], descriptions: readonly string[], around = ''): Field[] {
  const groups: Set<string>[] = [];
  const add = (sentence: string, at?: Field): void => {
    const named = namedIn(sentence, fields, at);
    // A required field is not one of several; but if all are marked as required, the sentence is right.
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

/**
 * The fields of which a sentence requires one: those named in the clause with these words, else also those in the
 * clauses before it. The text after it describes their use.
 */
function namedIn(sentence: string, fields: readonly Field[], at: Field | undefined): Field[] {
  const found = ONE_OF.exec(sentence.replace(/\s/g, ''));
  if (!found || IN_NO_CASE.test(sentence)) return [];
  const text = sentence.replace(/\s/g, '');
  const before = text.slice(0, found.index);
  if (IN_SOME_CASE.test(before)) return [];
  const saying = `${before}${found[0]}${text.slice(found.index + found[0].length).replace(/[，,（(].*$/, '')}`;
  const clause = saying.slice(before.search(/[^，,]*$/));
  const named = (words: string): Field[] => fields.filter((field) => field === at || mentions(words, field));
  const here = named(clause);
  return here.length >= 2 ? here : named(saying);
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

/** Removes remarks in parentheses and spaces, and converts to one case. */
function plain(text: string): string {
  return text
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

/** A group grows if another sentence names one of its fields with others. */
function join(groups: Set<string>[], names: readonly string[]): void {
  const known = groups.find((group) => names.some((name) => group.has(name)));
  if (!known) groups.push(new Set(names));
  else for (const name of names) known.add(name);
}
