import { ts } from 'ts-morph';
import { declarationOf } from './declaration.ts';
import { type Declared, Modules } from './modules.ts';

const HEAD = `The public API of the package: what each entry exports, then what those declarations name that no entry exports.
Written by \`npm run api\`; a test compares it. Of generated types only the names stand here.
`;

const MAX_LINE = 100;
const printer = ts.createPrinter({ removeComments: true });
const keyOf = ({ file, name }: Declared): string => `${file} ${name}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The exported names and their signatures as text. It stays the same wherever the declarations lie, and in whatever
 * order they are imported and exported.
 *
 * @param entries the file of each entry, by the name that users import
 * @throws Error when a public type is not written out
 */
export function apiReport(entries: Readonly<Record<string, string>>): string {
  const modules = new Modules();
  const reached = new Map<string, Declared>();
  const add = (declared: Declared): void => {
    if (!reached.has(keyOf(declared))) reached.set(keyOf(declared), declared);
  };
  const sections = Object.entries(entries).map(([entry, file]) => {
    const exported = [...modules.exportsOf(file)];
    for (const [, declared] of exported) {
      // What one entry exports as a type, another may export whole.
      if (declared.isType) add(declared);
      else reached.set(keyOf(declared), declared);
    }
    return section(entry, exported);
  });
  const count = reached.size;
  // A Map goes on to what is added meanwhile.
  for (const declared of reached.values()) {
    for (const next of modules.namedBy(declared)) add(next);
  }
  const hidden = [...reached.values()].slice(count).map((declared) => [declared.name, declared] as const);
  return [HEAD, ...sections, section('not exported', hidden)].join('\n');
}

function section(
  title: string,
  declarations: readonly (readonly [name: string, declared: Declared])[],
): string {
  const printed = declarations.map(([name, declared]) => [name, print(declared, name)] as const);
  const sorted = printed.toSorted(([a, one], [b, other]) => compare(a, b) || compare(one, other));
  return `## ${title}\n\n${sorted.map(([, text]) => `${text}\n`).join('\n')}`;
}

/** @param as the name under which it is exported */
function print({ file, name, statements, isType }: Declared, as: string): string {
  const text =
    statements.length === 0 ? `${file} ${name}` : statements.map((one) => textOf(one, isType)).join('\n');
  return as === name ? text : `${text}\nexport { ${name} as ${as} }`;
}

function textOf(statement: ts.Statement, isType?: boolean): string {
  const source = statement.getSourceFile();
  const textOfNode = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, source);
  const text = textOfNode(declarationOf(statement, isType)).replace(/^(?: {4})+/gm, (indent) =>
    ' '.repeat(indent.length / 2),
  );
  if (!ts.isTypeAliasDeclaration(statement) || !ts.isUnionTypeNode(statement.type)) return text;
  // A line for each: a change shows which one.
  const isLong = text.length > MAX_LINE && !text.includes('\n');
  const head = text.slice(0, text.indexOf(' = '));
  return isLong ? `${[`${head} =`, ...statement.type.types.map(textOfNode)].join('\n  | ')};` : text;
}
