import type { InternalAxiosRequestConfig } from 'axios';
import { describe, expect, it } from 'vitest';
import * as helpers from '../../../src/index.ts';
import type { MediaUtil } from '../../../src/wire/media-util.ts';
import { shown } from '../../interop/porting/compare.ts';
import { phpCallOf, phpHelperOf } from '../../support/documents/php-call.ts';
import { rowsOf } from '../../support/documents/porting-page.ts';
import { build, capture } from '../calls/capture.ts';
import { differences as aes } from '../differences/helpers/aes.ts';
import { differences as formatter } from '../differences/helpers/formatter.ts';
import { differences as hash } from '../differences/helpers/hash.ts';
import { differences as pemutil } from '../differences/helpers/pemutil.ts';
import { differences as rsa } from '../differences/helpers/rsa.ts';
import { differences as transformer } from '../differences/helpers/transformer.ts';
import { bytesOf, type GoldenLine, goldenKeys, goldenLines } from '../golden/golden-lines.ts';
import { optionsOf } from '../golden/golden-options.ts';
import { show } from '../judge.ts';
import { decode, type Vector, vectorKeys, vectorsOf } from '../vectors.ts';

/** The page about the PHP SDK: what stands in the right column, against what the left column did in PHP. */
const rows = rowsOf('docs/porting/php.md').filter(({ same }) => same);

/** The value of code in which these names stand for these values. */
function evaluate(code: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `return (${code});`)(...Object.values(names));
}

describe('calls', () => {
  const cases = rows.flatMap(({ old = '', now = '' }) => {
    const call = phpCallOf(old);
    const line = goldenLines.find(({ op }) => op === `${call?.path}#${call?.method}`);
    return call && line ? [[old, now, call, line] as const] : [];
  });

  it('are recorded, most of them', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)('%s sends the same as %s', async (_, now, call, line) => {
    const { chain } = build({ mchid: line.mchid, sensitive: 'manual' });
    const recorded = optionsOf(line);
    // What the page calls `order` is what is recorded as `json`.
    const given = Array.from(
      call.options,
      ([name, value]) => [value.replace('$', ''), recorded[name]] as const,
    );
    const names = Object.fromEntries(given.filter(([name]) => /^\w+$/.test(name) && name !== 'true'));
    const wanted = await shown(sentByPhp(line), String(goldenKeys['apiv2_secret']));
    // An option that the line of the page does not have.
    if (!call.options.has('query')) wanted['query'] = [];
    const media = recorded['body'] as MediaUtil | undefined;
    const sent = await capture(() => evaluate(now, { instance: chain, media, ...names }), media?.getMeta());
    expect(await shown(sentByUs(sent), String(vectorKeys['apiv2_secret']))).toEqual(wanted);
  });
});

function sentByPhp(line: GoldenLine) {
  const { method, url, headers } = line.wire;
  return requestOf(method, url, headers, bytesOf(line));
}

function sentByUs({ method = '', url = '', headers, data }: InternalAxiosRequestConfig) {
  const named = Object.entries(headers.toJSON()).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return requestOf(method.toUpperCase(), url, Object.fromEntries(named), Buffer.from((data ?? '') as Buffer));
}

function requestOf(method: string, url: string, headers: Record<string, string>, body: Buffer) {
  const { pathname, searchParams } = new URL(url);
  return { method, pathname, query: searchParams, headers, body, status: 200 };
}

const HELPERS = { formatter, hash, aesgcm: aes, aesecb: aes, pemutil, rsa, transformer };
/** What is recorded of the helper classes, as far as we mean to do the same. */
const recordings = Object.entries(HELPERS).flatMap(([file, differences]) =>
  vectorsOf(file).filter(
    (vector) =>
      vector.throws === undefined && !differences.some((one) => one.matches(vector, vector.args.map(decode))),
  ),
);

describe('helper classes', () => {
  const cases = rows.flatMap(({ old = '', now = '' }) => {
    const helper = phpHelperOf(old);
    return helper ? [[old, now, helper] as const] : [];
  });

  it('have rows', () => {
    expect(cases.length).toBeGreaterThan(15);
  });

  it.each(cases)('%s returns the same as %s', (_, now, { fn, parameters }) => {
    const isCalled = ({ fn: name, args }: Vector) =>
      name === fn &&
      args.length === parameters.length &&
      parameters.every((code, index) => code.startsWith('$') || constantOf(code) === args[index]);
    const found = recordings.filter(isCalled);
    expect(found.length, 'recordings').toBeGreaterThan(0);
    for (const { args, result } of found) {
      const given = args.map((value, index) => [parameters[index]?.replace(/\W+/g, ''), decode(value)]);
      const ours = evaluate(now, { ...helpers, ...Object.fromEntries(given) });
      expect(show(ours)).toEqual(show(decode(result)));
    }
  });
});

const constantOf = (php: string) => evaluate(php.replace('::', '.'), helpers);
