import type { Side } from '../facts/witness.ts';
import type { FaultLog } from '../model/fault.ts';
import { FIELD_TYPES, type FieldType } from '../model/model.ts';
import { isMap } from '../parse/front/lifecycle.ts';
import { type Evidence, type Sample, type SdkField, type SideEvidence, WITNESSES } from './model.ts';
import { OTHER_OPERATIONS } from './other-operations.ts';
import { isSlip } from './slips.ts';

/** A file of facts: one JSON object per line. */
export interface EvidenceFile {
  /** `models.jsonl` (facts by source) or `samples.jsonl` (facts of payloads). */
  file: string;
  text: string;
}

const KEY = /^(?:GET|POST|PUT|PATCH|DELETE) v3\/\S+$/;
const WORDS: Readonly<Record<string, FieldType>> = Object.fromEntries(
  FIELD_TYPES.map((type) => [type, type]),
);

/**
 * Parses facts about fields. A path names the fields from the root: `promotion_detail/goods_detail/goods_id`.
 *
 * @param log gets each line that is not understood, with its number
 */
export function readEvidence(files: readonly EvidenceFile[], log: FaultLog): Evidence {
  const evidence: Evidence = new Map();
  for (const { file, text } of files) {
    const report = log.of(file);
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') readLine(line, evidence, (message) => report(index + 1, message));
    }
  }
  return evidence;
}

function readLine(line: string, evidence: Evidence, problem: (message: string) => void): void {
  const value = parse(line);
  const { op, side, fields } = isMap(value) ? value : {};
  if (typeof op !== 'string' || !KEY.test(op)) problem(`op is no operation: ${String(op)}`);
  else if (side !== 'request' && side !== 'response')
    problem(`side is neither request nor response: ${String(side)}`);
  else if (!isMap(fields)) problem('fields is no map');
  else if (!(op in OTHER_OPERATIONS)) {
    const known = sideOf(evidence, op, side);
    const entries = Object.entries(fields).filter(([path]) => !isSlip(op, path));
    const isSample = entries.some(([, facts]) => isMap(facts) && Array.isArray(facts['type']));
    if (isSample) known.samples.push(readSample(op, entries, problem));
    else for (const [path, facts] of entries) addModel(op, known, path, facts, problem);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function sideOf(evidence: Evidence, op: string, side: Side): SideEvidence {
  const sides = evidence.get(op) ?? {};
  evidence.set(op, sides);
  sides[side] ??= { fields: {}, samples: [] };
  return sides[side];
}

function readSample(
  op: string,
  entries: readonly (readonly [string, unknown])[],
  problem: (message: string) => void,
): Sample {
  const sample: Record<string, { types: FieldType[]; values?: string[] }> = {};
  for (const [path, facts] of entries) {
    const { type, values } = isMap(facts) ? facts : {};
    if (!Array.isArray(type)) problem(`no types of ${path}`);
    // `null` and an empty list say nothing about the type.
    const types = Array.isArray(type) ? type.flatMap((word) => WORDS[String(word)] ?? []) : [];
    const words = Array.isArray(values) ? values.map(String).filter((word) => !isSlip(op, path, word)) : [];
    sample[path] = { types, ...(words.length === 0 ? {} : { values: words }) };
  }
  return sample;
}

function addModel(
  op: string,
  known: SideEvidence,
  path: string,
  facts: unknown,
  problem: (message: string) => void,
): void {
  if (!isMap(facts)) {
    problem(`no sources of ${path}`);
    return;
  }
  for (const [source, fact] of Object.entries(facts)) {
    const sdk = WITNESSES.find((name) => name === source);
    const { type, required, enum: values } = isMap(fact) ? fact : {};
    const read = WORDS[String(type)];
    if (!sdk) problem(`unknown source of ${path}: ${source}`);
    else if (!read) problem(`unknown type of ${path}: ${String(type)}`);
    else {
      const words = Array.isArray(values) ? values.map(String).filter((word) => !isSlip(op, path, word)) : [];
      const field: SdkField = {
        type: read,
        ...(required === false ? { optional: true } : {}),
        ...(words.length === 0 ? {} : { values: words }),
      };
      known.fields[path] = { ...known.fields[path], [sdk]: field };
    }
  }
}
