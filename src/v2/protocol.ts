import type { Asked, Protocol } from '../call/protocol.ts';
import type { Sender } from '../call/sender.ts';
import { RequestError } from '../errors/index.ts';
import { acceptV2 } from './answer.ts';
import { v2Content } from './request.ts';
import { type WorkwxSigner, workwxSigner } from './workwx.ts';

/** APIv2: XML, with the signature in a field. */
export const V2: Protocol = {
  prepare: (asked, sender) => {
    const { identity, secret } = sender;
    if (identity.name !== 'mchid') {
      throw new RequestError('REQUEST_INVALID', 'A brand cannot call v2 operations: they require a mchid', {
        field: 'path',
      });
    }
    return v2Content(asked.method, asked.options, identity.id, secret, workwxOf(sender, asked));
  },
  accept: (call, answer, { secret }, expected) => acceptV2(call, answer, secret, expected),
};

/** The WeCom signer of a call. A `workwx` that would sign nothing throws instead of being ignored. */
function workwxOf(sender: Sender, { options, pathname }: Asked): WorkwxSigner | undefined {
  const { workwx, body } = options;
  if (workwx === undefined && sender.workwx === undefined) return undefined;
  if (workwx !== undefined && body !== undefined && body !== null) {
    throw new RequestError('BODY_CONFLICT', 'workwx signs fields, but body is sent unchanged: pass xml', {
      field: 'workwx',
    });
  }
  return workwxSigner(pathname(), workwx, sender.workwx);
}
