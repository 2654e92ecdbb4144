import { describe, expect, it } from 'vitest';
import { Bill } from '../../../../src/bill/index.ts';
import { Builder } from '../../../../src/builder/builder.ts';
import { clientOf } from '../../../../src/chain/instance.ts';
import { ApiError, TransportError, VerificationError, WechatpayError } from '../../../../src/errors/index.ts';
import type { CallOptions } from '../../../../src/options/options.ts';
import { Payment } from '../../../../src/payment/index.ts';
import { createSandbox } from '../../../../src/sandbox/index.ts';
import { Webhook } from '../../../../src/webhook/index.ts';
import { keys, mchid, secret, serve } from '../../../support/sockets/peer.ts';
import {
  BILL,
  BILL_QUERY,
  base,
  CALL,
  FACTORY,
  HANDLERS,
  MERCHANT,
  ODD,
  oddFor,
  outcomeOf,
  PAYMENT,
  SANDBOX,
  sandboxOf,
  WEBHOOK,
} from '../../../support/values/any-option.ts';

/** What a taken option did, which is no refusal of it: the answer was an error, unsigned, too large, or too late. */
const isEffect = (error: WechatpayError) =>
  [TransportError, ApiError, VerificationError].some((type) => error instanceof type);

const show = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/**
 * Gives each option each of the odd values, alone; whatever is refused must name it.
 *
 * @param parent the name of the option that they are a part of
 */
async function walk(
  names: readonly string[],
  act: (options: Record<string, unknown>) => unknown,
  parent?: string,
) {
  const faults: string[] = [];
  let refused = 0;
  for (const name of names) {
    for (const value of oddFor(name)) {
      const what = `${name}: ${show(value)}`;
      try {
        const error = await outcomeOf(() => act({ [name]: value }));
        if (!error || isEffect(error)) continue;
        refused += 1;
        const field = String((error as { field?: unknown }).field);
        const isNamed = parent === undefined ? field.split(/[.[]/)[0] === name : field.startsWith(parent);
        if (!isNamed) faults.push(`${what}: ${error.name} ${error.code} of ${field}: ${error.message}`);
      } catch (error) {
        faults.push(`${what}: ${String(error)}`);
      }
    }
  }
  expect(faults).toEqual([]);
  return refused;
}

describe('an option of any type is taken, or refused by its name', () => {
  it('of Builder.factory', async () => {
    const build = (given: object) => Builder.factory({ ...base, ...given } as never);
    expect(await walk(FACTORY, build)).toBeGreaterThan(500);
    const merchant = { cert: keys.merchantCert, key: keys.merchantKey };
    const withPart = (part: object) => build({ merchant: { ...merchant, ...part } });
    expect(await walk(MERCHANT, withPart, 'merchant')).toBeGreaterThan(70);
    await expect(outcomeOf(() => build({ merchant: null }))).resolves.toMatchObject({
      code: 'CONFIG_INVALID',
      field: 'merchant',
    });
  });

  it('of Webhook.factory and its handlers', async () => {
    const make = (given: object) => Webhook.factory({ ...base, ...given } as never);
    expect(await walk(WEBHOOK, make)).toBeGreaterThan(100);
    const webhook = Webhook.factory(base);
    expect(await walk(HANDLERS, (given) => void webhook.node({}, given))).toBeGreaterThan(60);
    expect(await walk(HANDLERS, (given) => void webhook.handler({}, given))).toBeGreaterThan(60);
  });

  it('of Payment.factory', async () => {
    const { privateKey } = base;
    const make = (given: object) => Payment.factory({ mchid, secret, privateKey, ...given } as never);
    expect(await walk(PAYMENT, make)).toBeGreaterThan(60);
    for (const merchant of ODD.filter((value) => value !== undefined)) {
      const config = { ...base, merchant } as never;
      for (const act of [() => Payment.factory(config), () => Webhook.factory(config)]) {
        const error = await outcomeOf(act);
        expect(error).toMatchObject({ code: 'CONFIG_INVALID', field: expect.stringMatching(/^merchant/) });
      }
    }
  });

  it('of createSandbox', async () => {
    expect(await walk(SANDBOX, sandboxOf)).toBeGreaterThan(100);
  });

  it('of a bill', async () => {
    const bill = Bill.factory(Builder.factory(base));
    const query = { bill_date: '2026-11-20' };
    const odd = ODD.filter((value) => value !== undefined);
    expect(await walk(BILL, (given) => void bill.trade(query, given))).toBe(odd.length);
    const { url } = await serve((_, response) => response.writeHead(500).end());
    const local = Bill.factory(Builder.factory({ ...base, base_uri: url }));
    const rowOf = (given: object) =>
      local
        .trade({ ...query, ...given })
        [Symbol.asyncIterator]()
        .next();
    const others = BILL_QUERY.filter((name) => name !== 'bill_date');
    expect(await walk(others, rowOf, 'query')).toBeGreaterThan(10);
    for (const bill_date of ODD) {
      const rows = () =>
        bill
          .trade({ bill_date } as never)
          [Symbol.asyncIterator]()
          .next();
      expect(await outcomeOf(rows)).toMatchObject({ code: 'VALUE_INVALID', field: 'bill_date' });
    }
    for (const instance of ODD) {
      expect(await outcomeOf(() => Bill.factory(instance as never))).toMatchObject({ field: 'instance' });
    }
  });

  it('of a call, over a socket', async () => {
    const { url } = await serve((_, response) => response.writeHead(200).end('a file'));
    const client = clientOf(Builder.factory({ ...base, base_uri: url }));
    const call = (given: CallOptions) => client.request('get', 'v3/billdownload/file', given);
    expect(await walk(CALL, call)).toBeGreaterThan(500);
    expect(
      await walk(['id'], (given) => client.request('get', 'v3/{id}', given as CallOptions)),
    ).toBeGreaterThan(10);
  });

  it('as the whole of the options', async () => {
    const client = clientOf(Builder.factory(base));
    const given = ODD.filter((value) => typeof value !== 'object' || value === null);
    for (const value of given.filter((one) => one !== undefined)) {
      for (const act of [
        () => Builder.factory(value as never),
        () => Webhook.factory(value as never),
        () => Payment.factory(value as never),
        () => createSandbox(value as never),
        () => client.request('get', 'v3/x', value as never),
        () => client.request(value as never, 'v3/x'),
      ]) {
        expect(await outcomeOf(act)).toBeInstanceOf(WechatpayError);
      }
    }
  });
});
