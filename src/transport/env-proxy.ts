/** Whether the environment names a proxy. Which hosts it is not for is left to axios. Read anew for each call, as axios does. */
export function hasProxy(isSecure: boolean): boolean {
  const { env } = process;
  // Every look at the environment is one into the system.
  const own = isSecure ? env['https_proxy'] || env['HTTPS_PROXY'] : env['http_proxy'] || env['HTTP_PROXY'];
  return Boolean(own || env['all_proxy'] || env['ALL_PROXY']);
}
