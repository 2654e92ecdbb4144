import type { Side } from '../facts/witness.ts';
import type { FieldType, Source } from '../model/model.ts';

/** Other sources of fields: two official SDKs and a community SDK. */
export const WITNESSES = ['java', 'go', 'dotnet'] as const satisfies Source[];
type SdkSource = (typeof WITNESSES)[number];

/** The official SDKs; one of them is enough. */
export const OFFICIAL_SDKS: readonly Source[] = ['java', 'go'];

/** What one SDK states about a field. */
export interface SdkField {
  type: FieldType;
  /** Whether it may be omitted. */
  optional?: true;
  values?: string[];
}

/** One example payload: the types and values of its fields, by their paths. */
export type Sample = Readonly<Record<string, { types: FieldType[]; values?: string[] }>>;

/** What is known about one side of an operation. A path names fields without indexes: `list/id`. */
export interface SideEvidence {
  fields: Record<string, Partial<Record<SdkSource, SdkField>>>;
  samples: Sample[];
}

/** By operation, `GET v3/a/{}`, and side. */
export type Evidence = Map<string, Partial<Record<Side, SideEvidence>>>;
