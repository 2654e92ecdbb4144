import type { ProtocolSource } from '../call/protocol.ts';
import type { Settings } from '../call/settings.ts';
import { type Config, readSettings } from '../client/config.ts';
import { V2_HEADERS } from '../v2/headers.ts';
import { V3_HEADERS } from '../v3/headers.ts';

/** The protocols of every client of this package. */
const PROTOCOLS: ProtocolSource = {
  headers: { v2: V2_HEADERS, v3: V3_HEADERS },
  load: async () => (await import('./protocols.ts')).PROTOCOLS,
};

/**
 * Validates the configuration for `Builder.factory`, and reads its keys.
 *
 * @throws ConfigurationError naming the field
 */
export function readConfig(config: Config): Settings {
  return readSettings(config, PROTOCOLS);
}
