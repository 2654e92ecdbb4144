import { writeFile } from 'node:fs/promises';
import { RequestError } from '../../errors/index.ts';
import type { Workwx } from '../../options/workwx.ts';
import type { SandboxConfig } from '../../sandbox/index.ts';

/** The simulator's configuration as the environment variables of `wxpay`, for `node --env-file` and dotenv. */
export function envText(config: SandboxConfig, publicKey: { id: string; key: string }): string {
  const { cert } = config.merchant as { cert: string };
  const ca = config.httpsAgent?.options.ca;
  const certs = JSON.stringify({ ...config.certs, [publicKey.id]: publicKey.key });
  const values = {
    WECHATPAY_MCHID: config.mchid,
    WECHATPAY_SERIAL: config.serial,
    WECHATPAY_PRIVATE_KEY: quoted(config.privateKey),
    // JSON contains double quotes, and here no single quotes.
    WECHATPAY_CERTS: `'${certs}'`,
    WECHATPAY_APIV3_KEY: config.apiv3Key,
    WECHATPAY_SECRET: config.secret,
    ...(config.workwx ? workwxOf(config.workwx) : {}),
    WECHATPAY_MERCHANT_CERT: quoted(cert),
    WECHATPAY_BASE_URI: config.base_uri,
    ...(typeof ca === 'string' ? { WECHATPAY_CA: quoted(ca) } : {}),
  };
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return [...NOTICE.map((line) => `# ${line}`), ...lines, ''].join('\n');
}

function workwxOf({ agentid, secret }: Workwx): Record<string, string> {
  return {
    WECHATPAY_WORKWX_SECRET: secret,
    ...(agentid === undefined ? {} : { WECHATPAY_WORKWX_AGENTID: String(agentid) }),
  };
}

const NOTICE = [
  'FOR TESTS ONLY: the keys of the wechatpay-chain simulator. They are public, and in every copy of it.',
  'Never let a real system trust them.',
];

/** Writes line breaks as `\n`, which every reader of .env files converts back. */
function quoted(pem: string): string {
  return `"${pem.replaceAll('\n', '\\n')}"`;
}

/**
 * Writes the environment variables to a new file.
 *
 * @throws RequestError `REQUEST_INVALID` if it cannot be written, or already exists: it may contain real keys
 */
export async function writeEnvFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'already exists, and is not overwritten' : `cannot be written (${code})`;
    throw new RequestError('REQUEST_INVALID', `The file given as --output ${why}`, { field: '--output' });
  }
}
