import { emitTypes } from './emit/types.ts';
import type { Model } from './model.ts';
import { planTypes } from './plan/plan.ts';
import { renderDocs } from './render/page.ts';

/** A file that is made of the pages alone. */
export interface Output {
  /** Relative to the root of the package, with `/`. */
  file: string;
  text: string;
}

/** The folder in which there is nothing else. */
export const GENERATED = 'src/generated';

/**
 * Everything that is made of the pages: the types, and the pages themselves with their samples.
 *
 * @throws Error when a path cannot be written as a chain
 */
export function outputsOf(model: Model): Output[] {
  return [
    ...emitTypes(planTypes(model)).map(({ file, text }) => ({ file: `${GENERATED}/${file}`, text })),
    ...renderDocs(model).map(({ file, text }) => ({ file: `docs/${file}`, text })),
  ];
}
