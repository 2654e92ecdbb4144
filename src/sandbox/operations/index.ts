import type { Operation } from '../router.ts';
import { certificates } from './certificates.ts';
import { mediaUpload } from './media.ts';
import { partnerships } from './partnerships.ts';

/** Every operation the simulator knows. */
export const operations: readonly Operation[] = [certificates, mediaUpload, ...partnerships];
