export type { EventAnswers } from '../generated/event-answers.ts';
export type { EventsByType, WebhookEvent } from '../generated/events.ts';
export type { OnceOptions } from './once/once.ts';
export type { OnceStore } from './once/store.ts';
export type { WebhookConfig } from './parse/config.ts';
export type { UndocumentedType, UnknownEvent } from './parse/unknown-event.ts';
export type { Bytes } from './raw/bytes.ts';
export type { GatewayEvent } from './raw/gateway.ts';
export type { Notification, NotificationHeaders } from './raw/notification.ts';
export type { HandlerAnswer } from './serve/answer-check.ts';
export type {
  FailureContext,
  FailureReason,
  HandlerContext,
  HandlerOptions,
  Handlers,
  LateOutcome,
} from './serve/handlers.ts';
export type { NodeHandler } from './serve/node.ts';
export type { GatewayAnswer, ServerlessHandler } from './serve/serverless.ts';
export type { EventDraft, SignedNotification, SignOptions } from './sign/draft.ts';
export { Webhook } from './webhook.ts';
