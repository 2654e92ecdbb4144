import * as z from 'zod';
import { OUTCOME_UNKNOWN } from '../../../errors/exchange.ts';
import { helpOn } from '../../../errors/help.ts';
import { RequestError } from '../../../errors/index.ts';
import { type KnownCode, officialCode, ownCodes } from '../../../lookup/codes/codes.ts';
import { NUMBERS } from '../../../lookup/codes/numbers.ts';
import { documentedErrors } from '../../../openapi/errors.ts';
import { type Documented, documentedOperations } from '../../shared/operations/documented.ts';
import { findOperation } from '../../shared/operations/find-operation.ts';
import { operationPath, operationVerb } from '../../shared/operations/operation-path.ts';
import { defineTool } from './tool.ts';

/** The most operations that are listed. */
const MANY = 10;
const NOTHING =
  'There is no information on these values. Pass code: error.code of wechatpay-chain, or the code (v2: err_code) of the response body; or the status of a failed response (400 or above); or a request_id that ends with a hyphen and a number.';

const INPUT = z.strictObject({
  code: z
    .string()
    .max(100)
    .optional()
    .describe(
      'error.code of wechatpay-chain, or the code / err_code of WeChat Pay: SIGN_ERROR, CONFIG_MISSING, HTTP_502',
    ),
  status: z.number().int().min(100).max(599).optional().describe('the HTTP status'),
  request_id: z
    .string()
    .max(200)
    .optional()
    .describe('the Request-ID of the response: its last number can identify the cause'),
  method: z.string().optional().describe('of the operation that failed'),
  path: z.string().max(500).optional().describe('of the operation that failed'),
});
type Input = z.output<typeof INPUT>;

export const explainError = defineTool({
  name: 'explain_error',
  title: 'Explain an error',
  description:
    'What an error means and what to do, in English and Chinese: by a code of wechatpay-chain or of WeChat Pay, the HTTP status and the Request-ID. Lists the operations that document the code. With method and path, also says whether that operation documents it.',
  input: INPUT,
  run: (input) => {
    const { code, status, request_id, method, path } = input;
    if (code === undefined && status === undefined && request_id === undefined) {
      throw new RequestError('REQUEST_INVALID', 'Pass at least one of code, status and request_id', {
        field: 'code',
      });
    }
    const known = knownCode(input);
    const number = numberOf(request_id);
    const operation =
      method !== undefined && path !== undefined
        ? findOperation(operationPath(path), operationVerb(method))
        : undefined;
    const answers = known ? answersWith(known.code) : [];
    const lines = [
      ...(known ? wordsOf(known) : unknownCode(code)),
      ...statusLines(input, known),
      ...(number === undefined ? [] : numberLines(number)),
      // A code that only the status suggests may have another spelling there.
      ...(operation && known && (code ?? number) !== undefined
        ? operationLines(operation, known.code, status)
        : []),
      ...(answers.length === 0
        ? []
        : [`${answers.length} operations document it: ${answers.slice(0, MANY).join('; ')}`]),
    ];
    if (lines.length === 0) lines.push(NOTHING);
    return {
      document: {
        ...(code === undefined ? {} : { code }),
        ...(status === undefined ? {} : { status }),
        known: known !== undefined,
        ...(known?.words ? { means: pair(known.words.means), todo: pair(known.words.todo) } : {}),
        ...(known ? { classes: known.classes, help: helpOf(known) } : {}),
        ...(known && known.others.length > 0 ? { other_spellings: known.others } : {}),
        ...(number === undefined ? {} : { request_id_number: number, ...causeOf(number) }),
        operations: answers.slice(0, MANY),
        explanation: lines,
      },
      text: lines.join('\n'),
    };
  },
});

const own = new Map(ownCodes().map((known) => [known.code, known]));

/** A code of the package, one of WeChat Pay that is known, or what the Request-ID says. */
function knownCode({ code, status, request_id }: Input): KnownCode | undefined {
  const named = code?.trim();
  if (named !== undefined) return codeNamed(named) ?? codeNamed(named.toUpperCase());
  const cause = NUMBERS.find(({ number }) => number === numberOf(request_id))?.code;
  if (cause !== undefined) return official(cause);
  return status === undefined ? undefined : codeOfStatus(status);
}

