import { Transformer } from '../../../src/wire/transformer.ts';
import { differences } from '../differences/helpers/transformer.ts';
import { judge } from '../judge.ts';
import type { Vector } from '../vectors.ts';

const methods = Transformer as unknown as Record<string, (...args: unknown[]) => unknown>;

function call({ fn }: Vector, args: readonly unknown[]): unknown {
  if (fn === 'Transformer::toArray∘toXml') {
    const xml = Transformer.toXml(args[0] as Record<string, unknown>);
    return { xml, array: Transformer.toArray(xml) };
  }
  const method = methods[fn.replace('Transformer::', '')];
  if (!method) throw new Error(`no method for ${fn}`);
  return method(...args);
}

judge('transformer', call, differences);
