import { describe, expect, it } from 'vitest';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { config, mchid, serve } from '../../../support/sockets/peer.ts';

class Money {
  readonly fen = 1;
}

/** What no v2 field can be, and how its error names it. */
const NEVER: readonly [string, unknown, string][] = [
  ['a Buffer', Buffer.from('x'), 'an instance of Buffer'],
  ['a typed array', new Uint8Array(1), 'an instance of Uint8Array'],
  ['an ArrayBuffer', new ArrayBuffer(1), 'an instance of ArrayBuffer'],
  ['a Set', new Set(['a']), 'an instance of Set'],
  ['URLSearchParams', new URLSearchParams('a=1'), 'an instance of URLSearchParams'],
  ['an instance of a class', new Money(), 'an instance of Money'],
  ['a Promise', Promise.resolve(1), 'a Promise'],
];
const RED_PACKET = 'v2/mmpaymkttransfers/sendredpack';

async function peer() {
  const { url, received } = await serve((_, response) => response.writeHead(500).end());
  const instance = untyped(config({ base_uri: url, secret: '0123456789abcdefghijklmnopqrstuv' }));
  const send = (path: string, xml: unknown) => instance.chain(path).post({ xml } as never);
  const sent = () => Transformer.toArray(received.at(-1)?.body.toString() ?? '');
  return { instance, received, send, sent };
}

describe('a field that is sent as pairs', () => {
  it.each<[string, unknown, string]>([
    [
      'an object',
      { deviceid: 'a', tmax: 9007199254740993n, none: null, empty: '' },
      'deviceid=a&tmax=9007199254740993',
    ],
    [
      'a Map',
      new Map<string, unknown>([
        ['2', 'a'],
        ['1', 5],
      ]),
      '2=a&1=5',
    ],
  ])('may be %s', async (_, risk_info, text) => {
    const { send, sent } = await peer();
    await send(RED_PACKET, { mch_id: mchid, risk_info }).catch(() => {});
    expect(sent()).toMatchObject({ risk_info: encodeURIComponent(text) });
  });

  it.each<[string, unknown, string]>([
    ...NEVER,
    ['a Date', new Date(0), 'an instance of Date'],
    ['an array', [1, 2], 'an array'],
  ])('is refused as %s', async (_, risk_info, what) => {
    const { send, received } = await peer();
    await expect(send(RED_PACKET, { mch_id: mchid, risk_info })).rejects.toMatchObject({
      name: 'RequestError',
      code: 'VALUE_INVALID',
      field: 'xml.risk_info',
      message: expect.stringContaining(what),
    });
    expect(received).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a symbol as a name', new Map([[Symbol('mobile'), '1']]), 'xml.risk_info'],
    ['a number as a name', new Map([[1, '1']]), 'xml.risk_info'],
    ['a name that would be two', { 'a=1&b': '2' }, 'xml.risk_info'],
    ['a nested object', { mobile: {} }, 'xml.risk_info.mobile'],
    ['bytes', { mobile: Buffer.from('1') }, 'xml.risk_info.mobile'],
    ['a Date', { posttime: new Date(0) }, 'xml.risk_info.posttime'],
    ['a fraction', new Map([['mobile', 1.5]]), 'xml.risk_info.mobile'],
    ['a value that would be two', { mobile: '1&b=2' }, 'xml.risk_info.mobile'],
  ])('is refused with %s in it', async (_, risk_info, field) => {
    const { send, received } = await peer();
    const call = send(RED_PACKET, { mch_id: mchid, risk_info });
    await expect(call).rejects.toMatchObject({ name: 'RequestError', code: 'VALUE_INVALID', field });
    expect(received).toEqual([]);
  });
});

describe('a field of a v2 call', () => {
  it.each([...NEVER, ['a Map', new Map(), 'an instance of Map']] as const)(
    'is refused as %s, without an advice that would lose it',
    async (_, f, what) => {
      const { instance, send, received } = await peer();
      for (const call of [
        send('v2/x', { mch_id: mchid, f }),
        instance.chain('v2/x').get({ query: { mch_id: mchid, f } }),
      ]) {
        const error = (await call.catch((reason: unknown) => reason)) as Error;
        expect(error).toMatchObject({ name: 'RequestError', code: 'VALUE_INVALID', field: 'f' });
        expect(error.message).toContain(what);
        expect(error.message).not.toContain('JSON.stringify');
      }
      expect(received).toEqual([]);
    },
  );

  it.each([
    ['an object', { a: 1 }],
    ['an array', [1]],
  ])('as %s is to be written by the caller', async (_, f) => {
    const { send } = await peer();
    await expect(send('v2/x', { mch_id: mchid, f })).rejects.toThrow('pass JSON.stringify(f)');
  });
});
