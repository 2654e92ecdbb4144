import type { Verb } from '../options/verbs.ts';

/** Sends the request of a verb at the end of a chain. */
export type Send = (verb: Verb, path: string, options: unknown) => unknown;

/** Names that `await`, loggers, test printers and module loaders read on any object: never a path segment. */
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
