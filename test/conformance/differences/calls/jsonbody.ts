import { Readable } from 'node:stream';
import { isPlainObject } from '../../../../src/wire/plain-object.ts';
import { asMap } from '../../calls/capture.ts';
import { valuesIn } from '../../forms.ts';
import type { Difference } from '../../judge.ts';

const optionOf = ([, options]: readonly unknown[], name: string) => asMap(options)[name] ?? undefined;
const inJson = (args: readonly unknown[], test: (value: unknown) => boolean) =>
  valuesIn(optionOf(args, 'json')).some(test);
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
const isOpaque = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !isPlainObject(value) &&
  !Buffer.isBuffer(value);
const isRawBody = (value: unknown) =>
  typeof value === 'string' || Buffer.isBuffer(value) || value instanceof Readable;

/** What JSON.stringify makes of it, parsed: as both sides are compared. */
const asJson = (_: unknown, args: readonly unknown[]) => ({
  body: { json: JSON.stringify(optionOf(args, 'json')) },
  contentType: 'application/json',
});

export const differences: Difference[] = [
  {
    rule: 'One call has one body, and it is no form: PHP takes the json of several.',
    matches: (_, args) =>
      optionOf(args, 'form_params') !== undefined ||
      optionOf(args, 'multipart') !== undefined ||
      (optionOf(args, 'json') !== undefined && optionOf(args, 'body') !== undefined),
    ours: 'refused',
    code: /BODY_CONFLICT|REQUEST_INVALID/,
  },
  {
    rule: 'A float that is whole and beyond 2^53 - 1 is refused: it has lost digits. A bigint is exact.',
    matches: (_, args) => inJson(args, (value) => Number.isInteger(value) && !Number.isSafeInteger(value)),
    ours: 'refused',
    code: /BODY_UNSERIALIZABLE/,
  },
  {
    rule: 'What keeps its content where JSON does not see it, as a Map, is refused: it would be written as {}.',
    matches: (_, args) => inJson(args, isOpaque),
    ours: 'refused',
    code: /BODY_UNSERIALIZABLE/,
  },
  {
    rule: 'Depth is only limited by JavaScript.',
    matches: (_, args) => depthOf(optionOf(args, 'json')) > 512,
    ours: asJson,
  },
  {
    rule: 'A raw body is text, bytes, a stream or a form.',
    matches: (_, args) => {
      const body = optionOf(args, 'body');
      return body !== undefined && !isRawBody(body) && !isPlainObject(body);
    },
    ours: 'refused',
    code: /BODY_UNSERIALIZABLE/,
  },
];