function codeNamed(name: string): KnownCode | undefined {
  return own.get(/^HTTP_\d+$/.test(name) ? 'HTTP_STATUS' : name) ?? official(name);
}

/** Only these statuses have one meaning without the code of the body. */
function codeOfStatus(status: number): KnownCode | undefined {
  if (status === 401) return official('SIGN_ERROR');
  if (status === 429) return official('FREQUENCY_LIMITED');
  return status >= 500 ? own.get('HTTP_STATUS') : undefined;
}

function official(code: string): KnownCode | undefined {
  const known = officialCode(code);
  return known.words || answersWith(code).length > 0 ? known : undefined;
}

function wordsOf({ code, classes, words, others }: KnownCode): string[] {
  return [
    `${code} (${classes.join(', ')})`,
    ...(words ? [words.means[1], words.todo[1], `${words.means[0]}${words.todo[0]}`] : []),
    ...(others.length > 0 ? [`Other spellings of the same: ${others.join(', ')}`] : []),
  ];
}

function unknownCode(code: string | undefined): string[] {
  if (code === undefined) return [];
  return [
    'This code is neither one of wechatpay-chain nor one that the documentation of WeChat Pay lists. Read the message of the response. If the request may have moved money, query first.',
  ];
}

function statusLines({ code, status }: Input, known: KnownCode | undefined): string[] {
  if (status === undefined) return [];
  if (status >= 500) return [`HTTP ${status}: ${OUTCOME_UNKNOWN}`];
  if (status >= 300 && status < 400) {
    return [`HTTP ${status}: the client does not follow redirects: call the target path.`];
  }
  if (status === 401) return ['HTTP 401: WeChat Pay rejected the signature. See SIGN_ERROR.'];
  if (status === 429) return ['HTTP 429: too many requests. Wait, then retry with the same numbers.'];
  if (status < 400 || code !== undefined || known) return [];
  return [`HTTP ${status}: this status has several causes. Pass the code of the response body as code.`];
}

/** The number after the last hyphen of a Request-ID. */
function numberOf(request_id: string | undefined): number | undefined {
  const digits = /-(\d{1,12})$/.exec(request_id?.trim() ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function numberLines(number: number): string[] {
  if (number === 0) return ['The Request-ID ends with 0: WeChat Pay counts it as a success.'];
  const cause = NUMBERS.find((one) => one.number === number);
  if (!cause) return [`The Request-ID ends with ${number}, an unknown cause inside WeChat Pay.`];
  const code = cause.code === undefined ? '' : ` (${cause.code})`;
  return [`The Request-ID ends with ${number}: ${cause.means[1]}${code}. ${cause.means[0]}`];
}

function causeOf(number: number): object {
  const cause = NUMBERS.find((one) => one.number === number);
  return cause ? { request_id_means: pair(cause.means) } : {};
}

function operationLines(operation: Documented, code: string, status: number | undefined): string[] {
  const name = `${operation.method.toUpperCase()} ${operation.path}`;
  const own = documentedErrors(operation).filter((error) => error.code === code);
  if (own.length === 0) return [`${name} does not document this code.`];
  const [{ status: documented, term = '' } = { status: 0 }] = own;
  const differs = status !== undefined && own.every((error) => error.status !== status);
  return [
    `${name} documents it with HTTP ${documented} ${term}${differs ? `, not with ${status}` : ''}`.trim(),
  ];
}

function answersWith(code: string): string[] {
  return documentedOperations()
    .filter((operation) => documentedErrors(operation).some((error) => error.code === code))
    .map(({ method, path }) => `${method.toUpperCase()} ${path}`);
}

function helpOf({ code, classes, words }: KnownCode): string {
  return helpOn(code, classes.includes('BusinessError'), words?.means[1]);
}

function pair([zh, en]: readonly [zh: string, en: string]): { en: string; zh: string } {
  return { en, zh };
}
