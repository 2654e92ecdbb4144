import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';

/** The type of an identifier in a piece of code. */
export interface Hover {
  /** Offsets in the code. */
  start: number;
  end: number;
  /** As an editor shows it. */
  type: string;
}

/** What the entry points of the package are made from. */
const SOURCES: Readonly<Record<string, string>> = {
  'wechatpay-chain': 'src/index.ts',
  'wechatpay-chain/sandbox': 'src/sandbox/index.ts',
  'wechatpay-chain/webhook': 'src/webhook/index.ts',
};

/** A longer type is cut. */
const LONGEST = 500;

/**
 * The types of all identifiers of each piece of code, as the language service of an editor tells them.
 *
 * @param programs pieces of code; those of one program use the names of each other
 */
export function hoversOf(root: string, programs: readonly (readonly string[])[]): Map<string, Hover[]> {
  const files = new Map(
    programs.map((pieces, index) => [join(root, 'docs', `sample-${index}.mts`), pieces.join('')]),
  );
  const service = ts.createLanguageService(hostOf(root, files));
  const program = service.getProgram();
  const found = new Map<string, Hover[]>();
  [...files.keys()].forEach((file, index) => {
    const source = program?.getSourceFile(file);
    const hovers = source
      ? identifiersOf(source).flatMap((node) => hoverOf(service, file, source, node))
      : [];
    let from = 0;
    for (const piece of programs[index] ?? []) {
      const to = from + piece.length;
      found.set(
        piece,
        hovers
          .filter(({ start, end }) => start >= from && end <= to)
          .map((hover) => ({ ...hover, start: hover.start - from, end: hover.end - from })),
      );
      from = to;
    }
  });
  return found;
}

function hostOf(root: string, files: ReadonlyMap<string, string>): ts.LanguageServiceHost {
  const read = (file: string): string | undefined =>
    files.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  return {
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2024.d.ts'],
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      paths: Object.fromEntries(Object.entries(SOURCES).map(([name, file]) => [name, [join(root, file)]])),
    }),
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    // The bundled compiler has no files of its own.
    getDefaultLibFileName: () => join(root, 'node_modules/typescript-5.9/lib/lib.es2024.d.ts'),
    fileExists: (file) => files.has(file) || ts.sys.fileExists(file),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
}

function identifiersOf(source: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function hoverOf(
  service: ts.LanguageService,
  file: string,
  source: ts.SourceFile,
  node: ts.Identifier,
): Hover[] {
  const start = node.getStart(source);
  const info = service.getQuickInfoAtPosition(file, start);
  const type = ts
    .displayPartsToString(info?.displayParts)
    .replace(/^\((?:property|alias|method)\) /, '')
    .replace(/\nimport \w+$/, '');
  // `any` helps nobody.
  if (type === '' || /^(?:[\w ]+: )?any$/.test(type)) return [];
  return [{ start, end: node.getEnd(), type: type.length > LONGEST ? `${type.slice(0, LONGEST)}…` : type }];
}
