import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { MerchantConfig } from '../client/config.ts';
import { type Controls, createControls } from './controls/controls.ts';
import type { Fault } from './fault/fault.ts';
import { keep } from './file/keeper.ts';
import { noted } from './file/noted.ts';
import { warnIfOpen } from './http/open-address.ts';
import { createSimulator } from './http/server.ts';
import * as keys from './keys/keys.ts';
import { publicKey, publicKeyId } from './keys/platform-keys.ts';
import { serverCert } from './keys/server-keys.ts';
import { complain, type UserComplaint } from './operations/complaints/complain.ts';
import { type CouponUse, useCoupon } from './operations/favor/use.ts';
import { setDeduction } from './operations/papay/deduct.ts';
import { type ContractSignature, signContract } from './operations/papay/sign.ts';
import { confirmService, type ServiceConfirmation } from './operations/payscore/confirm.ts';
import { takeRedPacket } from './operations/red-packets/red-packet.ts';
import { confirmTransfer, type TransferConfirmation } from './operations/transfers/confirm.ts';
import type { SandboxOptions } from './options.ts';
import { checkSandboxOptions } from './options.ts';
import type { SeenRequest } from './state/journal.ts';
import type { DeductionState } from './state/records/papay.ts';

export type { SandboxRequest } from './exchange/exchange.ts';
export { FAULTS, type Fault, type FaultName, parseFault } from './fault/fault.ts';
export type { FaultRate } from './fault/source.ts';
export type { Refusal } from './judge/refusal.ts';
export type { EventOverrides, EventType } from './notify/trigger.ts';
export type { UserComplaint } from './operations/complaints/complain.ts';
export type { CouponUse } from './operations/favor/use.ts';
export type { ContractSignature } from './operations/papay/sign.ts';
export type { ServiceConfirmation } from './operations/payscore/confirm.ts';
export type { TransferConfirmation } from './operations/transfers/confirm.ts';
export type { SandboxOptions } from './options.ts';
export type { Paid, Payment } from './pay/order/payer.ts';
export type { SeenRequest } from './state/journal.ts';

/** A configuration of which everything is there: keys as PEM text. */
export interface SandboxConfig extends MerchantConfig {
  privateKey: string;
  certs: Readonly<Record<string, string>>;
  apiv3Key: string;
  secret: string;
  base_uri: string;
  /** Over HTTPS: trusts the simulator's certificate. */
  httpsAgent?: Agent;
}

/** A running simulator of WeChat Pay. */
export interface Sandbox extends Controls {
  /** Where this machine reaches it, without a slash at the end. A browser sees there what happened, and can pay and refund. */
  readonly url: string;
  /** Ready for `Builder.factory`: test-only keys, and the simulator as `base_uri`. */
  readonly config: SandboxConfig;
  /** What decrypts `v3/certificates`; 32 bytes. */
  readonly apiv3Key: string;
  /** What the platform signs with now: for signing notifications of your own. */
  readonly platform: { readonly serial: string; readonly privateKey: KeyObject };
  /** The platform's public key, which is in use beside its certificates: an entry for `certs`. */
  readonly publicKey: { readonly id: string; readonly key: string };
  /**
   * From now on another certificate signs, which `v3/certificates` gives; or the public key does, and there are no
   * certificates any more.
   */
  rotate(to: 'certificate' | 'public-key'): void;
  /** The last 100 requests (fewer where their bodies are large), the newest at the end, and why they were refused. */
  readonly requests: readonly SeenRequest[];
  /**
   * Lets the next request meet a fault; each call adds one for the request after. A single request can ask for one by
   * the header `X-Sandbox-Fault`, which is not signed: `502`, `delay=250`.
   *
   * @throws RequestError `VALUE_INVALID` for what is no fault
   */
  fail(fault: Fault): void;
  /**
   * The user takes a transfer, or it fails.
   *
   * @returns when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID`: there is no such transfer, or it does not wait for its user
   */
  confirmTransfer(out_bill_no: string, confirmation?: TransferConfirmation): Promise<void>;
  /**
   * The user confirms a payscore order.
   *
   * @returns when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID`: there is no such order, or it does not wait for its user
   */
  confirmService(out_order_no: string, confirmation?: ServiceConfirmation): Promise<void>;
  /**
   * The user signs an agreement of deduction (papay) that was offered.
   *
   * @returns when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID`: no such agreement is offered, or more than one is
   */
  signContract(out_contract_code: string, signature?: ContractSignature): Promise<void>;
  /**
   * Says how a deduction by an agreement ends; of itself it does so with `SUCCESS`, at the next tick. It may be said
   * before the deduction is asked for; with `ACCEPT` it goes on until another end is said.
   *
   * @returns when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID`: no such end, or the order is none that goes on
   */
  deduct(out_trade_no: string, state: DeductionState): Promise<void>;
  /**
   * The user pays with a coupon (代金券).
   *
   * @returns when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID`: there is no such coupon, or it cannot be used now
   */
  useCoupon(coupon_id: string, use?: CouponUse): Promise<void>;
  /**
   * A user complains, or goes on with a complaint.
   *
   * @returns the complaint_id, when the first attempt of the notification has ended
   * @throws RequestError `VALUE_INVALID`: there is no such complaint, or no such payment
   */
  complain(complaint?: UserComplaint): Promise<string>;
  /**
   * The user takes a red packet.
   *
   * @throws RequestError `VALUE_INVALID`: there is no such red packet, or it does not wait for its user
   */
  takeRedPacket(mch_billno: string): void;
  /** Ends it, and all its connections. */
  close(): Promise<void>;
}

