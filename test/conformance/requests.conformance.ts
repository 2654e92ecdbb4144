import { isRecord } from '../../src/client/query.ts';
import { asMap, build, capture, walk } from './capture.ts';
import { type Difference, judge } from './judge.ts';
import type { Vector } from './vectors.ts';

const { chain, client } = build();
/** Compares one part of the recorded result. */
const only =
  (part: (result: Record<string, unknown>) => unknown) =>
  (vector: Vector): void => {
    if (isRecord(vector.result)) vector.result = part(vector.result);
  };

/** Paths that could be read as another than the one that is written. */
const pathRules = (pathOf: (vector: Vector, args: readonly unknown[]) => string): Difference[] => [
  {
    rule: 'Dot segments are refused: they change the path that is called.',
    matches: (vector, args) => /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(pathOf(vector, args)),
    ours: 'refused',
  },
  {
    rule: "A '#' is refused: nothing after it is sent.",
    matches: (vector, args) => pathOf(vector, args).includes('#') && !pathOf(vector, args).includes('{#'),
    ours: 'refused',
  },
];

const pieces = (args: readonly unknown[]) =>
  (args[0] as Record<string, string>[]).map((step) => Object.entries(step)[0] ?? ['', '']);
const pathOfSteps = (args: readonly unknown[]) =>
  Array.isArray(args[0])
    ? pieces(args)
        .map(([, name]) => name)
        .join('/')
    : String(args[0]);
const hasVariable = (text: string) => /\{[^}]*\}/.test(text);
const names = (text: string) => Array.from(text.matchAll(/\{([^}]*)\}/g), (match) => (match[1] ?? '').trim());
const given = (options: unknown, name: string) =>
  isRecord(options) && options[name] !== undefined && options[name] !== null;

judge(
  'chainpath',
  async (vector, args) => {
    if (vector.fn === 'chain isset-never-touched') return 'a' in chain.v3;
    if (vector.fn === 'chain isset-after-touch') {
      const { a } = chain.v3;
      return a === chain.v3.a;
    }
    if (vector.fn === 'chain count') return [chain.v3].length;
    only(({ url }) => url)(vector);
    if (vector.fn === 'chain with base_uri') {
      return (await capture(() => chain.chain(String(args[0])).get({ base_uri: String(args[1]) }))).url;
    }
    const node = walk(chain, args[0] as Record<string, string>[]);
    // A v2 call needs its merchant; what it adds to the URL is not looked at here.
    const query = /^v2\//i.test(String(node)) ? { query: { mch_id: '1900000001' } } : {};
    const { url } = await capture(() => node.get({ ...(args[1] as object), ...query }));
    return url?.replace(/\?mch_id=.*/, '');
  },
  [
    {
      rule: 'Names that JavaScript reads on any object are no pieces: chain() takes them.',
      matches: (_, args) =>
        Array.isArray(args[0]) &&
        pieces(args).some(
          ([kind, name]) =>
            kind !== 'chain' &&
            (name in Object.prototype ||
              /^(chain|then|catch|finally|toJSON|inspect|get|post|put|patch|delete)(Async)?$/.test(name)),
        ),
      ours: 'refused',
    },
    {
      rule: 'A path value that is missing is refused; PHP leaves it out.',
      matches: (_, args) => {
        if (!Array.isArray(args[0])) return false;
        const path = String(walk(chain, args[0] as Record<string, string>[]));
        return (
          hasVariable(path) &&
          names(path).some((name) => name !== 'empty' && name !== '' && !given(args[1], name))
        );
      },
      ours: 'refused',
    },
    {
      rule: 'Braces that hold no name are refused.',
      matches: (_, args) =>
        /\{\}|^[^{]*\}|\{[^}]*$/.test(Array.isArray(args[0]) ? String(safeWalk(args)) : ''),
      ours: 'refused',
    },
    {
      rule: 'Another scheme, another host and an empty path are refused: the host is base_uri.',
      matches: (_, args) =>
        /^([a-z][a-z0-9+.-]*:|\/\/|v2\/$)/i.test(pathOfSteps(args)) ||
        (!Array.isArray(args[0]) && args[1] === ''),
      ours: 'refused',
    },
    ...pathRules((_, args) => pathOfSteps(args)),
    {
      rule: 'A numeric step is a piece like any other; PHP trips over its own list.',
      matches: ({ throws, message = '' }) => throws === 'TypeError' && message.includes('offsetGet'),
      ours: ({ args }) => `https://api.mch.weixin.qq.com/${pathOfSteps(args)}`,
    },
  ],
);

