import { createInstance, type Instance } from '../chain/instance.ts';
import { Client } from '../client/client.ts';
import type { Config } from '../client/config.ts';
import { readConfig } from './configure.ts';

/** The entry point, named as in the PHP SDK. */
export class Builder {
  /**
   * Builds an instance for one merchant, for APIv2 and APIv3.
   *
   * @throws ConfigurationError naming the field that is missing or invalid
   */
  static factory(config: Config): Instance {
    return createInstance(new Client(readConfig(config)));
  }
}
