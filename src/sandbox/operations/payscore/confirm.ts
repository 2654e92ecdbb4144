import { RequestError } from '../../../errors/index.ts';
import { checkAct } from '../../judge/act.ts';
import { notify } from '../../notify/notify.ts';
import type { Store } from '../../state/store.ts';
import { viewOf } from './service.ts';

/** How the user confirms a payscore order. */
export interface ServiceConfirmation {
  /** Who confirms. Default: the user that the order names, or any user. */
  openid?: string;
  /** The user cannot pay at the end of the service, until the merchant retries or reports another payment. */
  unpaid?: boolean;
}

const SOMEBODY = 'oSandbox00000000000000000001';

/**
 * @returns a promise that resolves after the first attempt to send the notification
 * @throws RequestError `VALUE_INVALID` if there is no such order, or it is not waiting for the user
 */
export async function confirmService(
  store: Store,
  out_order_no: string,
  confirmation: ServiceConfirmation = {},
): Promise<void> {
  checkAct('confirmation', confirmation);
  const { openid, unpaid = false } = confirmation;
  const service = store.services.get(out_order_no);
  if (service?.state !== 'CREATED') {
    const why = service ? `its state is ${service.state}` : 'there is no such order';
    const message = `The service cannot be confirmed: ${why}`;
    throw new RequestError('VALUE_INVALID', message, { field: 'out_order_no' });
  }
  service.openid ??= openid ?? SOMEBODY;
  Object.assign(service, { state: 'DOING', state_description: 'USER_CONFIRM', isUnpaid: unpaid });
  const { notify_url, ...content } = viewOf(service);
  await notify(store, 'PAYSCORE.USER_CONFIRM', content, String(notify_url));
}
