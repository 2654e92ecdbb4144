import { RequestError } from '../../../src/errors/index.ts';

/** What a function returns, or the code of its refusal and the field that this names. */
export function codeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof RequestError ? `${error.code} ${error.field ?? ''}`.trim() : error;
  }
}
