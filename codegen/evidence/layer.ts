import type { Side } from '../facts/witness.ts';
import { FIELD_TYPES, type FieldType } from '../model/model.ts';
import { type Evidence, type Sample, type SdkField, type SideEvidence, WITNESSES } from './model.ts';

/**
 * Formats the evidence as text, one line per side of an operation: `fields` names the sources of each type of a field, with
 * `?` if the field is optional; `values` those that enumerate it; `samples` the types in each payload.
 */
export function printEvidence(evidence: Evidence): string {
  const lines: string[] = [];
  for (const op of [...evidence.keys()].sort()) {
    for (const side of ['request', 'response'] as const) {
      const known = evidence.get(op)?.[side];
      if (known) lines.push(JSON.stringify({ op, side, ...printSide(known) }));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function printSide({ fields, samples }: SideEvidence): object {
  const values: Record<string, Record<string, string[]>> = {};
  const printed: Record<string, string> = {};
  for (const [path, sources] of Object.entries(fields)) {
    printed[path] = WITNESSES.flatMap((source) => {
      const field = sources[source];
      if (!field) return [];
      if (field.values) values[path] = { ...values[path], [source]: field.values };
      return [`${field.type} ${source}${field.optional ? '?' : ''}`];
    }).join(', ');
  }
  return {
    fields: printed,
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(samples.length === 0 ? {} : { samples: samples.map(printSample) }),
  };
}

/** `string`, or with values `string: A B`. */
function printSample(sample: Sample): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sample).map(([path, { types, values = [] }]) => [
      path,
      [types.join(' '), ...values.map((value) => `=${value}`)].join(' ').trim(),
    ]),
  );
}

/** Parses the output of {@link printEvidence}. */
export function parseEvidence(text: string): Evidence {
  const evidence: Evidence = new Map();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { op, side, fields, values, samples } = JSON.parse(line) as Printed;
    evidence.set(op, {
      ...evidence.get(op),
      [side]: { fields: fieldsOf(fields, values), samples: (samples ?? []).map(sampleOf) },
    });
  }
  return evidence;
}

interface Printed {
  op: string;
  side: Side;
  fields: Record<string, string>;
  values?: Record<string, Record<string, string[]>>;
  samples?: Record<string, string>[];
}

function fieldsOf(printed: Printed['fields'], values: Printed['values'] = {}): SideEvidence['fields'] {
  const fields: SideEvidence['fields'] = {};
  for (const [path, text] of Object.entries(printed)) {
    const sources: Record<string, SdkField> = {};
    for (const [, type = '', source = '', mark] of text.matchAll(/([^\s,]+) (\w+)(\?)?/g)) {
      const words = values[path]?.[source];
      sources[source] = {
        type: typeOf(type),
        ...(mark ? { optional: true } : {}),
        ...(words ? { values: words } : {}),
      };
    }
    fields[path] = sources;
  }
  return fields;
}

function sampleOf(printed: Record<string, string>): Sample {
  return Object.fromEntries(
    Object.entries(printed).map(([path, text]) => {
      const words = text.split(' ').filter((word) => word !== '');
      const values = words.filter((word) => word.startsWith('=')).map((word) => word.slice(1));
      const types = words.filter((word) => !word.startsWith('=')).map(typeOf);
      return [path, { types, ...(values.length === 0 ? {} : { values }) }];
    }),
  );
}

function typeOf(word: string): FieldType {
  return FIELD_TYPES.find((type) => type === word) ?? 'string';
}
