import type { Fields } from './fields.ts';

/** The environment variable of each field; `merchant` is the certificate, `workwx` the secret. */
const VARIABLES: Readonly<Record<string, string>> = {
  mchid: 'WECHATPAY_MCHID',
  brand_id: 'WECHATPAY_BRAND_ID',
  serial: 'WECHATPAY_SERIAL',
  privateKey: 'WECHATPAY_PRIVATE_KEY',
  certs: 'WECHATPAY_CERTS',
  apiv3Key: 'WECHATPAY_APIV3_KEY',
  secret: 'WECHATPAY_SECRET',
  base_uri: 'WECHATPAY_BASE_URI',
  workwx: 'WECHATPAY_WORKWX_SECRET',
  'workwx.agentid': 'WECHATPAY_WORKWX_AGENTID',
  merchant: 'WECHATPAY_MERCHANT_CERT',
  'merchant.passphrase': 'WECHATPAY_MERCHANT_PASSPHRASE',
  ca: 'WECHATPAY_CA',
};

/** Reads the configuration from the environment. Relative paths start at the working directory. */
export function envFields(env: Readonly<Record<string, string | undefined>>): Fields {
  const given = Object.entries(VARIABLES).map(([field, variable]) => [field, env[variable]] as const);
  const {
    merchant,
    workwx: secret,
    'workwx.agentid': agentid,
    'merchant.passphrase': passphrase,
    ...values
  } = Object.fromEntries(given.filter(([, value]) => value)) as Record<string, string>;
  return {
    values: {
      ...values,
      ...(merchant === undefined
        ? {}
        : { merchant: { cert: merchant, ...(passphrase === undefined ? {} : { passphrase }) } }),
      ...(secret === undefined && agentid === undefined ? {} : { workwx: { secret, agentid } }),
    },
    folder: process.cwd(),
    nameOf: (field) => VARIABLES[field] ?? VARIABLES[field.split('.')[0] ?? ''] ?? field,
  };
}
