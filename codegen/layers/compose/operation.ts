import { type Call, callOf, DOCUMENTED, optionOf, requestOf } from '../../facts/call.ts';
import { tableWitness } from '../../facts/table-witness.ts';
import { NO_WITNESS, type Side, together, type Witness } from '../../facts/witness.ts';
import type { Field, Operation, Response } from '../../model/model.ts';
import { protocolOf } from '../../model/path.ts';
import { exampleWitness } from '../../official/witness.ts';
import { noOrigin } from '../../parse/front/origin.ts';
import type { OfficialSide } from '../layers.ts';
import { overlayFields } from './overlay.ts';
import { uniteErrors, uniteFields, uniteResponses } from './unite.ts';

/** Called for a slip of an official page: the operation, the side, the field, and what it is. */
export type TellSlip = (pages: readonly string[], side: Side, path: string, what: string) => void;

const STANDARD_HOST = 'https://api.mch.weixin.qq.com';
const PAGES = 'https://pay.weixin.qq.com/doc/v3/';

/**
 * An operation according to the official pages, combined with the PHP page if there is one.
 *
 * @param evidence what the SDKs and other samples know about each side
 */
export function composeOfficial(
  { method, path }: Pick<Operation, 'method' | 'path'>,
  php: Operation | undefined,
  official: readonly OfficialSide[],
  evidence: Readonly<Record<Side, Witness>>,
  tell: TellSlip,
): Operation {
  const pages = official.map(({ page }) => page);
  const removed: Record<string, string> = {};
  const remove = (place: string, why: string): void => {
    removed[place] = why;
  };
  const slipOf = (side: Side) => (field: string, what: string) => tell(pages, side, field, what);
  const witnessOf = (side: Side, known: readonly Field[], others: Witness): Witness =>
    together(
      tableWitness(known, 'php'),
      exampleWitness(official.map(({ contradictions }) => contradictions[side])),
      others,
    );

  const older = php && callOf(php);
  const calls = official.map((page) => callOf(page, path));
  const variables = uniteVariables(calls.map((call) => call.variables));
  const options = new Map(older?.options);
  for (const name of DOCUMENTED) {
    const tables = calls.flatMap((call) => call.options.get(name)?.children ?? []).length;
    const lists = calls.flatMap((call) =>
      call.options.has(name) ? [call.options.get(name)?.children ?? []] : [],
    );
    if (tables === 0) continue;
    const known = older?.options.get(name)?.children ?? [];
    const witness = witnessOf('request', known, name === bodyIn(calls) ? evidence.request : NO_WITNESS);
    const overlay = { witness, keep: true, remove, slip: slipOf('request') } as const;
    const united = uniteFields(lists, witness, slipOf('request'));
    options.set(name, optionOf(name, overlayFields(united, known, overlay, `request.${name}`)));
  }
  const [host = STANDARD_HOST] = official.flatMap(({ hosts }) => hosts.slice(0, 1));
  if (host !== STANDARD_HOST && !options.has('base_uri')) options.set('base_uri', baseUri(host));

  const response = composeResponse();
  const [first] = official;
  return {
    path,
    method,
    protocol: protocolOf(path),
    title: php?.title ?? first?.title ?? path,
    ...(php?.lifecycle ? { lifecycle: php.lifecycle } : {}),
    links: linksOf(php, pages),
    request: requestOf({ variables: overlayVariables(variables, older?.variables ?? []), options }),
    response,
    errors: uniteErrors(official.map(({ errors }) => errors)),
    origin: { ...noOrigin(), official: pages, removed },
  };

  function composeResponse(): Response {
    const known = php?.response.kind === 'fields' ? php.response.fields : [];
    const witness = witnessOf('response', known, evidence.response);
    const united = uniteResponses(
      official.map((page) => page.response),
      witness,
      slipOf('response'),
    );
    if (united.kind !== 'fields') return united.kind === 'empty' ? united : (php?.response ?? united);
    if (
      united.fields.length === 0 ||
      (php && php.response.kind !== 'fields' && php.response.kind !== 'empty')
    ) {
      return php?.response ?? united;
    }
    const overlay = { witness, keep: false, remove, slip: slipOf('response') } as const;
    return { kind: 'fields', fields: overlayFields(united.fields, known, overlay, 'response') };
  }
}

/** The option with the fields that the evidence of a request describes: its sources do not distinguish options. */
function bodyIn(calls: readonly Call[]): string | undefined {
  return ['json', 'query'].find((name) => calls.some(({ options }) => options.has(name)));
}

/** A variable is always required, because the path contains it. */
function uniteVariables(lists: readonly (readonly Field[])[]): Field[] {
  return uniteFields(lists, NO_WITNESS, () => undefined).map((field) => ({ ...field, required: true }));
}

/** Every variable keeps its type from the PHP page: a number in a path is text. */
function overlayVariables(official: readonly Field[], php: readonly Field[]): Field[] {
  if (php.length === 0) return [...official];
  return php.map((row) => {
    const said = official.find(({ name }) => name === row.name);
    return said
      ? { ...said, type: row.type, ...(row.enumeration ? { enumeration: row.enumeration } : {}) }
      : row;
  });
}

function baseUri(host: string): Field {
  return {
    name: 'base_uri',
    type: 'string',
    required: true,
    enumeration: { kind: 'one-of', values: [{ value: `${host}/` }] },
  };
}

function linksOf(php: Operation | undefined, pages: readonly string[]): Operation['links'] {
  const links = php?.links ?? [];
  const numbers = links.map(({ href }) => /\/doc\/v3\/(.+)$/.exec(href)?.[1]?.replace(/\.md$/, ''));
  const missing = pages.filter((page) => !numbers.includes(page));
  return [...links, ...missing.map((page) => ({ text: '官方文档', href: `${PAGES}${page}` }))];
}