function safeWalk(args: readonly unknown[]): unknown {
  return pieces(args)
    .map(([, name]) => (name === '__' ? '{}' : name))
    .join('/');
}

const BEYOND_LEVEL_1 = /\{[+#./;?&=,!@|]|\{[^}]*(,|\*\}|:\d+\})/;
const isPlainValue = (value: unknown) =>
  typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value);
const template = (vector: Vector) => String(vector.args[0]);

judge(
  'uritemplate',
  async (vector, args) => {
    only(({ url }) => url)(vector);
    return (await capture(() => client.request('GET', String(args[0]), asMap(args[1])))).url;
  },
  [
    {
      rule: 'Templates are those of RFC 6570, level 1: operators, lists and prefixes are refused.',
      matches: (vector) => BEYOND_LEVEL_1.test(template(vector)),
      ours: 'refused',
    },
    {
      rule: 'A brace without its partner is refused.',
      matches: (vector) =>
        /[{}]/.test(template(vector).replace(/\{[^{}]*\}/g, '')) || template(vector).includes('{{'),
      ours: 'refused',
    },
    {
      rule: 'A path value that is missing is refused; PHP leaves it out.',
      matches: (vector, args) =>
        names(template(vector)).some((name) => name !== 'empty' && !given(asMap(args[1]), name)),
      ours: 'refused',
    },
    {
      rule: 'A path value is text or a whole number: a list, a map, a float, a boolean and bytes are refused.',
      matches: (vector, args) =>
        names(template(vector)).some(
          (name) => given(asMap(args[1]), name) && !isPlainValue(asMap(args[1])[name]),
        ),
      ours: 'refused',
    },
    {
      rule: "'.' and '..' as a path value are refused.",
      matches: (vector, args) =>
        names(template(vector)).some((name) => /^\.{1,2}$/.test(String(asMap(args[1])[name]))),
      ours: 'refused',
    },
  ],
);

judge(
  'query',
  async (vector, args) => {
    only(({ url }) => url)(vector);
    const options = asMap(args[1]);
    return (
      await capture(() =>
        client.request('GET', String(args[0]), { ...options, query: emptyAsMap(options['query']) as never }),
      )
    ).url;
  },
  [
    {
      rule: 'A number that lost digits, NaN and infinity are refused; a float is written with all its digits.',
      matches: (_, args) =>
        numbersIn(asMap(args[1])['query']).some(
          (value) => !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)),
        ),
      ours: 'refused',
    },
    {
      rule: 'An object that is no plain map is refused; PHP drops it or reads its fields.',
      matches: (_, args) =>
        valuesIn(asMap(args[1])['query']).some(
          (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !isRecord(value),
        ),
      ours: 'refused',
    },
    {
      rule: "A ' in a raw query is sent as %27, as URL parsers would send it after it was signed.",
      matches: (_, args) => String(asMap(args[1])['query']).includes("'"),
      ours: (vector) => String(vector.result).replaceAll("'", '%27'),
    },
    {
      rule: 'A path value is text or a whole number.',
      matches: (vector) => template(vector).includes('{query}'),
      ours: 'refused',
    },
    ...pathRules((vector) => template(vector)).slice(1),
  ],
);

/** A PHP array without entries is a map here; one with entries is a list. */
function emptyAsMap(query: unknown): unknown {
  return Array.isArray(query) && query.length === 0 ? {} : query;
}

function valuesIn(value: unknown): unknown[] {
  if (value instanceof Map) return [value, ...[...value.values()].flatMap(valuesIn)];
  if (Array.isArray(value) || isRecord(value))
    return Object.values(value).flatMap((item) => [item, ...valuesIn(item)]);
  return [];
}
const numbersIn = (value: unknown) =>
  valuesIn(value).filter((item): item is number => typeof item === 'number');
