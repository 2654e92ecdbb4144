import { clientOf, type Instance } from '../../src/index.ts';
import { flawOf } from '../../src/sandbox/schema/check.ts';
import { documentedOperations, type Schema } from '../../src/sandbox/schema/document.ts';

/** Lets each call fail whose answer is not as it is documented. */
export function documentedAnswers<T extends Instance>(instance: T): T {
  clientOf(instance).axios.interceptors.response.use((response) => {
    const { method = '', url = '' } = response.config;
    const { pathname } = new URL(url, response.config.baseURL);
    const { name, schema } = answerOf(method.toUpperCase(), pathname.slice(1));
    if (!schema) return response;
    const flaw = flawOf(response.data, schema, true);
    if (flaw) throw new Error(`${name} is answered with ${flaw.pointer}: ${flaw.issue}`);
    return response;
  });
  return instance;
}

function answerOf(method: string, path: string): { name: string; schema?: Schema | undefined } {
  const variables = (name: string) => name.split('{').length;
  const [found] = documentedOperations()
    .filter((one) => one.method === method)
    .flatMap(({ paths, responses }) =>
      paths.map((name) => ({ name: `${method} ${name}`, paths: name, responses })),
    )
    .filter(({ paths }) => new RegExp(`^${paths.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort((a, b) => variables(a.name) - variables(b.name));
  if (!found) throw new Error(`${method} ${path} is not documented`);
  return { name: found.name, schema: found.responses['200']?.content?.['application/json']?.schema };
}
