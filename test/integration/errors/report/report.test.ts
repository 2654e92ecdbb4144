import { expect, it } from 'vitest';
import type { WechatpayError } from '../../../../src/errors/index.ts';
import { failing, failureOf, openRetrying } from '../../../support/calls/retrying.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { config, platformSerial, serial, serve, signedHeaders } from '../../../support/sockets/peer.ts';

const reportOf = async (call: Promise<unknown>) =>
  ((await failureOf(call)) as WechatpayError).toReport().split('\n');

it('the report of a call that was answered has its documented path, its serials and the difference of the clocks', async () => {
  const body = '{"code":"PARAM_ERROR","message":"张三"}';
  const { url } = await serve((_, response) => {
    const date = new Date(Date.now() - 90_000).toUTCString();
    response.writeHead(400, { ...signedHeaders(body), Date: date }).end(body);
  });
  const path = 'v3/pay/transactions/out-trade-no/T13800138000';
  const report = await reportOf(
    untyped(config({ base_uri: url }))
      .chain(path)
      .get({ query: { mchid: '1' } }),
  );
  expect(report.slice(2)).toEqual([
    'error: ApiError PARAM_ERROR',
    'operation: GET v3/pay/transactions/out-trade-no/{out_trade_no}',
    'status: 400',
    'Request-ID: 08F7-0',
    `serial of the merchant: ${serial}`,
    `serial of the response: ${platformSerial}`,
    expect.stringMatching(/^clock: (?:89|9\d) s ahead of the Date of the response$/),
  ]);
});

it('the report of a call that was not answered, or not sent, says less', async () => {
  const down = untyped(config({ base_uri: 'http://127.0.0.1:9/v3/' }));
  expect((await reportOf(down.chain('certificates').get())).slice(2)).toEqual([
    'error: TransportError CONNECTION_FAILED',
    'operation: GET v3/certificates',
    `serial of the merchant: ${serial}`,
  ]);
  expect((await reportOf(down.chain('v3/{id}').get())).slice(2)).toEqual([
    'error: RequestError PATH_VALUE_MISSING',
    'operation: GET v3/{…}',
    `serial of the merchant: ${serial}`,
  ]);
});

it('the report of a call that was repeated is that of its end', async () => {
  const { instance } = await openRetrying(failing(9, { 'Request-ID': '08-2' }));
  const report = await reportOf(instance.chain('v3/certificates').get());
  expect(report).toContain('error: ApiError HTTP_503');
  expect(report).toContain('Request-ID: 08-2');
  expect(report.at(-1)).toMatch(/^clock: (?:within 1|\d+) s .* Date of the response$/);
});
