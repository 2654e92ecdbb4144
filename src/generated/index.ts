// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

export type { KnownErrorCode } from './errors.ts';
export type { EventAnswers } from './event-answers.ts';
export type { EventsByType, WebhookEvent, WebhookEvents } from './events.ts';
export type { Operations, Paths, Root } from './root.ts';
