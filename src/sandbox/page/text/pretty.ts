import { Transformer } from '../../../wire/transformer.ts';
import { isShort, shortened, withoutSecrets } from './redact.ts';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/** Deeper levels are not indented any further, so that the text stays as small as the body. */
const MAX_INDENT = 16;

/**
 * JSON with one field per line. Numbers and escapes stay as they were sent.
 *
 * @param show what stands for a text of a field
 */
export function pretty(json: string, show = (_name: string, quoted: string) => quoted): string {
  const parts: string[] = [];
  let depth = 0;
  let name = '';
  let last = '';
  const line = () => `\n${'  '.repeat(Math.min(depth, MAX_INDENT))}`;
  const tokens = json.match(TOKEN) ?? [];
  for (const [index, token] of tokens.entries()) {
    const isEnd = token === '}' || token === ']';
    if (isEnd) depth -= 1;
    const isEmpty = isEnd && (last === '{' || last === '[');
    if ((isEnd && !isEmpty) || (!isEnd && (last === '{' || last === '[' || last === ','))) parts.push(line());
    if (token === '{' || token === '[') depth += 1;
    const isName = tokens[index + 1] === ':';
    if (isName) name = token.slice(1, -1);
    const isText = token.startsWith('"') && !isName;
    parts.push(isText ? show(name, token) : token === ':' ? ': ' : token);
    last = token;
  }
  return parts.join('');
}

/** A field of JSON that cannot be read, because it is cut or wrong; its text may have no end. */
const JSON_FIELD = /("(\w{1,64})"\s{0,16}:\s{0,16}")((?:[^"\\]|\\.)*)/g;
/** The same of XML. */
const XML_FIELD = /(<(\w{1,64})>(?:<!\[CDATA\[)?)([^<\]]*)/g;

/** Any text without credentials, though it cannot be read as fields. */
function withoutFields(text: string, field: RegExp): string {
  const short = (all: string, head: string, name: string, value: string) =>
    isShort(name) ? head + shortened(value) : all;
  return withoutSecrets(text.replace(field, short));
}

/** A body for people: JSON and XML with one field per line and without signatures, any other text as it is. */
export function readable(text: string): string {
  const start = text.trimStart().slice(0, 1);
  if (start === '{' || start === '[') {
    if (!isJson(text)) return withoutFields(text, JSON_FIELD);
    return pretty(text, (name, quoted) => {
      const inner = quoted.slice(1, -1);
      return isShort(name) ? `"${shortened(inner)}"` : withoutSecrets(quoted);
    });
  }
  return start === '<' ? readableXml(text) : withoutSecrets(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** XML that cannot be read as fields stands as it is, but without signatures. */
function readableXml(text: string): string {
  try {
    const fields = Object.entries(Transformer.toArray(text)).map(([name, value]) => [
      name,
      typeof value === 'string' && isShort(name) ? shortened(value) : value,
    ]);
    return Transformer.toXml(Object.fromEntries(fields), true, true).trimEnd();
  } catch {
    return withoutFields(text, XML_FIELD);
  }
}
