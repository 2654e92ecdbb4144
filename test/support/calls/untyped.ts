import { Builder } from '../../../src/builder/builder.ts';
import type { Chain } from '../../../src/chain/plain.ts';
import type { Config } from '../../../src/client/config.ts';
import { withReadKeys } from '../keys/pairs.ts';

/** An instance that any operation can be asked of, with any options: for what types would not let through. */
export function untyped(config: Config): Chain {
  return Builder.factory(withReadKeys(config)) as unknown as Chain;
}
