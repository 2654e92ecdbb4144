import type { Protocols } from '../call/protocol.ts';
import type { Settings } from '../call/settings.ts';
import { type Config, readSettings } from '../client/config.ts';
import { V2 } from '../v2/protocol.ts';
import { V3 } from '../v3/protocol.ts';

/** The protocols of every client of this package. */
const PROTOCOLS: Protocols = { v2: V2, v3: V3 };

/**
 * Validates the configuration for `Builder.factory`, and reads its keys.
 *
 * @throws ConfigurationError naming the field
 */
export function readConfig(config: Config): Settings {
  return readSettings(config, PROTOCOLS);
}
