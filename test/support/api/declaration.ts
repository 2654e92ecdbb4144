import { ts } from 'ts-morph';

const { factory } = ts;
const OPTIONAL = factory.createToken(ts.SyntaxKind.QuestionToken);
/** What says nothing to a user: `export` goes before everything, and `async` is in the type. */
const UNSAID = new Set([
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.DeclareKeyword,
  ts.SyntaxKind.AsyncKeyword,
  ts.SyntaxKind.OverrideKeyword,
]);

/**
 * A declaration as users see it: without bodies, default values and private members, and by its written types alone.
 * Nothing is inferred, so that its module can be read without those that it imports.
 *
 * @param isType only the type is there for users: how it is constructed is not
 * @throws Error when a type is not written out, and so could change by itself
 */
export function declarationOf(statement: ts.Statement, isType = false): ts.Statement {
  if (ts.isFunctionDeclaration(statement)) {
    const { asteriskToken, name, typeParameters } = statement;
    const [parameters, type] = signatureOf(statement);
    return factory.createFunctionDeclaration(
      said(statement),
      asteriskToken,
      name,
      typeParameters,
      parameters,
      type,
      undefined,
    );
  }
  if (ts.isClassDeclaration(statement)) {
    const { name, typeParameters, heritageClauses } = statement;
    const all = withoutImplementations(statement.members);
    const members = all
      .filter((member) => !(isType && ts.isConstructorDeclaration(member)))
      .flatMap(memberOf);
    return factory.createClassDeclaration(said(statement), name, typeParameters, heritageClauses, members);
  }
  if (ts.isVariableStatement(statement)) {
    const list = statement.declarationList;
    const declarations = list.declarations.map((one) =>
      factory.createVariableDeclaration(one.name, undefined, one.type, constantOf(one)),
    );
    return factory.createVariableStatement(
      said(statement),
      factory.createVariableDeclarationList(declarations, list.flags),
    );
  }
  if (ts.isInterfaceDeclaration(statement)) {
    const { name, typeParameters, heritageClauses, members } = statement;
    return factory.createInterfaceDeclaration(
      said(statement),
      name,
      typeParameters,
      heritageClauses,
      members,
    );
  }
  if (ts.isTypeAliasDeclaration(statement)) {
    return factory.createTypeAliasDeclaration(
      said(statement),
      statement.name,
      statement.typeParameters,
      statement.type,
    );
  }
  if (ts.isEnumDeclaration(statement)) {
    return factory.createEnumDeclaration(said(statement), statement.name, statement.members);
  }
  throw new Error(`what is public about ${statement.getText()}?`);
}

/** Of a function or method with overloads, its implementation cannot be called as it is written. */
export function withoutImplementations<T extends ts.Node>(nodes: readonly T[]): T[] {
  const nameOf = (node: ts.Node | undefined): string | undefined =>
    node && (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
      ? node.name?.getText()
      : undefined;
  const hasBody = (node: ts.Node | undefined): boolean =>
    Boolean(node && ts.isFunctionLike(node) && 'body' in node && node.body);
  return nodes.filter((node, index) => {
    const before = nodes[index - 1];
    const name = nameOf(node);
    return !(name !== undefined && name === nameOf(before) && hasBody(node) && !hasBody(before));
  });
}

function memberOf(member: ts.ClassElement): ts.ClassElement[] {
  const isPrivate =
    (member.name && ts.isPrivateIdentifier(member.name)) ||
    Boolean(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private);
  if (ts.isConstructorDeclaration(member)) {
    const parameters = isPrivate ? [] : member.parameters.map(parameterOf);
    return [factory.createConstructorDeclaration(said(member), parameters, undefined)];
  }
  if (isPrivate || ts.isClassStaticBlockDeclaration(member)) return [];
  if (ts.isPropertyDeclaration(member)) {
    const { name, questionToken, type } = member;
    return [factory.createPropertyDeclaration(said(member), name, questionToken, type, constantOf(member))];
  }
  if (ts.isMethodDeclaration(member)) {
    const { asteriskToken, name, questionToken, typeParameters } = member;
    const [parameters, type] = signatureOf(member);
    return [
      factory.createMethodDeclaration(
        said(member),
        asteriskToken,
        name,
        questionToken,
        typeParameters,
        parameters,
        type,
        undefined,
      ),
    ];
  }
  if (ts.isGetAccessorDeclaration(member)) {
    const [parameters, type] = signatureOf(member);
    return [factory.createGetAccessorDeclaration(said(member), member.name, parameters, type, undefined)];
  }
  if (ts.isSetAccessorDeclaration(member)) {
    return [
      factory.createSetAccessorDeclaration(
        said(member),
        member.name,
        member.parameters.map(parameterOf),
        undefined,
      ),
    ];
  }
  return [member];
}

function said(node: ts.HasModifiers): ts.ModifierLike[] {
  return (node.modifiers ?? []).filter(({ kind }) => !UNSAID.has(kind));
}

function signatureOf(node: ts.SignatureDeclaration): [ts.ParameterDeclaration[], ts.TypeNode] {
  if (!node.type) throw unwritten(node);
  return [node.parameters.map(parameterOf), node.type];
}

function parameterOf(parameter: ts.ParameterDeclaration, index: number): ts.ParameterDeclaration {
  const { dotDotDotToken, name, questionToken, initializer } = parameter;
  const type = parameter.type ?? (initializer && typeOf(initializer));
  if (!type) throw unwritten(parameter);
  const called = ts.isIdentifier(name) ? name : factory.createIdentifier(`argument${index}`);
  const optional = initializer ? OPTIONAL : questionToken;
  const modifiers = said(parameter).filter(({ kind }) => kind !== ts.SyntaxKind.PrivateKeyword);
  return factory.createParameterDeclaration(modifiers, dotDotDotToken, called, optional, type);
}

/** The type of a default value such as `''`. */
function typeOf(value: ts.Expression): ts.TypeNode | undefined {
  const { StringKeyword, NumberKeyword, BooleanKeyword, TrueKeyword, FalseKeyword } = ts.SyntaxKind;
  if (ts.isStringLiteral(value)) return factory.createKeywordTypeNode(StringKeyword);
  if (ts.isNumericLiteral(value)) return factory.createKeywordTypeNode(NumberKeyword);
  return [TrueKeyword, FalseKeyword].some((kind) => kind === value.kind)
    ? factory.createKeywordTypeNode(BooleanKeyword)
    : undefined;
}

/** The value of a constant that is its type: `1024`, `['a', 'b'] as const`, `Symbol('of a key')`. */
function constantOf(node: ts.VariableDeclaration | ts.PropertyDeclaration): ts.Expression | undefined {
  const { type, initializer } = node;
  if (type) return undefined;
  const isType =
    initializer &&
    (typeOf(initializer) || ts.isAsExpression(initializer) || initializer.getText().startsWith('Symbol'));
  if (!isType) throw unwritten(node);
  return initializer;
}

function unwritten(node: ts.Node): Error {
  const text = node.getText().split('\n', 1)[0];
  return new Error(`write out the type of what is public: ${text} (${node.getSourceFile().fileName})`);
}
