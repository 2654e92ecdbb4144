import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { expect, it, onTestFinished } from 'vitest';
import { traceWechatPay } from '../../../docs/examples/opentelemetry.ts';
import { Webhook } from '../../../src/webhook/index.ts';
import { failureOf } from '../../support/calls/retrying.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { openSandbox } from '../../support/sandbox/raw-request.ts';
import { RecordingTracer } from '../../support/watch/recording-tracer.ts';

it('the example turns calls and notifications into spans', async () => {
  const tracer = new RecordingTracer();
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  onTestFinished(() => trace.disable());
  const stop = traceWechatPay();
  onTestFinished(stop);
  const sandbox = await openSandbox();
  const instance = untyped({ ...sandbox.config, retry: { delay: 1 } });
  sandbox.fail('502');
  await instance.chain('v3/certificates').get();
  await failureOf(
    instance.chain('v3/pay/transactions/id/4200001234').get({ query: { mchid: sandbox.config.mchid } }),
  );
  await failureOf(instance.chain('v3/{id}').get());
  const webhook = Webhook.factory(sandbox.config);
  const draft = { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: {} } } as never;
  const { headers, body } = webhook.sign(draft, sandbox.platform);
  await webhook.parse({ headers, body });
  await failureOf(webhook.parse({ headers, body: `${body} ` }));
  stop();
  await instance.chain('v3/certificates').get();

  const host = new URL(sandbox.url).host;
  const time = expect.any(Number);
  const certificates = {
    name: 'GET v3/certificates',
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': 'GET',
      'url.template': 'v3/certificates',
      'server.address': host,
      'wechatpay.sign_ms': time,
      'wechatpay.wait_ms': time,
      'wechatpay.verify_ms': time,
      'wechatpay.total_ms': time,
    },
  };
  const failed = (message: string) => ({ code: SpanStatusCode.ERROR, message });
  expect(tracer.spans).toMatchObject([
    {
      ...certificates,
      attributes: { ...certificates.attributes, 'http.response.status_code': 502, 'error.type': 'HTTP_502' },
      status: failed('HTTP_502'),
    },
    {
      ...certificates,
      attributes: {
        ...certificates.attributes,
        'http.response.status_code': 200,
        'http.request.resend_count': 1,
      },
      status: undefined,
    },
    {
      name: 'GET v3/pay/transactions/id/{transaction_id}',
      attributes: { 'http.response.status_code': 404, 'wechatpay.serial': sandbox.platform.serial },
      status: failed('ORDER_NOT_EXIST'),
    },
    { name: 'GET v3/{…}', status: failed('PATH_VALUE_MISSING') },
    { name: 'notification TRANSACTION.SUCCESS', kind: SpanKind.CONSUMER, status: undefined },
    { name: 'notification UNKNOWN', attributes: { 'error.type': 'SIGNATURE_MISMATCH' } },
  ]);
  expect(tracer.spans.every(({ ended }) => ended)).toBe(true);
  expect(JSON.stringify(tracer.spans)).not.toContain('4200001234');
});
