const NAMES = {
  http: ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'],
  https: ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'],
} as const;

/** Whether the environment names a proxy. Which hosts it is not for is left to axios. Read anew for each call, as axios does. */
export function hasProxy(isSecure: boolean): boolean {
  const { env } = process;
  return NAMES[isSecure ? 'https' : 'http'].some((name) => env[name]);
}
