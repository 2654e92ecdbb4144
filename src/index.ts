export * from './bill/index.ts';
export { Builder } from './builder.ts';
export type { Body, Upload } from './call/body.ts';
export { factsOf } from './call/facts.ts';
export type { OperationFacts } from './call/operation-facts.ts';
export type {
  CallOptions,
  CommonOptions,
  DownloadOptions,
  Headers,
  HttpOptions,
  WorkwxOptions,
  XmlMap,
} from './call/options.ts';
export type { Query } from './call/query.ts';
export type { CallResponse } from './call/response.ts';
export type { Workwx } from './call/workwx.ts';
export { type Chain, clientOf, type Instance, type Verb, type Verbs } from './chain/instance.ts';
export type { ErrorCodeOf, OperationPath, RequestOf, ResponseOf } from './chain/operation.ts';
export type { DecodedOf, Download, Empty, Encoded, PathNode, Redirect, Undocumented } from './chain/typed.ts';
export type { Client } from './client/client.ts';
export type { Archived, BrandConfig, CommonConfig, Config, MerchantConfig } from './client/config.ts';
export type { CertificateInput, MerchantArchive, MerchantCertificate } from './client/merchant.ts';
export { AesEcb } from './crypto/aes-ecb.ts';
export { AesGcm } from './crypto/aes-gcm.ts';
export { Hash } from './crypto/hash.ts';
export type { KeyInput } from './crypto/key.ts';
export { PemUtil } from './crypto/pem-util.ts';
export { Rsa } from './crypto/rsa.ts';
export type { ExternalSigner, PrivateKeyInput } from './crypto/signer.ts';
export * from './errors/index.ts';
export type {
  CombinedTransaction,
  Complaint,
  Contract,
  Coupon,
  CouponStock,
  EcommerceRefund,
  EventsByType,
  KnownErrorCode,
  Operations,
  ParkingTransaction,
  PartnerServiceOrder,
  PartnerTransaction,
  Paths,
  ProfitSharingOrder,
  ProfitSharingReturn,
  Refund,
  ServiceOrder,
  Transaction,
  TransferBill,
  WebhookEvent,
  WebhookEvents,
  Withdrawal,
} from './generated/index.ts';
export type { Certs } from './keys/certs.ts';
export type { Preference } from './keys/preference.ts';
export type { CertStore } from './keys/store.ts';
export * from './payment/index.ts';
export type { Retry, RetryOptions } from './retry/options.ts';
export { Formatter } from './wire/formatter.ts';
export { type MediaOptions, MediaUtil } from './wire/media-util.ts';
export { fen, yuan } from './wire/money.ts';
export { Transformer } from './wire/transformer.ts';
