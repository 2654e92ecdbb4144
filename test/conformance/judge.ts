import { createHash, createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { WechatpayError } from '../../src/errors/index.ts';
import { decode, type Vector, vectorsOf } from './vectors.ts';

/** Where we do something else on purpose: a rule about the input, and what we do instead. */
export interface Difference {
  /** Why, in a sentence. */
  rule: string;
  /** Decided from the input alone. */
  matches(vector: Vector, args: readonly unknown[]): boolean;
  /** What we do: refuse it with one of our errors, take what PHP refuses, or give another result. */
  ours: 'refused' | 'accepted' | ((vector: Vector) => unknown);
}

type Act = (vector: Vector, args: readonly unknown[]) => unknown;

/**
 * Holds every vector of a file to its result, or to the one difference that names it. A difference that makes none any
 * more fails, too: the list is no place to hide.
 */
export function judge(file: string, act: Act, differences: readonly Difference[] = []): void {
  describe(file, () => {
    const needed = new Set<string>();
    it.each(vectorsOf(file).map((vector) => [vector.id, vector] as const))('%s', async (_, vector) => {
      if (vector.clock !== undefined) vi.useFakeTimers({ toFake: ['Date'], now: vector.clock * 1000 });
      const outcome = await settle(() => act(vector, vector.args.map(decode)));
      vi.useRealTimers();
      const args = vector.args.map(decode);
      const found = differences.filter(({ matches }) => matches(vector, args));
      const same = isSame(outcome, vector);
      const [difference] = found;
      if (!difference || same) return expectSame(outcome, vector);
      for (const { rule } of found) needed.add(rule);
      if (difference.ours === 'refused') expect(outcome.error, difference.rule).toSatisfy(isRefusal);
      else if (difference.ours === 'accepted') expect(outcome.error, difference.rule).toBeUndefined();
      else expect(show(outcome.value), difference.rule).toEqual(show(difference.ours(vector)));
    });
    afterAll(() => {
      const idle = differences.map(({ rule }) => rule).filter((rule) => !needed.has(rule));
      expect(idle, 'differences that make none').toEqual([]);
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

/** A typed error of ours, or what JavaScript itself throws at a call of what is no function. */
const isRefusal = (error: unknown) => error instanceof WechatpayError || error instanceof TypeError;

function isSame(outcome: Outcome, vector: Vector): boolean {
  try {
    expectSame(outcome, vector);
    return true;
  } catch {
    return false;
  }
}

function expectSame({ value, error }: Outcome, vector: Vector): void {
  if (vector.throws !== undefined) {
    expect(error, `PHP throws ${vector.throws}: ${vector.message}`).toSatisfy(isRefusal);
    return;
  }
  if (error !== undefined) throw error;
  expect(show(value)).toEqual(show(decode(vector.result)));
}

/** Values in a form that compares: maps in their order, keys by what they are, an empty PHP array as an empty map. */
function show(value: unknown): unknown {
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