/**
 * Starts a simulator of WeChat Pay: a real HTTP server that judges requests as WeChat Pay does and signs its answers.
 * Its state is in memory and ends with it, unless there is a `file`.
 *
 * @throws the error of Node when it cannot listen, e.g. `EADDRINUSE`; RequestError `VALUE_INVALID` for faults that cannot be;
 * ConfigurationError `CONFIG_INVALID` for another option that is not of its type, and for a file that is damaged, of
 * something else, in use, or cannot be written
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkSandboxOptions(options);
  const { port = 0, host = '127.0.0.1', https = false, strict = true, notify_url, file } = options;
  const { workwx = keys.workwx } = options;
  const { server, journal, faults, store } = createSimulator({
    strict,
    https,
    notify_url,
    faults: options.faults,
    workwx: workwx ? workwx.secret : undefined,
  });
  const { platform, clock } = store;
  const keeper = file === undefined ? undefined : keep(store, file);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    keeper?.close();
    throw error;
  }
  const address = server.address() as AddressInfo;
  const origin = https ? 'https' : 'http';
  const url = `${origin}://${reachable(address.address)}:${address.port}`;
  store.url = url;
  warnIfOpen(address.address);
  keeper?.resume();
  const controls = createControls(store);
  const sandbox: Sandbox = {
    ...controls,
    get notifications() {
      return controls.notifications;
    },
    url,
    apiv3Key: keys.apiv3Key,
    get platform() {
      return platform.signing;
    },
    publicKey: { id: publicKeyId, key: publicKey },
    rotate: (to) => platform.rotate(to),
    requests: journal.entries,
    config: {
      mchid: keys.mchid,
      serial: keys.merchantSerial,
      privateKey: keys.merchantKey,
      certs: { [keys.platformSerial]: keys.platformCert },
      apiv3Key: keys.apiv3Key,
      secret: keys.apiv2Secret,
      ...(workwx ? { workwx: { ...workwx } } : {}),
      merchant: { cert: keys.merchantCert, key: keys.merchantKey },
      base_uri: `${url}/`,
      ...(https ? { httpsAgent: new Agent({ keepAlive: true, ca: serverCert }) } : {}),
    },
    fail: (fault) => faults.add(fault),
    confirmTransfer: (out_bill_no, confirmation) => confirmTransfer(store, out_bill_no, confirmation),
    confirmService: (out_order_no, confirmation) => confirmService(store, out_order_no, confirmation),
    signContract: (out_contract_code, signature) => signContract(store, out_contract_code, signature),
    deduct: (out_trade_no, state) => setDeduction(store, out_trade_no, state),
    useCoupon: (coupon_id, use) => useCoupon(store, coupon_id, use),
    complain: (complaint) => complain(store, complaint),
    takeRedPacket: (mch_billno) => takeRedPacket(store, mch_billno),
    close: async () => {
      clock.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      keeper?.close();
    },
  };
  return noted(sandbox, () => store.changed());
}

/** Who listens on all addresses is reached by that of this machine. */
function reachable(address: string): string {
  const known = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  return known.includes(':') ? `[${known}]` : known;
}

export type { Delivery, NotificationAttempt, SentNotification } from './state/records/notification.ts';
export type { DeductionState } from './state/records/papay.ts';
export type { RefundStatus } from './state/records/refund.ts';
