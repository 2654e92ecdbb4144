import type { Config } from '../client/config.ts';
import { invalid } from '../errors/faults.ts';
import type { WebhookEvent } from '../generated/events.ts';
import type { NotificationEvent } from '../watch/events.ts';
import { Receipt } from '../watch/receipt.ts';
import { Watchers } from '../watch/watchers.ts';
import { isObject } from '../wire/kinds.ts';
import { readWebhookConfig, type WebhookConfig, type WebhookSettings } from './parse/config.ts';
import type { UnknownEvent } from './parse/unknown-event.ts';
import { openV2 } from './parse/v2.ts';
import { openV3 } from './parse/v3.ts';
import type { Bytes } from './raw/bytes.ts';
import { refuseEncoded } from './raw/encoded.ts';
import { eventBody, type GatewayEvent, headersOf, readEvent } from './raw/gateway.ts';
import { bodyBytes, headerReader, type Notification, readable } from './raw/notification.ts';
import { fetchHandler } from './serve/fetch.ts';
import type { HandlerOptions, Handlers } from './serve/handlers.ts';
import { type NodeHandler, nodeHandler } from './serve/node.ts';
import { isXml } from './serve/reply.ts';
import { type ServerlessHandler, serverlessHandler } from './serve/serverless.ts';
import type { EventDraft, SignedNotification, SignOptions } from './sign/draft.ts';
import { signV3 } from './sign/sign.ts';
import { signV2 } from './sign/sign-v2.ts';

/** The event of a gateway, distinguished from a notification without a body. */
type EncodedEvent = GatewayEvent & Required<Pick<GatewayEvent, 'isBase64Encoded'>>;

/** Receives the notifications that WeChat Pay sends to your notify URLs. */
export class Webhook {
  readonly #settings: WebhookSettings;
  readonly #watchers = new Watchers();

  private constructor(settings: WebhookSettings) {
    this.#settings = settings;
  }

  /**
   * @param config the keys; you can pass the configuration for `Builder.factory`
   * @throws ConfigurationError naming the field, e.g. if `apiv3Key` is not 32 bytes long
   */
  static factory(config: WebhookConfig | Config): Webhook {
    return new Webhook(readWebhookConfig(config));
  }

  /**
   * Verifies and decrypts a notification, and returns its event, typed by `event_type`, which is `v2/…` for a v2
   * notification. The plaintext is `resource.original_data` (v3) or `original_data` (v2). An undocumented event is an
   * `UnknownEvent`. A notification may be delivered more than once: make sure that you process it only once. A number
   * that JavaScript would round (an integer beyond 2^53 - 1, a fraction with too many digits) is a string of its digits.
   *
   * You can pass the unchanged event of a serverless gateway, with `isBase64Encoded` and `multiValueHeaders`; for Alibaba
   * FC, as the JSON text or bytes that the function receives.
   *
   * For `v2/refund-processed`, only `original_data` is verified, because WeChat Pay does not sign the other fields.
   *
   * @throws VerificationError if it cannot be verified as WeChat Pay's: `SIGNATURE_…`, `SIGN_…`, `DECRYPT_FAILED`,
   * `BODY_RESERIALIZED`; with `probe: true` it is a test by WeChat Pay. RequestError if it does not match the
   * documentation: `NOTIFICATION_INVALID`, `XML_INVALID`, `HEADER_INVALID`, `VALUE_INVALID` (over 1 MB), `BODY_PARSED`.
   * ConfigurationError `CONFIG_MISSING` if a key that it needs is missing. Respond to all of them with a 4xx or 5xx
   */
  async parse(notification: Notification | EncodedEvent | Bytes): Promise<WebhookEvent | UnknownEvent> {
    const receipt = this.#watchers.isWatched ? new Receipt(this.#watchers) : undefined;
    try {
      const event = await this.#open(notification, receipt);
      await receipt?.accepted(event.event_type);
      return event;
    } catch (error) {
      receipt?.refused(error);
      throw error;
    }
  }

  /**
   * Calls `listener` for each notification that was verified or refused. The channel `wechatpay-chain:notification` of
   * node:diagnostics_channel publishes those of all webhooks. The event contains no content of the notification.
   *
   * @returns a function that removes the listener
   * @throws ConfigurationError `CONFIG_INVALID` for an unknown event, or if the listener is not a function
   */
  on(name: 'notification', listener: (event: NotificationEvent) => unknown): () => void {
    return this.#watchers.on(['notification'], name, listener);
  }

  /**
   * Creates a notification as WeChat Pay would send it, signed and encrypted, for your own tests.
   *
   * @param event for v3, `{ event_type, resource: { original_data } }`; for v2, the fields and `original_data`
   * @param platform who signs a v3 event: `sandbox.platform` of the simulator
   * @throws ConfigurationError `CONFIG_MISSING`, `CONFIG_INVALID`; RequestError for values that cannot be written
   */
  sign<Type extends string>(event: EventDraft<Type>, platform?: SignOptions): SignedNotification {
    if (!isObject(event)) throw invalid('event', 'the event must be an object: { event_type, … }');
    if (typeof event.event_type !== 'string' || event.event_type === '') {
      throw invalid('event.event_type', 'event_type must be the name of the event, e.g. TRANSACTION.SUCCESS');
    }
    return event.event_type.startsWith('v2/')
      ? signV2(event, this.#settings)
      : signV3(event, this.#settings, platform);
  }

  /**
   * Creates a handler for servers with the Fetch API: Hono, Next.js, Bun, Deno.
   *
   * @throws ConfigurationError `CONFIG_INVALID`
   */
  handler(handlers: Handlers, options?: HandlerOptions): (request: Request) => Promise<Response> {
    return fetchHandler((notification) => this.parse(notification), handlers, options);
  }

  /**
   * Creates a handler for node:http, Express, Koa and Fastify.
   *
   * @throws ConfigurationError `CONFIG_INVALID`
   */
  node(handlers: Handlers, options?: HandlerOptions): NodeHandler {
    return nodeHandler((notification) => this.parse(notification), handlers, options);
  }

  /**
   * Creates a handler for serverless functions behind an HTTP gateway: `export const handler = webhook.serverless({…})`.
   * It accepts the events of AWS Lambda, Tencent SCF and Alibaba FC, and returns `{ statusCode, headers, body,
   * isBase64Encoded }`. The platform may stop the process after the response, before `onError` or a late handler has
   * finished.
   *
   * @throws ConfigurationError `CONFIG_INVALID`, `CONFIG_MISSING`
   */
  serverless(handlers: Handlers, options?: HandlerOptions): ServerlessHandler {
    return serverlessHandler((notification) => this.parse(notification), handlers, options);
  }
  async #open(
    notification: Notification | EncodedEvent | Bytes,
    receipt: Receipt | undefined,
  ): Promise<WebhookEvent | UnknownEvent> {
    const given = readEvent(notification);
    const bytes = bodyBytes(eventBody(given));
    refuseEncoded(bytes);
    const headers = receipt ? readable(headersOf(given)) : headersOf(given);
    if (receipt && !isXml(bytes)) receipt.signedBy(headerReader(headers)('Wechatpay-Serial'));
    const event = isXml(bytes) ? openV2(bytes, this.#settings) : await openV3(headers, bytes, this.#settings);
    // The fields of the event are not validated, because WeChat Pay adds fields.
    return event as unknown as WebhookEvent | UnknownEvent;
  }
}
