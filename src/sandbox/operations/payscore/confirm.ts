import { RequestError } from '../../../errors/index.ts';
import { mchid } from '../../keys/keys.ts';
import { tell } from '../../notify/tell.ts';
import { nowOf } from '../../state/numbers.ts';
import type { Store } from '../../state/store.ts';

/** How the user confirms a payscore order. */
export interface ServiceConfirmation {
  /** Who confirms; whom the order names, or somebody, unless given. */
  openid?: string;
  /** When the service is over the money is not to be had: until the merchant asks again, or says it was paid. */
  unpaid?: boolean;
}

const SOMEBODY = 'oSandbox00000000000000000001';

/**
 * @returns when the first attempt of the notification has ended
 * @throws RequestError `VALUE_INVALID` when no such order waits for its user
 */
export async function confirmService(
  store: Store,
  out_order_no: string,
  { openid, unpaid = false }: ServiceConfirmation = {},
): Promise<void> {
  const service = store.services.get(out_order_no);
  if (service?.state !== 'CREATED') {
    const why = service ? `it is ${service.state}` : 'there is no such order';
    const message = `The service cannot be confirmed: ${why}`;
    throw new RequestError('VALUE_INVALID', message, { field: 'out_order_no' });
  }
  const { appid, service_id, notify_url } = service.asked;
  service.openid ??= openid ?? SOMEBODY;
  Object.assign(service, { state: 'DOING', state_description: 'USER_CONFIRM', isUnpaid: unpaid });
  const told = { mchid, appid, openid: service.openid, service_id, create_time: nowOf(store) };
  await tell(store, 'PAYSCORE.USER_ACCEPTED', told, String(notify_url));
}
