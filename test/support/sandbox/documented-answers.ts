import { clientOf, type Instance } from '../../../src/index.ts';
import { flawOf } from '../../../src/sandbox/judge/schema/check.ts';
import type { Schema } from '../../../src/sandbox/judge/schema/document.ts';
import { documentedRoutes } from '../../../src/sandbox/route/documented.ts';

/** Lets each call fail whose answer is not as it is documented. */
export function documentedAnswers<T extends Instance>(instance: T): T {
  clientOf(instance).axios.interceptors.response.use((response) => {
    const { method = '', url = '' } = response.config;
    const { pathname } = new URL(url, response.config.baseURL);
    const { name, schema } = answerOf(method.toUpperCase(), pathname);
    if (!schema) return response;
    const flaw = flawOf(response.data, schema, true);
    if (flaw) throw new Error(`${name} is answered with ${flaw.pointer}: ${flaw.issue}`);
    return response;
  });
  return instance;
}

function answerOf(method: string, pathname: string): { name: string; schema?: Schema | undefined } {
  const found = documentedRoutes().find(method, pathname, false);
  if (!found) throw new Error(`${method} ${pathname} is not documented`);
  const schema = found.end.responses['200']?.content?.['application/json']?.schema;
  return { name: `${method} ${found.pieces.join('/')}`, schema };
}
