import type { Verb } from '../options/verbs.ts';

/** What a verb at the end of a chain does: the only way out of the collector. */
export type Send = (verb: Verb, path: string, options: unknown) => unknown;

/** Read by `await`, loggers, test printers and module loaders on anything they meet: never a piece of a path. */
export const NEVER_SEGMENTS: ReadonlySet<string> = new Set([
  'then',
  'catch',
  'finally',
  'toJSON',
  'inspect',
  '$$typeof',
  'nodeType',
  'tagName',
  'hasAttribute',
  'asymmetricMatch',
  'getMockName',
  '_isMockFunction',
  '__esModule',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
]);
