import { Global, Module } from '@nestjs/common';
import Keyv from 'keyv';
import { type Instance, Payment } from 'wechatpay-chain';
import { readSettings, type Settings } from './settings.ts';
import { ShopController } from './shop.controller.ts';
import { Shop } from './shop.ts';
import { WECHATPAY, WechatpayModule } from './wechatpay.module.ts';

export const SETTINGS = Symbol('settings');

@Global()
@Module({ providers: [{ provide: SETTINGS, useFactory: readSettings }], exports: [SETTINGS] })
export class SettingsModule {}

@Module({
  imports: [
    SettingsModule,
    WechatpayModule.forRootAsync({ inject: [SETTINGS], useFactory: ({ wechatpay }: Settings) => wechatpay }),
  ],
  controllers: [ShopController],
  providers: [
    // In memory; createKeyv('redis://…') of @keyv/redis if there are several processes.
    { provide: Keyv, useFactory: () => new Keyv() },
    {
      provide: Shop,
      inject: [SETTINGS, Keyv, WECHATPAY, Payment],
      useFactory: (settings: Settings, books: Keyv, wechatpay: Instance, payment: Payment) =>
        new Shop(settings, books, wechatpay, payment),
    },
  ],
})
export class ShopModule {}
