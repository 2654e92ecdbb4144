/** Compiled, never run: what the hand-written types promise. */
import { expectTypeOf } from 'vitest';
import {
  Builder,
  type CallOptions,
  type CallResponse,
  type Chain,
  type Config,
  clientOf,
  MediaUtil,
  type MerchantConfig,
  Rsa,
} from '../../src/index.ts';

declare const config: Config;
declare const chain: Chain;

// The untyped node: any path, any verb, both names.
expectTypeOf(chain.v3.anything['at/all'].chain('{x}')).toEqualTypeOf<Chain>();
expectTypeOf(chain.v3.x.post()).toEqualTypeOf<Promise<CallResponse<unknown>>>();
expectTypeOf(chain.v3.x.postAsync<{ a: string }>({ json: {} })).toEqualTypeOf<
  Promise<CallResponse<{ a: string }>>
>();
expectTypeOf(chain.v3.receivers.delete.post).toBeFunction();
expectTypeOf(chain.v3.receivers.delete({ id: 1 })).toEqualTypeOf<Promise<CallResponse<unknown>>>();
expectTypeOf(chain.v3.x.get()).not.toBeAny();

// Configuration.
expectTypeOf(Builder.factory).parameter(0).toEqualTypeOf<Config>();
expectTypeOf<Config['secret']>().toEqualTypeOf<string | undefined>();
// @ts-expect-error the keys are missing
Builder.factory({ mchid: '1', serial: 'A' });
// @ts-expect-error mchid is text
Builder.factory({ ...config, mchid: 1 });
Builder.factory({ ...config, workwx: { agentid: 1000002, secret: '1' } } as MerchantConfig);
// @ts-expect-error the secret of an application is text
export const workwx: MerchantConfig['workwx'] = { secret: 1 };
// @ts-expect-error a redirect is never followed
Builder.factory({ ...config, maxRedirects: 1 });
Builder.factory({ ...config, timeout: 1, proxy: false, merchant: { pfx: 'file:///x.p12', passphrase: '1' } });

// An archive gives the serial and the key; two files give neither.
const archive = { pfx: '/path/apiclient_cert.p12' };
Builder.factory({ mchid: '1', certs: 'auto', apiv3Key: 'key', merchant: archive });
Builder.factory({ brand_id: '1', serial: 'A', certs: 'auto', merchant: archive });
// @ts-expect-error serial and key are missing
Builder.factory({ mchid: '1', certs: 'auto', merchant: { cert: 'pem', key: 'pem' } });

// Options of a call.
const options: CallOptions = {
  json: {},
  out_trade_no: '1',
  timeout: 1,
  signal: new AbortController().signal,
};
expectTypeOf(options.json).toBeUnknown();
// @ts-expect-error a list is no body
export const body: CallOptions = { body: [1] };
// @ts-expect-error a sink is a path or a stream
export const sink: CallOptions = { sink: 5 };
export const upload: CallOptions = { body: new MediaUtil('a.jpg', undefined, { part: 'image' }) };
// @ts-expect-error the name of a part is text
new MediaUtil('a.jpg', undefined, { part: 1 });

// Below the chain.
expectTypeOf(clientOf(Builder.factory(config)).request<{ a: 1 }>('GET', 'v3/x')).toEqualTypeOf<
  Promise<CallResponse<{ a: 1 }>>
>();
// @ts-expect-error a type of key is one of two
Rsa.from('', 'secret');
