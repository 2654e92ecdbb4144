import type { EvidenceLayer } from './layers.ts';
import { NO_WITNESS } from './witness.ts';

export const NO_EVIDENCE: EvidenceLayer = {
  overlay: (operation) => operation,
  witnesses: () => ({ request: NO_WITNESS, response: NO_WITNESS }),
};
