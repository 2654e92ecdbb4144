/** Compiled, never run: how calls are repeated, and what tells of it. */
import { expectTypeOf } from 'vitest';
import {
  type Attempt,
  type BrandConfig,
  Builder,
  type CallResponse,
  type Failover,
  type FailoverOptions,
  type Instance,
  type MerchantConfig,
  type OperationFacts,
  type Retry,
  type RetryOptions,
  type WechatpayError,
} from '../../src/index.ts';

declare const instance: Instance;
declare const config: MerchantConfig;
declare const error: WechatpayError;

expectTypeOf<MerchantConfig['retry']>().toEqualTypeOf<Retry | undefined>();
expectTypeOf<BrandConfig['retry']>().toEqualTypeOf<Retry | undefined>();
expectTypeOf<Retry>().toEqualTypeOf<false | number | RetryOptions>();
expectTypeOf<OperationFacts['idempotent']>().toEqualTypeOf<string | undefined>();
Builder.factory({ ...config, retry: { attempts: 5, deadline: 10_000, delay: 100, maxDelay: 2_000 } });
// @ts-expect-error it says how often
Builder.factory({ ...config, retry: true });
// @ts-expect-error no such field
Builder.factory({ ...config, retry: { retries: 3 } });

expectTypeOf<MerchantConfig['failover']>().toEqualTypeOf<Failover | undefined>();
expectTypeOf<Failover>().toEqualTypeOf<false | string | URL | FailoverOptions>();
Builder.factory({ ...config, failover: { base_uri: 'https://second.test/', failures: 5, every: 60_000 } });
// @ts-expect-error it says where
Builder.factory({ ...config, failover: true });
// @ts-expect-error no such field
Builder.factory({ ...config, failover: { host: 'second.test' } });

const json = { out_trade_no: 'T1', out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } };
const response = await instance.v3.refund.domestic.refunds.post({ json, retry: 3 });
expectTypeOf(response.attempts).toEqualTypeOf<readonly Attempt[] | undefined>();
expectTypeOf(response.data.refund_id).toEqualTypeOf<string>();
// @ts-expect-error the typed options, too, know what it takes
await instance.v3.refund.domestic.refunds.post({ json, retry: '3' });
expectTypeOf(await instance.chain('v3/x').chain('y').get<string>({ retry: false })).toEqualTypeOf<
  CallResponse<string>
>();

expectTypeOf(error.attempts).toEqualTypeOf<readonly Attempt[] | undefined>();
expectTypeOf<Attempt>().toEqualTypeOf<{
  readonly code?: string;
  readonly status?: number;
  readonly host?: string;
  readonly ms: number;
  readonly mayHaveReached: boolean;
}>();
