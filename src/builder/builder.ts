import { createInstance, type Instance } from '../chain/instance.ts';
import { Client } from '../client/client.ts';
import type { Config } from '../client/config.ts';
import { readConfig } from './configure.ts';

/** The way in, named as in the PHP SDK. */
export class Builder {
  /**
   * Builds an instance for one merchant; it serves APIv2 and APIv3.
   *
   * @throws ConfigurationError naming the field that is missing or cannot be used
   */
  static factory(config: Config): Instance {
    return createInstance(new Client(readConfig(config)));
  }
}
