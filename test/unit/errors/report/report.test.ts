import { describe, expect, it } from 'vitest';
import packageJson from '../../../../package.json' with { type: 'json' };
import {
  ApiError,
  BusinessError,
  ConfigurationError,
  RequestError,
  TransportError,
  VerificationError,
  type WechatpayError,
} from '../../../../src/errors/index.ts';
import { idToShow, remember } from '../../../../src/errors/report/report.ts';

const SECRET = 's3cret 13800138000';
const exchange = { method: SECRET, path: SECRET, status: 400, requestId: SECRET };
const own = [
  `wechatpay-chain: ${packageJson.version}`,
  `node: ${process.version} ${process.platform} ${process.arch}`,
];

const errors: [string, () => WechatpayError][] = [
  [
    'ConfigurationError',
    () => new ConfigurationError(SECRET as never, SECRET, { field: SECRET, cause: SECRET }),
  ],
  [
    'RequestError',
    () => new RequestError(SECRET as never, SECRET, { field: SECRET, cause: new Error(SECRET) }),
  ],
  [
    'TransportError',
    () => new TransportError(SECRET as never, SECRET, { exchange, mayHaveReached: true, cause: SECRET }),
  ],
  [
    'VerificationError',
    () => new VerificationError(SECRET as never, SECRET, { exchange, serial: SECRET, field: SECRET }),
  ],
  [
    'ApiError',
    () =>
      new ApiError({
        exchange,
        code: SECRET,
        officialMessage: SECRET,
        detail: { value: SECRET },
        verified: true,
        hint: SECRET,
      }),
  ],
  [
    'BusinessError',
    () =>
      new BusinessError({
        exchange,
        return_code: SECRET,
        return_msg: SECRET,
        result_code: SECRET,
        err_code: SECRET,
        err_code_des: SECRET,
        verified: false,
        hint: SECRET,
      }),
  ],
];

describe('the report of an error', () => {
  it.each(errors)('contains nothing of the fields of a %s', (name, make) => {
    const error = make();
    Object.assign(error, { attempts: [{ code: SECRET, host: SECRET }], note: SECRET });
    const status = 'status' in error ? ['status: 400'] : [];
    expect(error.toReport().split('\n')).toEqual([...own, `error: ${name} ERROR`, ...status]);
    remember(error, {
      method: SECRET,
      path: 'v3/x',
      merchantSerial: SECRET,
      platformSerial: SECRET,
      clock: 0,
    });
    const report = error.toReport();
    expect(report).toContain('operation: ? v3/x');
    expect(report).not.toMatch(/s3cret|1380/);
  });

  it('says what is known, line by line', () => {
    const known = { method: 'POST', path: 'v3/x/1', status: 400, requestId: '08F7-0_1' };
    const error = new ApiError({
      exchange: known,
      code: 'PARAM_ERROR',
      officialMessage: SECRET,
      verified: true,
    });
    remember(error, { platformSerial: 'PUB_KEY_ID_01', clock: -1_900 });
    remember(error, { method: 'post', path: 'v3/x/{id}', merchantSerial: '5157F0' });
    expect(error.toReport().split('\n')).toEqual([
      ...own,
      'error: ApiError PARAM_ERROR',
      'operation: POST v3/x/{id}',
      'status: 400',
      'Request-ID: 08F7-0_1',
      'serial of the merchant: 5157F0',
      'serial of the response: PUB_KEY_ID_01',
      'clock: 2 s behind the Date of the response',
    ]);
    remember(error, { clock: 301_400 });
    expect(error.toReport()).toContain('clock: 301 s ahead of the Date of the response');
    remember(error, { clock: 999 });
    expect(error.toReport()).toContain('clock: within 1 s of the Date of the response');
  });

  it('has the serial that an unverified notification names', () => {
    const error = new VerificationError('SIGNATURE_MISMATCH', 'x', { serial: '5157F0' });
    expect(error.toReport().split('\n')).toEqual([
      ...own,
      'error: VerificationError SIGNATURE_MISMATCH',
      'serial of the response: 5157F0',
    ]);
  });

  it.each([['a b'], ['a\nb'], ['粤'], [''], ['a'.repeat(129)], [undefined], [5], ['"a"']])(
    'shows no %j as an id',
    (id) => {
      expect(idToShow(id)).toBeUndefined();
    },
  );
});
