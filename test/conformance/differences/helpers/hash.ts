import { createHash, createHmac } from 'node:crypto';
import { isFn } from '../../forms.ts';
import type { Difference } from '../../judge.ts';

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const isText = (value: unknown) => typeof value === 'string' || Buffer.isBuffer(value);
const isMd5 = isFn(/md5$/);
const isSign = isFn(/sign$/);
/** The text and the key of a hash. */
const textsOf = (fn: string, args: readonly unknown[]) =>
  fn.endsWith('sign') ? args.slice(1, 3) : args.slice(0, 2);

export const differences: Difference[] = [
  {
    rule: 'A text or a key is text or bytes: a number as key would count as none.',
    matches: (vector, args) =>
      isFn(/md5$|hmac$|sign$/)(vector) && textsOf(vector.fn, args).some((arg) => !isText(arg ?? '')),
    ours: 'refused',
    code: /VALUE_INVALID/,
  },
  {
    rule: 'An unknown sign_type is refused; PHP sends an empty sign.',
    matches: (vector, [type]) => isSign(vector) && type !== 'MD5' && type !== 'HMAC-SHA256',
    ours: 'refused',
    code: /SIGN_TYPE_UNKNOWN|VALUE_INVALID/,
  },
  {
    rule: 'Without a key there is no sign.',
    matches: (vector, args) => isSign(vector) && args[2] === '',
    ours: 'refused',
    code: /VALUE_INVALID/,
  },
  {
    rule: 'The key 0 is a key.',
    matches: (vector, args) => (isMd5(vector) && args[1] === '0') || (isSign(vector) && args[2] === '0'),
    ours: ({ fn }, [type, text]) => {
      if (fn.endsWith('md5')) return md5(`${type}&key=0`);
      const signed = `${text}&key=0`;
      const sign = type === 'MD5' ? md5(signed) : createHmac('sha256', '0').update(signed).digest('hex');
      return sign.toUpperCase();
    },
  },
  {
    rule: 'An agency is a boolean, a number or text; as JavaScript has it, an empty list is true.',
    matches: (vector, args) => isMd5(vector) && Array.isArray(args[2]) && args[2].length === 0,
    ours: (_, [text, key]) => md5(`${text}&secret=${key}`),
  },
  {
    rule: 'Signs are text; what is none equals nothing.',
    matches: (vector, args) =>
      isFn(/equals$/)(vector) &&
      args.some((arg, index) => typeof arg !== 'string' && !(index === 1 && arg === null)),
    ours: () => false,
  },
];
