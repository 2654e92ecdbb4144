import type { AxiosAdapter } from 'axios';
import { Builder } from '../../../src/builder/builder.ts';
import type { Config } from '../../../src/client/config.ts';
import { differences } from '../differences/calls/response.ts';
import { judge } from '../judge.ts';
import type { Vector } from '../vectors.ts';
import { answerOf, entriesOf, headersOf, isFactory, isV2 } from './answer.ts';
import { asMap, build } from './capture.ts';

/** Gives the client this answer, as it would come from the transport. */
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
    ...(certs === undefined ? {} : { certs: Object.fromEntries(entriesOf(certs)) }),
    ...(secret === undefined ? {} : { secret }),
  });
  const { http_errors, allow_redirects: _, ...given } = asMap(options);
  const fields = { mch_id: '1900000001' };
  const asked = isV2(vector) ? (method === 'GET' ? { query: fields } : { xml: fields }) : {};
  const lenient = http_errors === false ? { validateStatus: null } : {};
  const response = await client.request(method, uri, { ...given, ...asked, ...lenient });
  return { accepted: true, status: response.status };
}

/** What PHP says when it refuses, and what we say. */
const SAME_REASON: readonly [php: RegExp, ours: RegExp][] = [
  [/^The response's Headers incomplete/, /SIGNATURE_HEADERS_MISSING/],
  [/^It's allowed time offset/, /SIGNATURE_CLOCK_SKEW/],
  [/^Cannot found the serial/, /SIGNATURE_SERIAL_UNKNOWN/],
  [/^Verify the response's data/, /SIGNATURE_(DIGEST_)?MISMATCH/],
  [/^(Client|Server) error/, /^ApiError/],
  [
    /^The promise was rejected|^strlen\(\)|Hash::equals\(\)/,
    /SIGN_MISSING|SIGN_MISMATCH|BODY_MALFORMED|^BusinessError/,
  ],
  [/ is required, |ClientDecorator|Signing the input/, /^ConfigurationError/],
];

judge(
  'response',
  (vector, args) => {
    if (isFactory(vector)) return { built: Boolean(Builder.factory(asMap(args[0]) as unknown as Config)) };
    if (vector.fn === 'v3 request') return build(args[0] as Record<string, unknown>);
    return answered(vector, args);
  },
  differences,
  {
    wanted: ({ result }) => {
      const { accepted, status, built } = result as Record<string, unknown>;
      return built === undefined ? { accepted, status } : { built };
    },
    codeOf: ({ message = '' }) => SAME_REASON.find(([php]) => php.test(message))?.[1] ?? /./,
  },
);
