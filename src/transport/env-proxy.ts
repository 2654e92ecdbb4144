/** Whether the environment names a proxy, for any host: axios decides for which. It is read for each call, as axios does. */
export function hasProxy(isSecure: boolean): boolean {
  const { env } = process;
  // Each of these is a system call, so there are no more than needed.
  const own = isSecure ? env['https_proxy'] || env['HTTPS_PROXY'] : env['http_proxy'] || env['HTTP_PROXY'];
  return Boolean(own || env['all_proxy'] || env['ALL_PROXY']);
}
