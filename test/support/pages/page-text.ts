import { DocsError, FaultLog } from '../../../codegen/model/fault.ts';
import type { Field, Operation } from '../../../codegen/model/model.ts';
import { parseDocs } from '../../../codegen/parse/docs.ts';
import { readOperationPage } from '../../../codegen/parse/page.ts';

/** The line of the first row of the request table in {@link operationText}. */
const FIRST_ROW = 5;

/** A page with one operation, its request rows and response rows as given. */
export function operationText(
  request: readonly string[],
  response: readonly string[] = ['| id | string'],
): string {
  return `# Test {#post}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${request.join('\n')}

{.im-table #request}

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
${response.join('\n')}

{.im-table #response}
`;
}

/** The operation of a page, which must be understood. */
export function readOperation(text: string, file = 'openapi/v3/test.md'): Operation {
  const log = new FaultLog();
  const page = readOperationPage(file, text, log.of(file));
  log.check();
  const [operation] = page?.operations ?? [];
  if (!operation) throw new Error('no operation');
  return operation;
}

/** What stands below `json` in a page whose request is `json` with these rows, which begin at indent 1. */
export function readJson(rows: readonly string[]): Field[] {
  const { request } = readOperation(operationText(['| json {data-required} | object', ...rows]));
  return request[0]?.children ?? [];
}

/** The faults of reading these pages, as `file:line: message`. */
export function faultsOf(pages: Readonly<Record<string, string>>): string[] {
  try {
    parseDocs(Object.entries(pages).map(([file, text]) => ({ file, text })));
  } catch (error) {
    if (error instanceof DocsError)
      return error.faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`);
    throw error;
  }
  return [];
}

/** The faults of one page whose request table has these rows, as `line: message` with 1 for the first row. */
export function rowFaults(rows: readonly string[]): string[] {
  return faultsOf({ 'openapi/v3/test.md': operationText(rows) }).map((fault) => {
    const [, line, message] = /^openapi\/v3\/test\.md:(\d+): (.*)$/.exec(fault) ?? [];
    return `${Number(line) - FIRST_ROW + 1}: ${message}`;
  });
}
