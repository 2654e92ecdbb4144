import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { Agent } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { MerchantConfig } from '../client/config.ts';
import { type Controls, createControls } from './controls/controls.ts';
import { checkSandboxOptions, type SandboxOptions } from './controls/options.ts';
import type { Fault } from './fault/fault.ts';
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
import { keep } from './state/file/keeper.ts';
import { noted } from './state/file/noted.ts';
import type { SeenRequest } from './state/journal.ts';
import type { DeductionState } from './state/records/papay.ts';

export type { SandboxOptions } from './controls/options.ts';
export { FAULTS, type Fault, type FaultName, parseFault } from './fault/fault.ts';
export type { FaultRate } from './fault/source.ts';
export type { SandboxRequest } from './http/exchange/exchange.ts';
export type { Refusal } from './judge/refusal.ts';
export type { EventOverrides, EventType } from './notify/trigger.ts';
export type { UserComplaint } from './operations/complaints/complain.ts';
export type { CouponUse } from './operations/favor/use.ts';
export type { ContractSignature } from './operations/papay/sign.ts';
export type { ServiceConfirmation } from './operations/payscore/confirm.ts';
export type { TransferConfirmation } from './operations/transfers/confirm.ts';
export type { Paid, Payment } from './pay/order/payer.ts';
export type { SeenRequest } from './state/journal.ts';

/** A complete configuration, with keys as PEM text. */
export interface SandboxConfig extends MerchantConfig {
  privateKey: string;
  certs: Readonly<Record<string, string>>;
  apiv3Key: string;
  secret: string;
  base_uri: string;
  /** Over HTTPS only: an agent that trusts the simulator's certificate. */
  httpsAgent?: Agent;
}

/** A running simulator of WeChat Pay. */
export interface Sandbox extends Controls {
  /** The URL of the simulator on this machine, without a trailing slash. Open it in a browser to see what happened, and to pay and refund. */
  readonly url: string;
  /** The options for `Builder.factory`: test-only keys, and the simulator as `base_uri`. */
  readonly config: SandboxConfig;
  /** The APIv3 key, 32 bytes. It decrypts notifications and `v3/certificates`. */
  readonly apiv3Key: string;
  /** The key that the platform signs with now. Use it to sign notifications of your own. */
  readonly platform: { readonly serial: string; readonly privateKey: KeyObject };
  /** The platform's public key, which is valid in addition to its certificates: an entry for `certs`. */
  readonly publicKey: { readonly id: string; readonly key: string };
  /**
   * Changes the platform key that signs. With `certificate`, a new certificate signs, and `v3/certificates` returns it.
   * With `public-key`, the key of `publicKey` signs, and there are no longer any certificates.
   */
  rotate(to: 'certificate' | 'public-key'): void;
  /** The last 100 requests (fewer if their bodies are large), oldest first, with the reason if one was refused. */
  readonly requests: readonly SeenRequest[];
  /**
   * Injects a fault into the next request. Each further call adds a fault for the request after that. A single request
   * can also ask for a fault with the header `X-Sandbox-Fault`, which is not signed: `502`, `delay=250`.
   *
   * @throws RequestError `VALUE_INVALID` if it is not a known fault
   */
  fail(fault: Fault): void;
  /**
   * The user accepts a transfer, or it fails.
   *
   * @returns a promise that resolves after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID`: there is no such transfer, or it is not waiting for the user
   */
  confirmTransfer(out_bill_no: string, confirmation?: TransferConfirmation): Promise<void>;
  /**
   * The user confirms a WeChat Pay Score order.
   *
   * @returns a promise that resolves after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID`: there is no such order, or it is not waiting for the user
   */
  confirmService(out_order_no: string, confirmation?: ServiceConfirmation): Promise<void>;
  /**
   * The user signs a deduction agreement (papay) that was offered.
   *
   * @returns a promise that resolves after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID`: no such agreement was offered, or more than one was
   */
  signContract(out_contract_code: string, signature?: ContractSignature): Promise<void>;
  /**
   * Sets the result of a deduction. Without this call, the result is `SUCCESS`, at the next tick. You can call this
   * before the deduction is requested. With `ACCEPT`, the deduction stays in progress until you set another result.
   *
   * @returns a promise that resolves after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID`: unknown state, or the order is not a deduction in progress
   */
  deduct(out_trade_no: string, state: DeductionState): Promise<void>;
  /**
   * The user pays with a coupon (代金券).
   *
   * @returns a promise that resolves after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID`: there is no such coupon, or it cannot be used now
   */
  useCoupon(coupon_id: string, use?: CouponUse): Promise<void>;
  /**
   * A user complains, or continues a complaint.
   *
   * @returns the complaint_id, after the first attempt to send the notification
   * @throws RequestError `VALUE_INVALID`: there is no such complaint, or no such payment
   */
  complain(complaint?: UserComplaint): Promise<string>;
  /**
   * The user opens a red packet.
   *
   * @throws RequestError `VALUE_INVALID`: there is no such red packet, or it is not waiting for the user
   */
  takeRedPacket(mch_billno: string): void;
  /** Stops the simulator, and closes all its connections. */
  close(): Promise<void>;
}

/**
 * Starts a simulator of WeChat Pay: a real HTTP server that validates requests as WeChat Pay does and signs its
 * responses. The state is kept in memory until `close()`, unless you set `file`.
 *
 * @throws Node's own error if it cannot listen, for example `EADDRINUSE`; RequestError `VALUE_INVALID` for invalid
 * `faults`; ConfigurationError `CONFIG_INVALID` for another invalid option, and for a `file` that is damaged, not a
 * state file, in use or not writable
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkSandboxOptions(options);
  const { port = 0, host = '127.0.0.1', https = false, strict = true, notify_url, file, durable } = options;
  const { workwx = keys.workwx } = options;
  const { server, journal, faults, store } = createSimulator({
    strict,
    https,
    notify_url,
    faults: options.faults,
    workwx: workwx ? workwx.secret : undefined,
  });
  const { platform, clock } = store;
  if (options.deliver) store.addressOf = options.deliver;
  const keeper = file === undefined ? undefined : keep(store, file, durable);
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

/** A server that listens on all addresses is reached at the loopback address. */
function reachable(address: string): string {
  const known = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
  return known.includes(':') ? `[${known}]` : known;
}

export type { Delivery, NotificationAttempt, SentNotification } from './state/records/notification.ts';
export type { DeductionState } from './state/records/papay.ts';
export type { RefundStatus } from './state/records/refund.ts';
