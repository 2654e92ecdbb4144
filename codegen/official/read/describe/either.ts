import type { Field } from '../../../model/model.ts';

/** Words that say that at least one of several fields is given. */
const ONE_OF =
  /[二两三四]选[一1]|至少(?:需要?|要|传递?|填写?|传入|提供|选择?|选?填)*[一1][个项]|必[填传][一1]个|(?:必须|需要?|须)(?:且只能)?(?:至少)?(?:传递?|传入|填写?|提供|选择)?(?:其中)?(?:之一|任一|任意一个|[一1]个)|(?:必须|需|须)(?:且只能)?(?:至少)?(?:传递?|传入|填写?|提供)[^，,]{3,80}之一/;
/** What stands before them makes them hold in some cases only. */
const IN_SOME_CASE = /(?:^|[，,：:])(?:如果?|若|当|仅|对于)|(?:时|的情况下|后)[，,]|可(?:以|任)?$/;
/** Or they do not hold at all. */
const IN_NO_CASE = /可(?:以)?(?:都|均)?不(?:传|填)|(?:都|均)(?:可|为)(?:空|选填|非必填)/;

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
    const named = namedIn(sentence, fields, at);
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

/**
 * The fields of which a sentence says that one is given: those named in the clause that says so, else also in the
 * clauses before it. What follows tells of their use.
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
