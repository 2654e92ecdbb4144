import type { Config } from '../client/config.ts';
import { invalid } from '../errors/faults.ts';
import type { WebhookEvent } from '../generated/events.ts';
import { isObject } from '../wire/kinds.ts';
import type { Bytes } from './bytes.ts';
import { readWebhookConfig, type WebhookConfig, type WebhookSettings } from './config.ts';
import type { EventDraft, SignedNotification, SignOptions } from './draft.ts';
import { refuseEncoded } from './encoded.ts';
import { fetchHandler } from './fetch.ts';
import { eventBody, type GatewayEvent, headersOf, readEvent } from './gateway.ts';
import type { HandlerOptions, Handlers } from './handlers.ts';
import { type NodeHandler, nodeHandler } from './node.ts';
import { bodyBytes, type Notification } from './notification.ts';
import { isXml } from './reply.ts';
import { type ServerlessHandler, serverlessHandler } from './serverless.ts';
import { signV3 } from './sign.ts';
import { signV2 } from './sign-v2.ts';
import type { UnknownEvent } from './unknown-event.ts';
import { openV2 } from './v2.ts';
import { openV3 } from './v3.ts';

/** A gateway's event, told from a notification of which the body was forgotten. */
type EncodedEvent = GatewayEvent & Required<Pick<GatewayEvent, 'isBase64Encoded'>>;

/** Receives what WeChat Pay sends to your notify URLs. */
export class Webhook {
  readonly #settings: WebhookSettings;

  private constructor(settings: WebhookSettings) {
    this.#settings = settings;
  }

  /**
   * @param config keys; the very object that `Builder.factory` takes will do
   * @throws ConfigurationError naming the field, e.g. an `apiv3Key` that is not 32 bytes long
   */
  static factory(config: WebhookConfig | Config): Webhook {
    return new Webhook(readWebhookConfig(config));
  }

  /**
   * The event of a notification: proved to be WeChat Pay's, decrypted, and typed by its `event_type`, which of a notice
   * of v2 is `v2/…`. The plaintext is `resource.original_data` (v3), or `original_data` (v2). An event that the docs do
   * not have is an `UnknownEvent`. It may come twice: book nothing twice. A number that JavaScript would round (a whole
   * one beyond 2^53 - 1, a fraction of too many digits) is its exact digits, in a string.
   *
   * The event of a serverless gateway is taken as it is: with `isBase64Encoded` and `multiValueHeaders`, of Alibaba FC as
   * the JSON text or bytes that the function is given.
   *
   * Of `v2/refund-processed` only `original_data` is proved: WeChat Pay does not sign what is around it.
   *
   * @throws VerificationError what came is not proved to be WeChat Pay's: `SIGNATURE_…`, `SIGN_…`, `DECRYPT_FAILED`,
   * `BODY_RESERIALIZED`; with `probe: true` it is a test by WeChat Pay. RequestError it is not as documented:
   * `NOTIFICATION_INVALID`, `XML_INVALID`, `HEADER_INVALID`, `VALUE_INVALID` (over 1 MB), `BODY_PARSED`.
   * ConfigurationError `CONFIG_MISSING` for a key that it takes to read this one. All of them: answer with a 4xx or 5xx
   */
  async parse(notification: Notification | EncodedEvent | Bytes): Promise<WebhookEvent | UnknownEvent> {
    const given = readEvent(notification);
    const bytes = bodyBytes(eventBody(given));
    refuseEncoded(bytes);
    const headers = headersOf(given);
    const event = isXml(bytes) ? openV2(bytes, this.#settings) : await openV3(headers, bytes, this.#settings);
    // What the docs say of each event is not checked field by field: WeChat Pay adds to it.
    return event as unknown as WebhookEvent | UnknownEvent;
  }

  /**
   * A notification as WeChat Pay would send it, signed and encrypted, for your own tests.
   *
   * @param event `{ event_type, resource: { original_data } }` of v3; the fields and `original_data` of v2
   * @param platform whose signature it gets, of v3: `sandbox.platform` of the simulator
   * @throws ConfigurationError `CONFIG_MISSING`, `CONFIG_INVALID`; RequestError for values that cannot be written
   */
  sign<Type extends string>(event: EventDraft<Type>, platform?: SignOptions): SignedNotification {
    if (!isObject(event)) throw invalid('event', 'the event is an object: { event_type, … }');
    if (typeof event.event_type !== 'string' || event.event_type === '') {
      throw invalid('event.event_type', 'event_type is the name of the event, e.g. TRANSACTION.SUCCESS');
    }
    return event.event_type.startsWith('v2/')
      ? signV2(event, this.#settings)
      : signV3(event, this.#settings, platform);
  }

  /**
   * A handler for servers that speak Fetch: Hono, Next.js, Bun, Deno.
   *
   * @throws ConfigurationError `CONFIG_INVALID`
   */
  handler(handlers: Handlers, options?: HandlerOptions): (request: Request) => Promise<Response> {
    return fetchHandler((notification) => this.parse(notification), handlers, options);
  }

  /**
   * A handler for node:http, Express, Koa and Fastify.
   *
   * @throws ConfigurationError `CONFIG_INVALID`
   */
  node(handlers: Handlers, options?: HandlerOptions): NodeHandler {
    return nodeHandler((notification) => this.parse(notification), handlers, options);
  }

  /**
   * A handler for serverless functions behind an HTTP gateway: `export const handler = webhook.serverless({…})`. It takes
   * the events of AWS Lambda, Tencent SCF and Alibaba FC, and answers `{ statusCode, headers, body, isBase64Encoded }`.
   * The platform may stop the process with the answer: what `onError` or a late handler still does may not end.
   *
   * @throws ConfigurationError `CONFIG_INVALID`, `CONFIG_MISSING`
   */
  serverless(handlers: Handlers, options?: HandlerOptions): ServerlessHandler {
    return serverlessHandler((notification) => this.parse(notification), handlers, options);
  }
}
