export * from './bill/index.ts';
export { Builder } from './builder/builder.ts';
export type { CallResponse } from './call/response.ts';
export { clientOf, type Instance } from './chain/instance.ts';
export type { ErrorCodeOf, OperationPath, RequestOf, ResponseOf } from './chain/operation.ts';
export type { Chain, Verb, Verbs } from './chain/plain.ts';
export type { DecodedOf, Download, Empty, Encoded, PathNode, Redirect, Undocumented } from './chain/typed.ts';
export type { Client } from './client/client.ts';
export type { Archived, BrandConfig, CommonConfig, Config, MerchantConfig } from './client/config.ts';
export type { CertificateInput, MerchantArchive, MerchantCertificate } from './client/merchant.ts';
export { AesEcb } from './crypto/aes-ecb.ts';
export { AesGcm } from './crypto/aes-gcm.ts';
export { Hash } from './crypto/hash.ts';
export type { KeyInput } from './crypto/pem/key.ts';
export { PemUtil } from './crypto/pem-util.ts';
export { Rsa } from './crypto/rsa.ts';
export type { ExternalSigner, PrivateKeyInput } from './crypto/signer.ts';
export * from './errors/index.ts';
export type {
  CombinedTransaction,
  Complaint,
  Contract,
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
  UserCoupon,
  WebhookEvent,
  WebhookEvents,
  Withdrawal,
} from './generated/index.ts';
export type { Certs } from './keys/certs.ts';
export type { Preference } from './keys/preference.ts';
export type { CertStore } from './keys/store.ts';
export { type ListNode, type PaginateOptions, paginate, type RowOf } from './lists/paginate.ts';
export { type UntilOptions, until } from './lists/until.ts';
export type { Body, Upload } from './options/body.ts';
export { factsOf } from './options/facts.ts';
export type { Failover, FailoverOptions } from './options/failover.ts';
export type { OperationFacts } from './options/operation-facts.ts';
export type {
  CallOptions,
  CommonOptions,
  DownloadOptions,
  Headers,
  HttpOptions,
  WorkwxOptions,
  XmlMap,
} from './options/options.ts';
export type { Query } from './options/query.ts';
export type { Retry, RetryOptions } from './options/retry.ts';
export type { Workwx } from './options/workwx.ts';
export * from './payment/index.ts';
export type {
  AttemptTimes,
  CallEvent,
  ClientEvents,
  EndEvent,
  ErrorEvent,
  FailoverEvent,
  NotificationEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WatchEvents,
} from './watch/events.ts';
export { Formatter } from './wire/formatter.ts';
export { type MediaOptions, MediaUtil } from './wire/media-util.ts';
export { fen, yuan } from './wire/money.ts';
export { Transformer } from './wire/transformer.ts';
