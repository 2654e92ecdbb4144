import { isPlainObject } from '../../../src/wire/plain-object.ts';
import { type Asked, pathDifferences } from '../differences/calls/path.ts';
import { differences as query, quoteDifference } from '../differences/calls/query.ts';
import { judge } from '../judge.ts';
import type { Vector } from '../vectors.ts';
import { asMap, build, capture, protocolOf, walk } from './capture.ts';

const { chain, client } = build();
type Step = Record<string, string>;

/** One part of the recorded result. */
const part =
  (...names: string[]) =>
  ({ result }: Vector): unknown =>
    isPlainObject(result) ? Object.fromEntries(names.map((name) => [name, result[name]])) : result;

/** The name of a step, a piece of the path, and how it is written there. */
const nameOf = (step: Step) => Object.values(step)[0] ?? '';
const segmentOf = (step: Step) =>
  nameOf(step)
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}');

function askedByChain({ fn }: Vector, [first, second]: readonly unknown[]): Asked {
  if (fn === 'chain with base_uri') return { template: String(first), options: {}, baseUri: String(second) };
  if (!Array.isArray(first)) return { template: 'v3', options: {} };
  const steps = first as Step[];
  return {
    template: steps.map(segmentOf).join('/'),
    options: asMap(second),
    names: steps.filter((step) => !('chain' in step)).map(nameOf),
  };
}

const chainWanted = (vector: Vector) =>
  vector.fn === 'chain' ? part('template', 'protocol', 'url')(vector) : part('url')(vector);

judge(
  'chainpath',
  async (vector, args) => {
    if (vector.fn === 'chain isset-never-touched') return 'a' in chain.v3;
    if (vector.fn === 'chain isset-after-touch') {
      const { a } = chain.v3;
      return a === chain.v3.a;
    }
    if (vector.fn === 'chain count') return [chain.v3].length;
    if (vector.fn === 'chain with base_uri') {
      const { url } = await capture(() => chain.chain(String(args[0])).get({ base_uri: String(args[1]) }));
      return { url };
    }
    if (vector.fn !== 'chain') throw new Error(`no step for ${vector.fn}`);
    const node = walk(chain, args[0] as Step[]);
    // A v2 call needs its merchant; what it adds to the URL is not looked at here.
    const fields = /^v2\//i.test(String(node)) ? { query: { mch_id: '1900000001' } } : {};
    const sent = await capture(() => node.get({ ...(args[1] as object), ...fields }));
    const url = String(sent.url).replace(/\?mch_id=.*/, '');
    return { template: String(node), protocol: protocolOf(sent), url };
  },
  [
    ...pathDifferences(askedByChain),
    {
      rule: 'A numeric step is a piece like any other; PHP trips over its own list.',
      matches: (vector, args) =>
        vector.throws === 'TypeError' && /^\d+$/.test((askedByChain(vector, args).names ?? []).at(-1) ?? ''),
      ours: (vector, args) => {
        const { template } = askedByChain(vector, args);
        return { template, protocol: 'v3', url: `https://api.mch.weixin.qq.com/${template}` };
      },
    },
    quoteDifference((vector) => askedByChain(vector, vector.args).template.split('?')[1] ?? '', chainWanted),
  ],
  { wanted: chainWanted },
);

const askedByCall = (_: Vector, [template, options]: readonly unknown[]): Asked => ({
  template: String(template),
  options: asMap(options),
});
const templateWanted = ({ result }: Vector) => {
  if (!isPlainObject(result)) return result;
  return { url: result['url'], body: result['requestBody'] ?? '' };
};

judge(
  'uritemplate',
  async (_, [template, options]) => {
    const { url, data } = await capture(() => client.request('GET', String(template), asMap(options)));
    return { url, body: data === undefined ? '' : String(data) };
  },
  pathDifferences(askedByCall),
  { wanted: templateWanted },
);

const url = ({ result }: Vector) => (isPlainObject(result) ? result['url'] : result);

judge(
  'query',
  async (_, [path, given]) => {
    const options = asMap(given);
    const sent = await capture(() =>
      client.request('GET', String(path), { ...options, query: emptyAsMap(options['query']) as never }),
    );
    return sent.url;
  },
  [
    ...pathDifferences(askedByCall),
    ...query,
    quoteDifference(({ args: [path, options] }) => {
      const { query } = asMap(options);
      return `${String(path).split('?')[1] ?? ''}${typeof query === 'string' ? query : ''}`;
    }, url),
  ],
  { wanted: url },
);

/** A PHP array without entries is a map here; one with entries is a list. */
function emptyAsMap(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? {} : value;
}
