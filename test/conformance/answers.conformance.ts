import type { AxiosAdapter } from 'axios';
import { Builder } from '../../src/builder.ts';
import type { Config } from '../../src/client/config.ts';
import { decodeBase64 } from '../../src/crypto/base64.ts';
import { asMap, build } from './capture.ts';
import { judge } from './judge.ts';
import type { Vector } from './vectors.ts';

interface Answer {
  method: string;
  uri: string;
  options: Record<string, unknown>;
  status: number;
  headers?: Record<string, string | string[]>;
  body: string | Buffer;
  certs?: unknown;
  secret?: string;
}
const answerOf = (args: readonly unknown[]) => args[0] as Answer;
const headersOf = (args: readonly unknown[]) =>
  asMap(answerOf(args).headers ?? {}) as Record<string, string | string[]>;
const header = (args: readonly unknown[], name: string) =>
  Object.entries(headersOf(args)).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
const isV3 = ({ fn }: Vector) => fn === 'v3 response';
const isV2 = ({ fn }: Vector) => fn === 'v2 response';
const isFactory = ({ fn }: Vector) => fn === 'Builder::factory';
const SIGNATURE = ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'];
const pathname = (args: readonly unknown[]) => `/${answerOf(args).uri.replace(/^\//, '').split('?')[0]}`;

async function answered(vector: Vector, args: readonly unknown[]): Promise<unknown> {
  const { method, uri, options, status, body, certs, secret } = answerOf(args);
  const adapter: AxiosAdapter = async (config) => ({
    status,
    statusText: '',
    headers: headersOf(args) as Record<string, string>,
    data: Buffer.from(body ?? ''),
    config,
  });
  const { client } = build({
    adapter,
    ...(certs ? { certs: certs instanceof Map ? Object.fromEntries(certs) : certs } : {}),
    ...(secret === undefined ? {} : { secret }),
  });
  const { http_errors, allow_redirects: _, ...given } = asMap(options);
  const fields = { mch_id: '1900000001' };
  const asked = isV2(vector) ? (method === 'GET' ? { query: fields } : { xml: fields }) : {};
  const lenient = http_errors === false ? { validateStatus: null } : {};
  const response = await client.request(method, uri, { ...given, ...asked, ...lenient });
  return { accepted: true, status: response.status };
}

judge(
  'response',
  (vector, args) => {
    if (isFactory(vector)) return { built: Boolean(Builder.factory(asMap(args[0]) as unknown as Config)) };
    if (vector.fn === 'v3 request') return build(args[0] as Record<string, unknown>);
    const result = vector.result as { status?: number } | undefined;
    if (result) vector.result = { accepted: true, status: result.status };
    return answered(vector, args);
  },
  [
    {
      rule: 'Downloads that are documented to come unsigned, and PHP does not know, are taken.',
      matches: (vector, args) =>
        isV3(vector) &&
        /transferdownload|new-tax-control-fapiao\/download|\/global\/merchant-service\/images\//.test(
          pathname(args),
        ),
      ours: 'accepted',
    },
    {
      rule: 'A signature header that is empty or stands there twice is refused.',
      matches: (vector, args) =>
        isV3(vector) &&
        SIGNATURE.some((name) => header(args, name) === '' || Array.isArray(header(args, name))),
      ours: 'refused',
    },
    {
      rule: 'A timestamp is digits and nothing else.',
      matches: (vector, args) =>
        isV3(vector) && !/^\d+$/.test(String(header(args, 'Wechatpay-Timestamp') ?? '0')),
      ours: 'refused',
    },
    {
      rule: 'A signature is canonical base64.',
      matches: (vector, args) =>
        isV3(vector) && decodeBase64(String(header(args, 'Wechatpay-Signature') ?? '')) === undefined,
      ours: 'refused',
    },
    {
      rule: 'A body without a type is JSON, or refused.',
      matches: (vector, args) =>
        isV3(vector) && header(args, 'Content-Type') === undefined && !isJson(answerOf(args).body),
      ours: 'refused',
    },
    {
      rule: 'An unsigned image has one name, and that is not upload.',
      matches: (vector, args) => isV3(vector) && /\/images\/(upload\/|[^/]+\/.+)$/i.test(pathname(args)),
      ours: 'refused',
    },
    {
      rule: 'Dot segments in a path are refused.',
      matches: (vector, args) => isV3(vector) && pathname(args).includes('/../'),
      ours: 'refused',
    },
    {
      rule: 'A statement is compared with the digest that is signed; PHP only verifies the digest.',
      matches: (vector, args) => isV3(vector) && header(args, 'Wechatpay-Statement-Sha1') !== undefined,
      ours: 'refused',
    },
    {
      rule: 'A redirect is no success.',
      matches: (vector, args) => isV3(vector) && answerOf(args).status >= 300 && answerOf(args).status < 400,
      ours: 'refused',
    },
    {
      rule: 'An instance is only built with a merchant, a serial, a private key that can be read, and named certs.',
      matches: (vector, args) => isFactory(vector) && !isWhole(asMap(args[0])),
      ours: 'refused',
    },
    {
      rule: 'A nested element is not covered by a sign.',
      matches: (vector, args) => isV2(vector) && /<(\w+)><\w+>/.test(String(answerOf(args).body)),
      ours: 'refused',
    },
    {
      rule: 'An APIv2 key has 32 bytes.',
      matches: (vector, args) => isV2(vector) && Buffer.byteLength(answerOf(args).secret ?? '') !== 32,
      ours: 'refused',
    },
    {
      rule: 'Three more operations are documented to answer unsigned.',
      matches: (vector, args) =>
        isV2(vector) && /mmpaysptrans|appauth\/getaccesstoken/.test(answerOf(args).uri),
      ours: 'accepted',
    },
  ],
);

function isJson(body: string | Buffer): boolean {
  if (body.length === 0) return true;
  try {
    JSON.parse(String(body).replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

function isWhole({ mchid, serial, privateKey, certs }: Record<string, unknown>): boolean {
  const kind = (privateKey as { type?: unknown } | undefined)?.type;
  const named =
    certs !== undefined &&
    !Array.isArray(certs) &&
    Object.keys(certs as object).every((name) => name.toUpperCase() !== serial);
  return mchid !== '' && serial !== '' && kind === 'private' && named;
}
