import { readFileSync } from 'node:fs';

interface Schema {
  $ref?: string;
  type?: string;
  title?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  contentSchema?: Schema;
  'x-wechatpay-encoded'?: string;
  'x-wechatpay-encrypted'?: { by: string };
}

interface Document {
  webhooks: Record<string, { post: { requestBody: { content: Record<string, { schema: Schema }> } } }>;
}

type Fields = Record<string, unknown>;

const document = JSON.parse(
  readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'),
) as Document;

/** A documented event with every field, as `webhook.sign` takes it, and its plaintexts apart. */
export interface SampleEvent {
  draft: Fields & { event_type: string };
  plain: unknown;
}

/** What the docs have of events: one for each, and each shape of a plaintext that has several. */
export function sampleEvents(): SampleEvent[] {
  return Object.entries(document.webhooks).flatMap(([name, { post }]) => {
    const [schema = {}] = Object.values(post.requestBody.content).map((content) => content.schema);
    const body = resolve(schema);
    return name.startsWith('v2/') ? [sampleV2(name, body)] : samplesV3(name.replace('v3/', ''), body);
  });
}

function samplesV3(event_type: string, body: Schema): SampleEvent[] {
  const { resource, ...envelope } = propertiesOf(body);
  const { ciphertext, original_data, ...rest } = propertiesOf(resolve(resource ?? {}));
  const plaintexts = shapesOf(original_data ?? ciphertext?.contentSchema ?? {});
  return plaintexts.map((schema) => {
    const plain = sampleOf('', schema);
    const sealed = { ...sampleFields(rest), nonce: '0123456789ab', original_data: plain };
    return { draft: { ...sampleFields(envelope), event_type, resource: sealed }, plain };
  });
}

/** XML has texts only. */
function sampleV2(event_type: string, body: Schema): SampleEvent {
  const { sign, req_info, event_ciphertext, ...rest } = propertiesOf(body);
  const sealed = req_info ?? event_ciphertext;
  const plain = sealed?.contentSchema ? texts(sampleOf('', sealed.contentSchema) as Fields) : undefined;
  const fields = texts(sampleFields(rest));
  const nonce = event_ciphertext ? { event_nonce: '0123456789ab' } : {};
  const type = fields['sign_type'] === undefined ? {} : { sign_type: 'HMAC-SHA256' };
  const draft = { ...fields, ...nonce, ...type, event_type, ...(plain ? { original_data: plain } : {}) };
  return { draft, plain };
}

function texts(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

function resolve(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const path = schema.$ref.split('/').slice(1);
  return path.reduce<unknown>((value, name) => (value as Fields)[name], document) as Schema;
}

const propertiesOf = (schema: Schema) => resolve(schema).properties ?? {};
const shapesOf = (schema: Schema): Schema[] => {
  const { anyOf, oneOf } = resolve(schema);
  return (anyOf ?? oneOf ?? [schema]).map(resolve);
};

function sampleFields(properties: Record<string, Schema>): Fields {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, sampleOf(name, schema)]),
  );
}

function sampleOf(name: string, given: Schema): unknown {
  const [schema = {}] = shapesOf(given);
  if (schema.enum) return schema.enum[0];
  if (schema['x-wechatpay-encoded']) return JSON.stringify(sampleOf(name, schema.contentSchema ?? {}));
  switch (schema.type) {
    case 'object':
      return sampleFields(propertiesOf(schema));
    case 'array':
      return [sampleOf(name, schema.items ?? {}), sampleOf(name, schema.items ?? {})];
    case 'integer':
    case 'number':
      return 100;
    case 'boolean':
      return true;
    default:
      return /fee|_id|_no$/.test(name) ? '4200000215' : (schema.title ?? name);
  }
}
