import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../../../src/cli/shared/output/exit-code.ts';
import {
  ApiError,
  BusinessError,
  ConfigurationError,
  RequestError,
  TransportError,
  VerificationError,
} from '../../../../../src/errors/index.ts';

const api = (status: number, verified: boolean) =>
  new ApiError({
    exchange: { method: 'POST', path: 'v3/x', status },
    code: 'X',
    officialMessage: '',
    verified,
  });
const business = (err_code: string) =>
  new BusinessError({
    exchange: { method: 'POST', path: 'v2/x' },
    return_code: 'SUCCESS',
    result_code: 'FAIL',
    err_code,
    verified: true,
  });
const transport = new TransportError('TIMEOUT', 'x', {
  exchange: { method: 'POST', path: 'v3/x' },
  mayHaveReached: true,
});
const unavailable = (cause?: unknown) => new ConfigurationError('PLATFORM_KEY_UNAVAILABLE', 'x', { cause });

describe('the exit code', () => {
  it.each<[string, unknown, number]>([
    ['a signed refusal', api(400, true), 1],
    ['a refused signature, which cannot be signed', api(401, false), 1],
    ['a refusal that nothing proves', api(400, false), 3],
    ['a fault of WeChat Pay', api(500, true), 3],
    ['a refusal of v2', business('ORDERNOTEXIST'), 1],
    ['a v2 answer that does not know', business('SYSTEMERROR'), 3],
    ['no answer', transport, 3],
    ['an answer that is not proved', new VerificationError('SIGNATURE_MISMATCH', 'x'), 3],
    ['a wrong call', new RequestError('PATH_INVALID', 'x'), 2],
    ['a wrong configuration', new ConfigurationError('CONFIG_MISSING', 'x'), 2],
    ['certificates that could not be downloaded', unavailable(transport), 3],
    ['certificates that were refused', unavailable(api(404, false)), 1],
    ['certificates that do not decrypt', unavailable(), 2],
    ['anything else', new TypeError('x'), 3],
  ])('of %s', (_, error, code) => expect(exitCodeOf(error)).toBe(code));
});
