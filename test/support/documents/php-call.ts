/** A line of PHP that calls an operation: `$instance->v3->…->post(['json' => $order])`. */
export interface PhpCall {
  /** The path as PHP makes it of the chain, with its variables in braces. */
  path: string;
  method: string;
  /** The name of the variable that each option is given, or its other code. */
  options: ReadonlyMap<string, string>;
}

const CALL = /^\$instance(.+?)->(get|post|put|patch|delete)(?:Async)?\((?:\[(.*)\])?\)(?:->wait\(\))?$/;
const STEP = /->chain\('([^']+)'\)|\['([^']+)'\]|->(\w+)/g;
const OPTION = /'([\w-]+)' => (\[[^\]]*\]|[^,[]+)/g;

/** The call of a line, or `undefined` if it is none. */
export function phpCallOf(code: string): PhpCall | undefined {
  const [, chain, method, given = ''] = CALL.exec(code) ?? [];
  if (chain === undefined || method === undefined) return undefined;
  const pieces = Array.from(chain.matchAll(STEP), ([, ...names]) => names.find((name) => name !== undefined));
  const options = Array.from(given.matchAll(OPTION), ([, name = '', value = '']) => [name, value] as const);
  return { path: pieces.map(pieceOf).join('/'), method, options: new Map(options) };
}

/** A piece as the PHP SDK writes it into the path. */
const pieceOf = (piece = '') =>
  piece
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}');

/** A line of PHP that calls a helper class: `Hash::md5($data, $key)`, with the code of its arguments. */
export function phpHelperOf(code: string): { fn: string; parameters: string[] } | undefined {
  const [, fn, parameters] = /^(\w+::\w+)\((.*)\)$/.exec(code) ?? [];
  if (fn === undefined || parameters === undefined) return undefined;
  return { fn, parameters: parameters.split(', ') };
}
