/** The location of a bill, as options of a call. */
export interface Source {
  readonly path: string;
  /** Byte for byte as in the URL, because it is signed. */
  readonly query: string;
  /** Absent if the endpoint of the instance serves it. */
  readonly base_uri?: string;
}

const WECHAT_PAY = /^[a-z0-9-]+\.mch\.weixin\.qq\.com$/;

/**
 * Where to download the file of a `download_url`. A signed request goes to the host that returned the URL, or from one
 * of WeChat Pay's hosts to another; with a gateway or the simulator, the request stays there.
 *
 * @param asked the URL of the request for the bill
 * @returns `undefined` for a URL that leads anywhere else
 */
export function sourceOf(download_url: unknown, asked: URL): Source | undefined {
  const url =
    typeof download_url === 'string' && URL.canParse(download_url) ? new URL(download_url) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  const there = { path: url.pathname.slice(1), query: url.search.slice(1) };
  if (url.origin === asked.origin) return { ...there, base_uri: `${asked.origin}/` };
  if (!isWechatPay(url)) return undefined;
  return isWechatPay(asked) ? { ...there, base_uri: `${url.origin}/` } : there;
}

function isWechatPay(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && WECHAT_PAY.test(url.hostname);
}
