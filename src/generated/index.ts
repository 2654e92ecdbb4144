// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.
export type { WebhookEvent, WebhookEvents } from './events.ts';
export type { Operations } from './operations.ts';
export type { Paths, Root } from './root.ts';
