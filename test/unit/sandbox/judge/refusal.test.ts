import { describe, expect, it } from 'vitest';
import { refusalIn } from '../../../../src/sandbox/judge/refusal.ts';

const said = (status: number, text: string) => refusalIn({ status, body: Buffer.from(text) });

describe('refusalIn', () => {
  it('reads the code, message and detail of v3', () => {
    const detail = { field: '/amount/total', issue: 'must be of type integer', location: 'body', value: '1' };
    const body = JSON.stringify({ code: 'PARAM_ERROR', message: '参数错误', detail });
    expect(said(400, body)).toEqual({ code: 'PARAM_ERROR', message: '参数错误', detail });
    expect(said(404, '{"code":"ORDER_NOT_EXIST","message":"订单不存在"}')).toEqual({
      code: 'ORDER_NOT_EXIST',
      message: '订单不存在',
    });
  });

  it.each([
    [
      'of the communication',
      '<return_code>FAIL</return_code><return_msg>签名错误</return_msg>',
      'FAIL',
      '签名错误',
    ],
    [
      'of the operation',
      '<return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>ORDERPAID</err_code><err_code_des>该订单已支付</err_code_des>',
      'ORDERPAID',
      '该订单已支付',
    ],
  ])('reads a failure %s of v2', (_, fields, code, message) => {
    expect(said(200, `<xml>${fields}</xml>`)).toEqual({ code, message });
  });

  it.each([
    ['a success', 200, '{"code_url":"weixin://"}'],
    ['a success that only names a failure', 200, '<xml><return_code>SUCCESS</return_code><a>FAIL</a></xml>'],
    ['XML that is none', 200, '<xml>FAIL'],
    ['an error that is no JSON', 502, '<html>Bad Gateway</html>'],
    ['an error of another form', 500, '{"message":1}'],
    ['no body', 204, ''],
    ['a file', 200, `<${'FAIL'.repeat(20_000)}`],
  ])('is undefined for %s', (_, status, text) => {
    expect(said(status, text)).toBeUndefined();
  });
});
