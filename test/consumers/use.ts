/** Compiled against the packed package as each kind of project resolves it, by each supported TypeScript. */
import { AxiosHeaders, type AxiosInstance, type AxiosResponse } from 'axios';
import {
  AesGcm,
  ApiError,
  Builder,
  type CallOptions,
  type Config,
  ConfigurationError,
  clientOf,
  type Instance,
  MediaUtil,
  Rsa,
  WechatpayError,
} from 'wechatpay-chain';
import { createSandbox } from 'wechatpay-chain/sandbox';
import { type NodeHandler, type Notification, Webhook } from 'wechatpay-chain/webhook';

export function build(config: Config): Instance {
  const instance = Builder.factory({ ...config, timeout: 3000, proxy: false, headers: new AxiosHeaders() });
  clientOf(instance).axios.interceptors.request.use((request) => request);
  return instance;
}

export async function call(instance: Instance, options: CallOptions): Promise<unknown> {
  const answer: AxiosResponse<unknown> = await instance.chain('v3/published/tomorrow').get(options);
  const documented = await instance.v3.certificates.get();
  const serial: string | undefined = documented.data.data[0]?.serial_no;
  const typed = await clientOf(instance).request<{ data: string[] }>('GET', 'v3/certificates', {
    signal: AbortSignal.timeout(1),
  });
  const text: string[] = typed.data.data;
  await instance.chain('v3/merchant/media/upload').post({ body: new MediaUtil('a.jpg', Buffer.from('a')) });
  return [answer.data, serial, text];
}

export const below = (instance: Instance): AxiosInstance => clientOf(instance).axios;

export function describe(error: unknown): string {
  if (error instanceof ApiError) return `${error.status} ${error.code} ${error.verified}`;
  if (error instanceof ConfigurationError) return error.field ?? error.code;
  return error instanceof WechatpayError ? error.code : 'unknown';
}

export const encrypted: string = AesGcm.encrypt('a', 'b'.repeat(32), 'c');
export const key = (pem: string) => Rsa.from(pem, Rsa.KEY_TYPE_PRIVATE).asymmetricKeyType;
export const sandbox: Promise<{ url: string; close(): Promise<void> }> = createSandbox();

export async function paid(config: Config, notification: Notification): Promise<string | undefined> {
  const event = await Webhook.factory(config).parse(notification);
  return event.event_type === 'TRANSACTION.SUCCESS' ? event.resource.original_data.transaction_id : undefined;
}
export const handle: NodeHandler = Webhook.factory({ certs: {} }).node({
  'v2/refund-processed': ({ original_data }) => console.log(original_data.refund_id),
  fallback: (event) => console.log(event.event_type),
});

// @ts-expect-error a configuration without its keys
Builder.factory({ mchid: '1900000001' });
// @ts-expect-error an option that would break signing
export const refused: CallOptions = { maxRedirects: 1, responseType: 5 };
