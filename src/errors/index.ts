export { ApiError } from './api.ts';
export type { Attempt } from './attempt.ts';
export { WechatpayError } from './base.ts';
export { BusinessError } from './business.ts';
export { ConfigurationError, type ConfigurationErrorCode } from './configuration.ts';
export { RequestError, type RequestErrorCode } from './request.ts';
export { TransportError, type TransportErrorCode } from './transport.ts';
export { VerificationError, type VerificationErrorCode } from './verification.ts';
