import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ts } from 'ts-morph';
import { declarationOf, withoutImplementations } from './declaration.ts';

/** A declaration at the top of a module. */
export interface Declared {
  file: string;
  name: string;
  /** More than one for overloads; none for what is generated or of a package, of which only the name counts. */
  statements: readonly ts.Statement[];
  /** Exported as a type: nobody constructs a class of which there is only that. */
  isType?: boolean;
}

interface Origin {
  /** Undefined for a package. */
  file: string | undefined;
  name: string;
}

interface Module {
  statements: readonly ts.Statement[];
  imports: ReadonlyMap<string, Origin>;
}

/** The modules of the package, read when they are asked for. */
export class Modules {
  readonly #modules = new Map<string, Module>();
  readonly #exports = new Map<string, Map<string, Declared>>();

  /** What a module exports, by name. A name that is written out goes before the same one of an `export *`. */
  exportsOf(file: string): Map<string, Declared> {
    const known = this.#exports.get(file) ?? this.#readExports(file);
    this.#exports.set(file, known);
    return known;
  }

  #readExports(file: string): Map<string, Declared> {
    const all = new Map<string, Declared>();
    const written = new Map<string, Declared>();
    for (const statement of this.#module(file).statements) {
      if (!ts.isExportDeclaration(statement)) {
        for (const name of isExported(statement) ? namesOf(statement) : []) {
          written.set(name, { file, name, statements: this.#statements(file, name) });
        }
        continue;
      }
      const { exportClause, moduleSpecifier } = statement;
      const from = moduleSpecifier && target(file, moduleSpecifier);
      if (exportClause && ts.isNamedExports(exportClause)) {
        for (const { name, propertyName = name, isTypeOnly } of exportClause.elements) {
          const isType = isTypeOnly || statement.isTypeOnly;
          const own = propertyName.text;
          const declared = moduleSpecifier
            ? this.#exported({ file: from, name: own })
            : this.#named(file, own);
          const found = declared ?? { file: 'elsewhere', name: own, statements: [] };
          written.set(name.text, isType ? { ...found, isType } : found);
        }
      } else if (from !== undefined) {
        for (const [name, declared] of this.exportsOf(from)) all.set(name, declared);
      } else throw new Error(`${file} exports more than its names say: ${statement.getText()}`);
    }
    return new Map([...all, ...written]);
  }

  /** The declarations of this package that a declaration names. */
  namedBy({ file, statements, isType }: Declared): Declared[] {
    const names = new Set(statements.flatMap((statement) => references(declarationOf(statement, isType))));
    return [...names].flatMap((name) => this.#named(file, name) ?? []);
  }

  #named(file: string, name: string): Declared | undefined {
    const origin = this.#module(file).imports.get(name);
    if (origin) return this.#exported(origin);
    const statements = this.#statements(file, name);
    return statements.length > 0 ? { file, name, statements } : undefined;
  }

  #exported({ file, name }: Origin): Declared | undefined {
    if (file === undefined) return undefined;
    if (dirname(file).endsWith('/generated')) return { file: 'generated', name, statements: [] };
    const declared = this.exportsOf(file).get(name);
    if (!declared) throw new Error(`${file} does not export ${name}`);
    return declared;
  }

  #statements(file: string, name: string): ts.Statement[] {
    return withoutImplementations(
      this.#module(file).statements.filter((statement) => namesOf(statement).includes(name)),
    );
  }

  #module(file: string): Module {
    const known = this.#modules.get(file);
    if (known) return known;
    const { statements } = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const module = {
      statements,
      imports: new Map(statements.filter(ts.isImportDeclaration).flatMap(importsOf)),
    };
    this.#modules.set(file, module);
    return module;
  }
}

function target(file: string, specifier: ts.Expression): string | undefined {
  const path = ts.isStringLiteral(specifier) ? specifier.text : '';
  return path.startsWith('.') ? resolve(dirname(file), path) : undefined;
}

function importsOf({ importClause, moduleSpecifier }: ts.ImportDeclaration): [string, Origin][] {
  const bindings = importClause?.namedBindings;
  const file = target(moduleSpecifier.getSourceFile().fileName, moduleSpecifier);
  if (!bindings || ts.isNamespaceImport(bindings)) return [];
  return bindings.elements.map(({ name, propertyName = name }) => [
    name.text,
    { file, name: propertyName.text },
  ]);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : [];
  return (modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** The names that stand for a declaration; of `a.b` the first. */
function references(node: ts.Node): string[] {
  const own = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isTypeQueryNode(node)
      ? node.exprName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : ts.isQualifiedName(node)
          ? node.left
          : ts.isComputedPropertyName(node)
            ? node.expression
            : undefined;
  const found = own && ts.isIdentifier(own) ? [own.text] : [];
  ts.forEachChild(node, (child) => {
    found.push(...references(child));
  });
  return found;
}
