export type { EventAnswers } from '../generated/event-answers.ts';
export type { EventsByType, WebhookEvent } from '../generated/events.ts';
export type { HandlerAnswer } from './answer-check.ts';
export type { Bytes } from './bytes.ts';
export type { WebhookConfig } from './config.ts';
export type { EventDraft, SignedNotification, SignOptions } from './draft.ts';
export type { GatewayEvent } from './gateway.ts';
export type {
  FailureContext,
  FailureReason,
  HandlerContext,
  HandlerOptions,
  Handlers,
  LateOutcome,
} from './handlers.ts';
export type { NodeHandler } from './node.ts';
export type { Notification, NotificationHeaders } from './notification.ts';
export type { OnceOptions } from './once.ts';
export type { OnceStore } from './once-store.ts';
export type { GatewayAnswer, ServerlessHandler } from './serverless.ts';
export type { UndocumentedType, UnknownEvent } from './unknown-event.ts';
export { Webhook } from './webhook.ts';
