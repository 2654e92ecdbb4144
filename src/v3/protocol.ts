import type { Protocol } from '../call/protocol.ts';
import { RequestError } from '../errors/index.ts';
import { encodeQuery } from '../options/query.ts';
import { acceptV3 } from './answer.ts';
import { authorize, v3Content } from './request.ts';

/** APIv3: JSON, signed in the Authorization header. */
export const V3: Protocol = {
  prepare: ({ options }) => {
    const { query, workwx } = options;
    if (workwx !== undefined) {
      throw new RequestError('REQUEST_INVALID', 'workwx only signs v2 calls: remove it here', {
        field: 'workwx',
      });
    }
    const isGiven = query !== undefined && query !== null;
    return v3Content(options, isGiven ? encodeQuery(query) : undefined);
  },
  authorize,
  accept: (call, answer, { ring }, expected) => acceptV3(call, answer, ring, expected),
};
