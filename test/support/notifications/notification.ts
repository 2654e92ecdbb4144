import { createPrivateKey, randomUUID } from 'node:crypto';
import {
  apiv2Secret,
  apiv3Key,
  platformCert,
  platformKey,
  platformSerial,
} from '../../../src/sandbox/keys/keys.ts';
import { type SignedNotification, Webhook } from '../../../src/webhook/index.ts';

/** A merchant who knows the simulator's platform. */
export const webhook = Webhook.factory({
  certs: { [platformSerial]: platformCert },
  apiv3Key,
  secret: apiv2Secret,
});
/** The key is read once: reading takes longer than signing. */
const platform = { privateKey: createPrivateKey(platformKey), serial: platformSerial };

export interface Notification extends SignedNotification {
  id: string;
}

/** A payment, or what else is told in its place. */
export function notification(event_type = 'TRANSACTION.SUCCESS', id: string = randomUUID()): Notification {
  const original_data = { out_trade_no: '商户-1', trade_state: 'SUCCESS', amount: { total: 1 } };
  const draft = { id, event_type, resource: { associated_data: 'transaction', original_data } };
  return { id, ...webhook.sign<string>(draft, platform) };
}

/** The notice of v2 that a payment has: XML with a sign. */
export function notice(transaction_id: string): SignedNotification {
  const fields = {
    appid: 'wx0123456789abcdef',
    bank_type: 'OTHERS',
    is_subscribe: 'N',
    mch_id: '1900000001',
  };
  return webhook.sign({
    event_type: 'v2/transaction-success',
    ...fields,
    openid: 'o-1',
    out_trade_no: 'order-1',
    result_code: 'SUCCESS',
    total_fee: '1',
    trade_type: 'NATIVE',
    transaction_id,
  });
}

/** A payment whose signature is wrong on purpose, as WeChat Pay probes. */
export function probe(): Notification {
  const { headers, ...rest } = notification();
  return { ...rest, headers: { ...headers, 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'A'.repeat(344)}` } };
}
