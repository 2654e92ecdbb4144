import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { Builder, type MerchantConfig, Payment } from 'wechatpay-chain';
import { Webhook } from 'wechatpay-chain/webhook';

/** The token of the instance: `@Inject(WECHATPAY) wechatpay: Instance`. */
export const WECHATPAY = Symbol('wechatpay-chain');

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<MerchantConfig>()
  .setClassMethodName('forRoot')
  .build();
const inject = [MODULE_OPTIONS_TOKEN];

/** `WechatpayModule.forRoot(config)` or `forRootAsync({ inject, useFactory })`; import it once, in the root module. */
@Global()
@Module({
  providers: [
    { provide: WECHATPAY, inject, useFactory: (config: MerchantConfig) => Builder.factory(config) },
    { provide: Payment, inject, useFactory: (config: MerchantConfig) => Payment.factory(config) },
    { provide: Webhook, inject, useFactory: (config: MerchantConfig) => Webhook.factory(config) },
  ],
  exports: [WECHATPAY, Payment, Webhook],
})
export class WechatpayModule extends ConfigurableModuleClass {}
