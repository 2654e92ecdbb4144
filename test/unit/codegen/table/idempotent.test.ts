import { describe, expect, it } from 'vitest';
import type { Field, Operation } from '../../../../codegen/model/model.ts';
import { noOrigin } from '../../../../codegen/parse/front/origin.ts';
import { idempotentBy } from '../../../../codegen/table/idempotent.ts';
import { FACTS } from '../../../../src/generated/table.ts';
import { documented } from '../../../support/pages/documented-model.ts';

const text = (name: string, required = true): Field => ({ name, type: 'string', required });
const operation = (part: string, children: Field[], more: Partial<Operation> = {}): Operation => ({
  path: 'v3/a/orders',
  method: 'post',
  protocol: 'v3',
  title: '下单',
  links: [],
  request: [{ name: part, type: 'object', required: true, children }],
  response: { kind: 'empty' },
  errors: [],
  origin: noOrigin(),
  ...more,
});

describe('the number that makes an operation idempotent', () => {
  it.each<[string, Operation, string]>([
    ['of an order', operation('json', [text('mchid'), text('out_trade_no')]), 'json.out_trade_no'],
    ['of v2', operation('xml', [text('partner_trade_no')]), 'xml.partner_trade_no'],
    [
      'of a refund, not of its order',
      operation('json', [text('out_trade_no'), text('out_refund_no')]),
      'json.out_refund_no',
    ],
    [
      'of the request, wherever it goes',
      operation('json', [text('use_request_no'), text('out_trade_no')], { path: 'v3/coupons/{id}/use' }),
      'json.use_request_no',
    ],
    ['in the header', operation('headers', [text('Idempotency-Key', false)]), 'headers.Idempotency-Key'],
  ])('is found: %s', (_, given, path) => {
    expect(idempotentBy(given)).toBe(path);
  });

  it.each<[string, Operation]>([
    ['that may be left out', operation('json', [text('out_trade_no', false)])],
    ['of another field', operation('json', [text('openid')])],
    [
      'of what is in a list',
      operation('json', [{ ...text('orders'), type: 'object[]', children: [text('out_trade_no')] }]),
    ],
    ['beside another that may be meant', operation('json', [text('out_trade_no'), text('out_order_no')])],
    ['of two requests', operation('json', [text('out_request_no'), text('send_request_no')])],
    ['of WeChat Pay', operation('json', [text('transaction_id')])],
    ['of a query', operation('json', [text('out_trade_no')], { title: '查询订单' })],
    ['of what is closed', operation('json', [text('out_trade_no')], { title: '关单' })],
    ['below what is there', operation('json', [text('out_refund_no')], { path: 'v3/a/{id}/refunds' })],
    ['of a PATCH', operation('json', [text('out_request_no')], { method: 'patch' })],
    ['of a GET', operation('headers', [text('Idempotency-Key')], { method: 'get' })],
    ['in the path', operation('out_trade_no', [])],
  ])('is none: %s', (_, given) => {
    expect(idempotentBy(given)).toBeUndefined();
  });

  it('is, for all documented operations, what was looked at one by one', async () => {
    const lines = documented.pages
      .flatMap((page) => page.operations)
      .flatMap((one) => {
        const field = idempotentBy(one);
        expect(FACTS[`${one.method} ${one.path}`]?.idempotent).toBe(field);
        return field === undefined ? [] : [`${one.path}  ${field}  ${one.title}`];
      });
    expect(lines).toHaveLength(185);
    await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('./idempotent.txt');
  });
});
