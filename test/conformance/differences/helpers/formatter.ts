import { isExact, isFn } from '../../forms.ts';
import { type Difference, REFUSED } from '../../judge.ts';

const byBytes = ([a]: [unknown, unknown], [b]: [unknown, unknown]) =>
  Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
const fieldsOf = (thing: unknown): [unknown, unknown][] =>
  thing instanceof Map ? [...thing] : Object.entries((thing as object | undefined) ?? {});
const signedFieldsOf = (thing: unknown) =>
  fieldsOf(thing).filter(([name, value]) => name !== 'sign' && value !== null && value !== '');
const hasOneText = (value: unknown) => value === true || isExact(value);
const isFloat = (args: unknown) => JSON.stringify(args).includes('"$float"');

export const differences: Difference[] = [
  {
    rule: 'A value that would end the quotes of the Authorization header, or that no header may hold, is refused.',
    matches: (vector, args) =>
      isFn(/authorization/)(vector) && args.some((arg) => !isExact(arg) || /["\\]|[^ -~]/.test(String(arg))),
    ours: 'refused',
    code: /HEADER_INVALID|VALUE_INVALID/,
  },
  {
    rule: 'A piece that is no text and no whole number has more than one text, so it is not signed.',
    matches: (vector, args) =>
      isFn(/joinedByLineFeed|::request|::response/)(vector) && (!args.every(isExact) || isFloat(vector.args)),
    ours: (_, args) => (args.every(isExact) ? args.map((arg) => `${arg}\n`).join('') : REFUSED),
    code: /VALUE_INVALID/,
  },
  {
    rule: 'A float, false, a nested value or bytes have more than one text, so they are not signed.',
    matches: (vector, [thing]) =>
      isFn(/queryStringLike/)(vector) &&
      (isFloat(vector.args) || signedFieldsOf(thing).some(([, value]) => !hasOneText(value))),
    ours: ({ fn }, [thing]) => {
      const fields = signedFieldsOf(thing);
      if (fn.endsWith('ksort')) fields.sort(byBytes);
      if (!fields.every(([, value]) => hasOneText(value))) return REFUSED;
      return fields.map(([name, value]) => `${name}=${value === true ? 1 : value}`).join('&');
    },
    code: /VALUE_INVALID/,
  },
  {
    rule: 'Names are text: bytes that are none are read as UTF-8.',
    matches: (vector) => isFn(/ksort$/)(vector) && JSON.stringify(vector.args).includes('"base64"'),
    ours: (_, [thing]) => new Map(fieldsOf(thing).sort(byBytes)),
  },
];
