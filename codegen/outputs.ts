import packageJson from '../package.json' with { type: 'json' };
import { emitTypes } from './emit/types.ts';
import type { Model } from './model/model.ts';
import { openapiOf, printOpenapi } from './openapi/document.ts';
import { planTypes } from './plan/plan.ts';
import { renderDocs } from './render/page.ts';
import { printAnswers } from './table/answers.ts';
import { printDocumented } from './table/documented.ts';
import { printTable } from './table/table.ts';

/** A file that is generated from the pages alone. */
export interface Output {
  /** Relative to the root of the package, with `/`. */
  file: string;
  text: string;
}

/** The folder that contains only generated files. */
export const GENERATED = 'src/generated';

/**
 * Everything that is generated from the pages: the types, the tables for run time, the OpenAPI document, and the pages
 * themselves with their samples.
 *
 * @throws Error if a path cannot be written as a chain
 */
export function outputsOf(model: Model): Output[] {
  return [
    ...emitTypes(planTypes(model)).map(({ file, text }) => ({ file: `${GENERATED}/${file}`, text })),
    { file: `${GENERATED}/table.ts`, text: printTable(model) },
    { file: `${GENERATED}/documented.ts`, text: printDocumented(model) },
    { file: `${GENERATED}/answers-table.ts`, text: printAnswers(model) },
    { file: 'openapi.json', text: printOpenapi(openapiOf(model, packageJson.version)) },
    ...renderDocs(model).map(({ file, text }) => ({ file: `docs/${file}`, text })),
  ];
}
