import { createHash, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { WechatpayError } from '../../src/errors/index.ts';
import { decode, type Vector, vectorsOf } from './vectors.ts';

/** What a difference gives where we refuse the input after all. */
export const REFUSED = Symbol('refused');

/** Where we do something else on purpose: a rule about the input, and what we do instead. */
export interface Difference {
  /** Why, in a sentence. Lists of one test file may share a rule. */
  rule: string;
  /** Decided from the input, and where there is no other way from what PHP made of it; never from what we do. */
  matches(vector: Vector, args: readonly unknown[]): boolean;
  /** What we do: refuse it with one of our errors, take what PHP refuses, or give another result. */
  ours: 'refused' | 'accepted' | ((vector: Vector, args: readonly unknown[]) => unknown);
  /** The name and the code of our error, as `RequestError PATH_INVALID`. */
  code?: RegExp;
}

type Act = (vector: Vector, args: readonly unknown[]) => unknown;

interface Measures {
  /** The part of PHP's result that is compared. */
  wanted?(vector: Vector): unknown;
  /** The name and the code of our error where PHP throws: of several reasons to refuse, it must be the same one. */
  codeOf?(vector: Vector): RegExp;
}

/** The rules of all lists of this test file, and whether each has made a difference. */
const rules = new Map<string, boolean>();

afterAll(() => {
  const idle = [...rules].filter(([, isNeeded]) => !isNeeded).map(([rule]) => rule);
  expect(idle, 'differences that make none').toEqual([]);
});

/**
 * Holds every vector of a file to its result, or to the first difference that matches it: what differs for several
 * reasons needs each of them. A difference that makes none
 * any more fails, too: the list is no place to hide.
 */
export function judge(
  file: string,
  act: Act,
  differences: readonly Difference[] = [],
  measures: Measures = {},
): void {
  const { wanted = ({ result }: Vector) => decode(result), codeOf } = measures;
  for (const { rule } of differences) rules.set(rule, rules.get(rule) ?? false);
  describe(file, () => {
    it.each(vectorsOf(file).map((vector) => [vector.id, vector] as const))('%s', async (_, vector) => {
      if (vector.clock !== undefined) vi.useFakeTimers({ toFake: ['Date'], now: vector.clock * 1000 });
      const outcome = await settle(() => act(vector, vector.args.map(decode)));
      vi.useRealTimers();
      const args = vector.args.map(decode);
      const found = differences.filter(({ matches }) => matches(vector, args));
      const [difference] = found;
      const expectSame = () => {
        if (vector.throws !== undefined) return expectRefusal(outcome, whyOf(vector), codeOf?.(vector));
        expectValue(outcome, wanted(vector), 'PHP gives another result');
      };
      if (!difference) return expectSame();
      if (!passes(expectSame)) for (const { rule } of found) rules.set(rule, true);
      const { rule, ours, code } = difference;
      const value = typeof ours === 'function' ? ours(vector, args) : ours;
      if (value === REFUSED || ours === 'refused') expectRefusal(outcome, rule, code);
      else if (ours === 'accepted') expect(outcome.error, rule).toBeUndefined();
      else expectValue(outcome, value, rule);
    });
  });
}

interface Outcome {
  value?: unknown;
  error?: unknown;
}

async function settle(run: () => unknown): Promise<Outcome> {
  try {
    return { value: await run() };
  } catch (error) {
    return { error };
  }
}

function passes(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

const whyOf = ({ throws, message }: Vector) => `PHP throws ${throws}: ${message}`;

/** An error of ours. A TypeError is one where its rule says so: the chain is called where it is no function. */
function expectRefusal({ error, value }: Outcome, why: string, code: RegExp | undefined): void {
  if (error === undefined) expect.unreachable(`${why} But we give ${JSON.stringify(show(value))}`);
  const isTyped = error instanceof WechatpayError;
  if (!isTyped && !code?.test('TypeError')) throw error;
  const name = isTyped ? `${error.name} ${error.code}` : (error as Error).name;
  if (code) expect(name, why).toMatch(code);
}

function expectValue({ value, error }: Outcome, wanted: unknown, why: string): void {
  if (error !== undefined) throw error;
  expect(show(value), why).toEqual(show(wanted));
}

/** Values in a form that compares: maps in their order, keys by what they are, an empty PHP array as an empty map. */
export function show(value: unknown): unknown {
  if (value instanceof KeyObject) return showKey(value);
  if (value instanceof X509Certificate) return { certificate: value.serialNumber };
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  if (Array.isArray(value)) return value.length === 0 ? { map: [] } : value.map(show);
  if (value instanceof Map) return { map: [...value].map(([name, item]) => [name, show(item)]) };
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if ('spkiSha256' in fields)
    return { kind: fields['kind'], kty: fields['kty'], spkiSha256: fields['spkiSha256'] };
  if ('certificate' in fields)
    return { certificate: (fields['certificate'] as Record<string, unknown>)['serialNumberHex'] };
  return { map: Object.entries(fields).map(([name, item]) => [name, show(item)]) };
}

function showKey(key: KeyObject): unknown {
  const spki = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
  return {
    kind: key.type,
    kty: key.asymmetricKeyType,
    spkiSha256: createHash('sha256').update(spki).digest('hex'),
  };
}
