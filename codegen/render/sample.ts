import { chainOf, templateOf } from '../../src/lookup/sample/chain.ts';
import { type Literal, printLiteral, source, text } from '../../src/lookup/sample/literal.ts';
import type { Field, Operation } from '../model/model.ts';
import { variablesOf } from '../model/path.ts';
import { exampleEntries, exampleOf } from './example.ts';

/** A call as a reader would write it, in one of the six ways. */
export interface Sample {
  title: string;
  code: string;
}

/** Lines before the call, and the options it takes. */
interface Call {
  before: string[];
  options: (readonly [string, Literal])[];
}

/** The six samples of an operation: three forms of access, each in the asynchronous and the plain name of the verb. */
export function samplesOf(operation: Operation): Sample[] {
  const { path, method } = operation;
  const { before, options } = callOf(operation);
  const argument = options.length === 0 ? '' : printLiteral({ kind: 'object', entries: options });
  const forms = [
    ['纯链式', `instance.${chainOf(path)}`],
    ['声明式', `instance.chain('${templateOf(path)}')`],
    ['属性式', `instance['${templateOf(path)}']`],
  ] as const;
  const lead = before.map((line) => `${line}\n`).join('');
  return [
    ...forms.map(([form, node]) => ({
      title: `异步${form}`,
      code: `${lead}await ${node}.${method}Async(${argument}).then(({ data }) => {\n  console.log(data);\n});`,
    })),
    ...forms.map(([form, node]) => ({
      title: `同步${form}`,
      code: `${lead}const { data } = await ${node}.${method}(${argument});\nconsole.log(data);`,
    })),
  ];
}

function callOf({ path, request }: Operation): Call {
  const variables = variablesOf(path);
  const call: Call = { before: [], options: [] };
  for (const field of request) {
    if (field.name === 'body' && !variables.includes('body')) addUpload(field, request, call);
    else if (field.name !== 'headers' || !call.options.some(([name]) => name === 'headers')) {
      call.options.push(...exampleEntries([field]));
    }
  }
  return call;
}

/** A file with signed `meta` is sent as a MediaUtil, any other form unchanged. */
function addUpload({ children = [] }: Field, request: readonly Field[], call: Call): void {
  const meta = children.find(({ name }) => name === 'meta');
  if (meta?.content?.shape === 'object') {
    call.before.push("const media = new MediaUtil('/path/to/file');");
    const names = meta.content.fields.map(({ name }) => name);
    if (names.some((name) => name !== 'filename' && name !== 'sha256')) {
      call.before.push(`media.setMeta(${printLiteral(exampleOf(meta))});`);
    }
    call.options.push(['body', source('media')]);
    return;
  }
  call.before.push('const form = new FormData();');
  for (const field of children) call.before.push(`form.append('${field.name}', ${formValue(field)});`);
  call.before.push('const multipart = new Response(form);');
  const headers = request.find(({ name }) => name === 'headers')?.children ?? [];
  const contentType = source("multipart.headers.get('content-type')");
  call.options = call.options.filter(([name]) => name !== 'headers');
  call.options.push(['body', source('await multipart.arrayBuffer()')]);
  call.options.push([
    'headers',
    { kind: 'object', entries: [['Content-Type', contentType], ...exampleEntries(headers)] },
  ]);
}

function formValue(field: Field): string {
  return field.type === 'object'
    ? "new Blob([]), 'file'"
    : printLiteral(field.type === 'string' ? exampleOf(field) : text(''));
}
