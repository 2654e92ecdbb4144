import * as z from 'zod';
import type { Config } from '../../../client/config.ts';
import { blocksOf, pemOf } from '../../../crypto/pem/blocks.ts';
import { RequestError } from '../../../errors/index.ts';
import { readWebhookConfig, type WebhookConfig } from '../../../webhook/parse/config.ts';
import { headerReader } from '../../../webhook/raw/notification.ts';
import { isXml } from '../../../webhook/serve/reply.ts';
import { judge, timeOf } from '../../shared/capture/judge.ts';
import { type Capture, readDump } from '../../shared/capture/read-capture.ts';
import { allPass, checkList } from '../../shared/output/check.ts';
import { plainJson } from '../../shared/output/plain.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { defineTool } from './tool.ts';

const CHECK = z.object({
  name: z.string(),
  result: z.enum(['pass', 'fail', 'warn', 'skip']),
  finding: z.string(),
  fix: z.string().optional(),
});

const HEADERS = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const INPUT = z.strictObject({
  headers: z
    .union([z.string(), HEADERS])
    .describe('all headers as received: an object, or lines of Name: value'),
  body: z.string().describe('the body, character for character as received: not parsed and serialized again'),
  public_key: z
    .string()
    .max(20_000)
    .optional()
    .describe("WeChat Pay's public key or a platform certificate as PEM. Default: the keys of the simulator"),
  public_key_id: z
    .string()
    .max(100)
    .optional()
    .describe(
      'PUB_KEY_ID_… or the serial of that certificate. Default: what the header Wechatpay-Serial names',
    ),
  received_at: z
    .string()
    .max(40)
    .optional()
    .describe('when it was received, Unix seconds or RFC 3339. Default: the clock is not checked'),
});
type Input = z.output<typeof INPUT>;

export const explainNotification = defineTool({
  name: 'explain_notification',
  title: 'Explain a captured notification',
  description:
    'Says which checks a captured notification or response passes or fails, and what to do: headers, timestamp, serial, clock, signature, decryption. It finds what usually goes wrong: a body that was parsed and serialized again, added line breaks, a wrong key. Without public_key it uses the keys of the simulator. Never give a private key, an APIv3 key or an APIv2 key: the content of a real notification is not decrypted here.',
  input: INPUT,
  output: z.object({
    ok: z.boolean(),
    kind: z.enum(['notification', 'response', 'v2 notification']),
    checks: z.array(CHECK),
    content: z.unknown().optional(),
  }),
  run: async (input, simulator) => {
    const capture = captureOf(input);
    const config = await configOf(input, capture, simulator);
    const now = input.received_at === undefined ? undefined : timeOf(input.received_at, 'received_at');
    const { kind: found, checks, plaintext } = await judge(capture, readWebhookConfig(config), now);
    const kind = (
      { notification: 'notification', answer: 'response', 'v2 notice': 'v2 notification' } as const
    )[found];
    const ok = allPass(checks);
    // An unverified content is never shown.
    const content = ok ? plaintext : undefined;
    return {
      document: {
        ok,
        kind,
        checks: checks.map((check) => ({ ...check })),
        ...(content === undefined ? {} : { content }),
      },
      text: [
        `${kind}: ${ok ? 'every check passes' : 'a check fails'}`,
        checkList(checks),
        ...(content === undefined ? [] : [plainJson(content)]),
      ].join('\n'),
    };
  },
});

/** @throws RequestError `REQUEST_INVALID` */
function captureOf({ headers: given, body }: Input): Capture {
  const headers = typeof given === 'string' && /^\s*[[{"]/.test(given) ? headersIn(given) : given;
  if (typeof headers !== 'string') return readDump(Buffer.from(JSON.stringify({ headers, body })));
  const lines = headers.replace(/\s+$/, '');
  // A v2 notification is verified without headers.
  return readDump(Buffer.from(`${lines === '' ? 'Content-Length: 0' : lines}\r\n\r\n${body}`));
}

/** Headers that a client serialized before it gave them. */
function headersIn(json: string): z.output<typeof HEADERS> {
  try {
    return HEADERS.parse(JSON.parse(json));
  } catch {
    throw invalid('headers', 'headers must be an object of names and texts, or lines of Name: value');
  }
}

async function configOf(
  { public_key, public_key_id }: Input,
  capture: Capture,
  simulator: Simulator,
): Promise<WebhookConfig | Config> {
  if (public_key === undefined) return simulatorConfig(simulator);
  const pem = canonicalPem(public_key);
  if (isXml(capture.body)) {
    throw invalid(
      'public_key',
      'A v2 notification is signed with the APIv2 key, not with a public key. Check it where that key is: wxpay verify',
    );
  }
  const serial = public_key_id ?? headerReader(capture.headers)('Wechatpay-Serial');
  if (typeof serial !== 'string' || serial === '') {
    throw invalid('public_key_id', 'Give public_key_id: the headers have no Wechatpay-Serial');
  }
  return { certs: { [serial]: pem } };
}

/**
 * A configuration may name a file, also with PEM text in the name: nothing of this machine is read for a client, so only
 * text that is written anew is passed on.
 *
 * @throws RequestError `REQUEST_INVALID`
 */
function canonicalPem(public_key: string): string {
  const blocks = blocksOf(public_key);
  if (blocks.length === 0 || blocks.some(({ der }) => der === undefined)) {
    throw invalid('public_key', 'public_key must be the text of a PEM file');
  }
  return blocks.map(pemOf).join('');
}

/** The keys of the simulator. */
async function simulatorConfig(simulator: Simulator): Promise<Config> {
  const { sandbox } = await simulator.running();
  const { id, key } = sandbox.publicKey;
  return { ...sandbox.config, certs: { ...sandbox.config.certs, [id]: key } };
}

function invalid(field: string, why: string): RequestError {
  return new RequestError('REQUEST_INVALID', why, { field });
}
