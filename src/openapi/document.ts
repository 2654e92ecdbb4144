import { createRequire } from 'node:module';

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** The subset of JSON Schema that the document uses. */
export interface Schema {
  /** The name of the field in the documentation. */
  title?: string;
  /** An array if the service accepts or sends several types. */
  type?: SchemaType | readonly SchemaType[];
  const?: unknown;
  enum?: readonly unknown[];
  /** The documented meanings of the values of `enum`. */
  'x-enum-meanings'?: Readonly<Record<string, string>>;
  /** In characters. */
  minLength?: number;
  maxLength?: number;
  properties?: Readonly<Record<string, Schema>>;
  /** Numbered fields of v2: `^coupon_fee_\d+$`. */
  patternProperties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  /** For an error response: the schema of all error responses. For an object: its groups, see `groups.ts`. */
  allOf?: readonly (Pick<Schema, 'anyOf'> & { $ref?: string })[];
  /** How a string encodes other data, which `contentSchema` describes. */
  'x-wechatpay-encoded'?: 'json_encode' | 'urlencode';
  contentSchema?: Schema;
  'x-wechatpay-encrypted'?: {
    by: string;
    key: 'platform' | 'merchant' | 'bank' | 'apiv3' | 'md5';
    /** The padding of RSA, if it is not OAEP. */
    padding?: 'pkcs1';
  };
}

/** A parameter in the path, the query or the headers. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  /** The letter of a group of parameters of which at least one is required. */
  'x-wechatpay-either'?: string;
  schema: Schema;
}

/** By media type. */
type Content = Readonly<Record<string, { schema?: Schema }>>;

/** The page that describes an operation or a notification. */
interface Page {
  /** Its title. */
  summary: string;
  /** WeChat Pay's own page. */
  externalDocs?: { url: string };
  /** Its other pages. */
  'x-wechatpay-docs'?: readonly string[];
  /** Unless it is simply in use. */
  'x-wechatpay-lifecycle'?: Lifecycle;
}

/** What has become of an operation or a notification. */
export interface Lifecycle {
  state: string;
  since?: string;
  /** The pages of what replaces it: `openapi/v3/…`, `webhook/v3/…`. */
  successors?: readonly string[];
}

export interface OperationObject extends Page {
  /** Starts with the protocol: `v2_pay_unifiedorder_post`. */
  operationId: string;
  deprecated?: boolean;
  /** If the endpoint is not the default one, or has a region before the path. */
  servers?: readonly { url: string }[];
  parameters: readonly Parameter[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
  'x-wechatpay-security'?: 'client-certificate';
}

export interface NotificationObject extends Page {
  requestBody: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
}

interface Document {
  /** By path with its leading slash, then by method in lower case. */
  paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  /** By name with its protocol: `v3/TRANSACTION.SUCCESS`. */
  webhooks: Readonly<Record<string, { post: NotificationObject }>>;
}

/** The openapi.json of this package, read once through `require`, which finds it next to dist in both module systems. */
export function readDocument(): Document {
  return createRequire(import.meta.url)('../../openapi.json') as Document;
}

/** Every operation with its path and method. */
export function operationsOf({ paths }: Document): [path: string, method: string, OperationObject][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      // The same path with another name of its variable.
      .filter(([method]) => !method.startsWith('x-'))
      .map(([method, operation]): [string, string, OperationObject] => [path, method, operation]),
  );
}

/** The `event_type` of a notification: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
export function eventType(name: string): string {
  return name.replace(/^v3\//, '');
}
