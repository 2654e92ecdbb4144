import type { OperationObject, Schema } from '../../openapi/document.ts';
import { chainOf } from './chain.ts';
import { type Literal, printLiteral, source, text } from './literal.ts';
import { type ExampleRequest, requestDocument } from './request.ts';
import { exampleValues } from './values.ts';

/** An operation as a call names it. */
interface Target {
  /** The path as used in calls: `v3/…`, or `v2/…`. */
  path: string;
  method: string;
  requestBody?: OperationObject['requestBody'];
}

/** The call in TypeScript, with the chain: `const { data } = await instance.v3.….post({ … });`. */
export function codeOf(target: Target, request: ExampleRequest): string {
  const { before, options } = request.upload ? uploadOf(target) : { before: [], options: [] };
  const given = Object.entries(requestDocument(request, target.path.startsWith('v2/')));
  const entries = [...given.map(([name, value]) => [name, literalOf(value)] as const), ...options];
  const argument = entries.length === 0 ? '' : printLiteral({ kind: 'object', entries });
  const call = `const { data } = await instance.${chainOf(target.path)}.${target.method}(${argument});`;
  return [...before, call].join('\n');
}

type Upload = { before: string[]; options: (readonly [string, Literal])[] };

/** A file with signed `meta` is sent as a MediaUtil, any other form unchanged. */
function uploadOf({ requestBody }: Target): Upload {
  const { properties = {} } = requestBody?.content['multipart/form-data']?.schema ?? {};
  const meta = properties['meta']?.contentSchema;
  if (!meta) return formOf(properties);
  const media = "new MediaUtil('shop.jpg')";
  const isUsual = Object.keys(meta.properties ?? {}).every((name) => /^(?:filename|sha256)$/.test(name));
  if (isUsual) return { before: [], options: [['body', source(media)]] };
  const fields: Literal = {
    kind: 'call',
    name: 'JSON.stringify',
    argument: literalOf(exampleValues(meta)),
  };
  return {
    before: [`const media = ${media}.withMeta(${printLiteral(fields)});`],
    options: [['body', source('media')]],
  };
}

function formOf(properties: Readonly<Record<string, Schema>>): Upload {
  const values = Object.entries(exampleValues({ type: 'object', properties }));
  const parts = values.map(([name, value]) =>
    typeof value === 'object'
      ? `form.append('${name}', await openAsBlob('shop.jpg'), 'shop.jpg'); // from node:fs`
      : `form.append('${name}', ${printLiteral(literalOf(value))});`,
  );
  return {
    before: ['const form = new FormData();', ...parts, 'const multipart = new Response(form);'],
    options: [
      ['body', source('Buffer.from(await multipart.arrayBuffer())')],
      [
        'headers',
        {
          kind: 'object',
          entries: [['Content-Type', source("multipart.headers.get('content-type') ?? ''")]],
        },
      ],
    ],
  };
}

function literalOf(value: unknown): Literal {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return { kind: 'array', items: value.map(literalOf) };
  if (typeof value !== 'object' || value === null) return source(String(value));
  const entries = Object.entries(value).map(([key, item]) => [key, literalOf(item)] as const);
  return { kind: 'object', entries };
}
