import { createRequire } from 'node:module';

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';

/** The part of JSON Schema that the document uses. */
export interface Schema {
  /** The term of the field. */
  title?: string;
  /** A list where the service takes or sends several. */
  type?: SchemaType | readonly SchemaType[];
  const?: unknown;
  enum?: readonly unknown[];
  /** What the values of `enum` mean, as far as documented. */
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
  /** Of a failure: the schema of every failure. Of an object: its groups, see `groups.ts`. */
  allOf?: readonly (Pick<Schema, 'anyOf'> & { $ref?: string })[];
  /** How a string holds other data, described by `contentSchema`. */
  'x-wechatpay-encoded'?: 'json_encode' | 'urlencode';
  contentSchema?: Schema;
  'x-wechatpay-encrypted'?: {
    by: string;
    key: 'platform' | 'merchant' | 'bank' | 'apiv3' | 'md5';
    /** Of RSA, where it is not OAEP. */
    padding?: 'pkcs1';
  };
}

/** A place in the path, the query or among the headers. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  /** The letter of a group of which at least one is given. */
  'x-wechatpay-either'?: string;
  schema: Schema;
}

/** By media type. */
type Content = Readonly<Record<string, { schema?: Schema }>>;

/** The page that describes an operation or a notification. */
interface Page {
  /** Its title. */
  summary: string;
  externalDocs?: { url: string };
}

export interface OperationObject extends Page {
  /** Begins with the protocol: `v2_pay_unifiedorder_post`. */
  operationId: string;
  deprecated?: boolean;
  /** Where it is not at the usual end point, or that has a region before the path. */
  servers?: readonly { url: string }[];
  parameters: readonly Parameter[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
  'x-wechatpay-security'?: 'client-certificate';
}

interface NotificationObject extends Page {
  requestBody: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
}

interface Document {
  /** By path with its leading slash, then by method in lower case. */
  paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  /** By name with its protocol: `v3/TRANSACTION.SUCCESS`. */
  webhooks: Readonly<Record<string, { post: NotificationObject }>>;
}

/** The openapi.json of this package, read once, through `require`: it finds it beside dist in both module systems. */
export function readDocument(): Document {
  return createRequire(import.meta.url)('../../openapi.json') as Document;
}

/** Every operation with its path and method. */
export function operationsOf({ paths }: Document): [path: string, method: string, OperationObject][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      // The same place again, by another name of its variable.
      .filter(([method]) => !method.startsWith('x-'))
      .map(([method, operation]): [string, string, OperationObject] => [path, method, operation]),
  );
}

/** The name of a notification as it is handed on: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
export function eventType(name: string): string {
  return name.replace(/^v3\//, '');
}
