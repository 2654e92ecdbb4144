import { actInSimulator } from './act.ts';
import { callSimulator } from './call.ts';
import { describeEventTool, describeOperationTool } from './describe.ts';
import { listNotifications, triggerEvent } from './events.ts';
import { explainError } from './explain-error.ts';
import { explainNotification } from './explain-notification.ts';
import { readGuide, searchGuides } from './guides.ts';
import { listRequests } from './requests.ts';
import { sampleEvent, sampleOperation } from './sample.ts';
import { searchOperations } from './search-operations.ts';
import type { Tool } from './tool.ts';

/** All tools, in the order in which a client lists them. */
export const TOOLS: readonly Tool[] = [
  searchOperations,
  describeOperationTool,
  sampleOperation,
  describeEventTool,
  sampleEvent,
  searchGuides,
  readGuide,
  callSimulator,
  actInSimulator,
  triggerEvent,
  listNotifications,
  listRequests,
  explainError,
  explainNotification,
];
