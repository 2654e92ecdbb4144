import type { Protocols } from '../call/protocol.ts';
import { V2 } from '../v2/protocol.ts';
import { V3 } from '../v3/protocol.ts';

/** The protocols of every client of this package. */
export const PROTOCOLS: Protocols = { v2: V2, v3: V3 };
