import { toSegment } from '../../../chain/segment.ts';
import { writeJson } from '../../../wire/json-write.ts';
import type { Call } from './call.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The call in TypeScript, as the samples of the documentation write it. `instance` is that of `Builder.factory`. */
export function codeOf(call: Call): string {
  const options = optionsOf(call);
  const given = options.length === 0 ? '' : literal(Object.fromEntries(options), '');
  return `const { data } = await instance.${chainOf(call.path)}.${call.verb}(${given});\nconsole.log(data);\n`;
}

/** Code that stands for itself. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function optionsOf({ variables, query, headers, body, security, nonceless }: Call): [string, unknown][] {
  const named = Object.fromEntries(query);
  const isMap = Object.keys(named).length === query.length;
  const repeated = new Code(`new URLSearchParams(${literal(query, '  ')})`);
  return [
    ...Object.entries(variables),
    ...(security ? [['security', true] as [string, unknown]] : []),
    ...(nonceless ? [['nonceless', true] as [string, unknown]] : []),
    ...(query.length === 0 ? [] : [['query', isMap ? named : repeated] as [string, unknown]]),
    ...(body ? [bodyOption(body)] : []),
    ...(Object.keys(headers).length === 0 ? [] : [['headers', headers] as [string, unknown]]),
  ];
}

function bodyOption(body: NonNullable<Call['body']>): [string, unknown] {
  if ('json' in body) return ['json', body.json];
  if ('xml' in body) return ['xml', body.xml];
  const media = `new MediaUtil(${text(body.file)})`;
  const meta = body.meta === undefined ? '' : `.withMeta(${text(writeJson(body.meta))})`;
  return ['body', new Code(media + meta)];
}

/** `v3.pay.transactions.outTradeNo._out_trade_no_.close` */
function chainOf(path: string): string {
  return path
    .split('/')
    .map((segment, index) => {
      const [, variable] = /^\{(.*)\}$/.exec(segment) ?? [];
      const name =
        variable === undefined
          ? segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
          : `_${variable}_`;
      const isName = IDENTIFIER.test(name) && toSegment(name) === segment;
      if (isName) return index === 0 ? name : `.${name}`;
      return `[${text(segment)}]`;
    })
    .join('');
}

/** A value of JSON as an expression. Lists of texts and numbers stand on one line. */
function literal(value: unknown, indent: string): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner));
    if (!value.some((item) => typeof item === 'object')) return `[${items.join(', ')}]`;
    return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
  }
  const fields = Object.entries(value).map(
    ([name, field]) => `${inner}${keyOf(name)}: ${literal(field, inner)},\n`,
  );
  return fields.length === 0 ? '{}' : `{\n${fields.join('')}${indent}}`;
}

/** `__proto__: …` would not be a field. */
function keyOf(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return IDENTIFIER.test(name) ? name : text(name);
}

/** A text between single quotes. The escapes of JSON are those of JavaScript. */
function text(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1);
  const requoted = inner.replace(/\\.|'/gs, (piece) => ({ '\\"': '"', "'": "\\'" })[piece] ?? piece);
  return `'${requoted}'`;
}
