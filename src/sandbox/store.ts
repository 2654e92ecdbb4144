import type { Answer } from './exchange.ts';
import { Platform } from './platform.ts';

export interface Partnership {
  partner: Readonly<Record<string, unknown>>;
  authorized_data: Readonly<Record<string, unknown>>;
  state: 'ESTABLISHED' | 'TERMINATED';
  build_time: string;
  terminate_time?: string;
  create_time: string;
  update_time: string;
}

/** What the simulator remembers, in memory. */
export interface Store {
  platform: Platform;
  /** By the identity of both sides. */
  partnerships: Map<string, Partnership>;
  /** By `Idempotency-Key` and path: the body it came with, and what was answered. */
  idempotent: Map<string, { body: string; answer: Answer }>;
  /** By media_id. */
  media: Map<string, { filename: string; sha256: string; size: number }>;
}

export function createStore(): Store {
  return { platform: new Platform(), partnerships: new Map(), idempotent: new Map(), media: new Map() };
}
